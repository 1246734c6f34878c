import { graphql } from '@madoguchi/contract';

export const CaseContactsDocument = graphql(/* GraphQL */ `
  query CaseContacts($id: UUID!) {
    company(id: $id) {
      id
      contacts {
        id
        name
        title
      }
    }
  }
`);
