import { graphql } from '@madoguchi/contract';

/** Every list that a screen or the dock chooses from; read once and shared by all of them. */
export const CodeListsDocument = graphql(/* GraphQL */ `
  query CodeLists {
    referenceData {
      fiscalYear
      today
      desks {
        id
        slug
        nameJa
        nameEn
        shortNameJa
        channels
        topicLists
        servesCompanies
        servesIndividuals
        organisation {
          id
          code
          badge
        }
        openingHours {
          weekday
          from
          to
        }
      }
      channels {
        code
        nameJa
        nameEn
      }
      clientTypes {
        code
        nameJa
        nameEn
      }
      callerRelations {
        code
        nameJa
        nameEn
      }
      referralSources {
        code
        nameJa
        nameEn
      }
      languages {
        code
        nameJa
        nameEn
      }
      inquiryOutcomes {
        code
        nameJa
        nameEn
      }
      caseOutcomes {
        code
        nameJa
        nameEn
      }
      tallyKinds {
        code
        nameJa
        nameEn
      }
      municipalities {
        code
        nameJa
        nameEn
      }
      industries {
        code
        nameJa
        nameEn
      }
      topics {
        code
        list
        key
        kana
        nameJa
        nameEn
      }
      stockPhrases {
        id
        deskId
        trigger
        body
      }
    }
  }
`);
