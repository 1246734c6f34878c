import { graphql } from '@madoguchi/contract';

export const RequestCaseDocument = graphql(/* GraphQL */ `
  mutation RequestCase($input: RequestCaseInput!) {
    requestCase(input: $input)
  }
`);

export const CaseAskingsDocument = graphql(/* GraphQL */ `
  query CaseAskings {
    caseAskings {
      id
      deskId
      number
      askedBy {
        id
        name
      }
      createdAt
      lapsesAt
      state
      referralId
    }
  }
`);
