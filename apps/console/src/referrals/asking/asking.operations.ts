import { graphql } from '@madoguchi/contract';

export const RequestCaseDocument = graphql(/* GraphQL */ `
  mutation RequestCase($input: RequestCaseInput!) {
    requestCase(input: $input)
  }
`);
