import { graphql } from '@madoguchi/contract';

export const CaseReferralsDocument = graphql(/* GraphQL */ `
  query CaseReferrals($caseId: UUID!) {
    caseReferrals(caseId: $caseId) {
      caseId
      referrals {
        id
        number
        kind
        status
        end
        anonymous
        fromDeskId
        toDeskId
        bodyCode
        bodyName
        programme {
          id
          code
          nameJa
          nameEn
        }
        whoseMove
        reasonCode
        outcomeCode
        statusSince
        dueAt
        breached
        latestWord {
          kind
          ours
          body
          reasonCode
          at
        }
        letter
        open
        version
        actions
      }
      requests {
        id
        askingDeskId
        askedBy {
          id
          name
        }
        body
        createdAt
        lapsesAt
        answeredAt
        answeredBy {
          id
          name
        }
        reasonCode
        referralId
        actions
      }
    }
  }
`);

export const DeclineCaseRequestDocument = graphql(/* GraphQL */ `
  mutation DeclineCaseRequest($input: DeclineCaseRequestInput!) {
    declineCaseRequest(input: $input) {
      id
      answeredAt
    }
  }
`);
