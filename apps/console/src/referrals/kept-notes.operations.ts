import { graphql } from '@madoguchi/contract';

export const KeptNotesDocument = graphql(/* GraphQL */ `
  query KeptNotes($referralId: UUID!) {
    keptNotes(referralId: $referralId) {
      referralId
      notes {
        id
        kind
        occurredAt
        author {
          id
          name
        }
        thirdPerson
        body
      }
      inquiries {
        id
        number
        startedAt
      }
    }
  }
`);
