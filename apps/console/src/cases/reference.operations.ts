import { graphql } from '@madoguchi/contract';

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
    }
  }
`);
