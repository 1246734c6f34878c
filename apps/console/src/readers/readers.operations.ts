import { graphql } from '@madoguchi/contract';

export const ReadersDocument = graphql(/* GraphQL */ `
  query Readers($kind: ReadableKind!, $id: UUID!) {
    readersOf(kind: $kind, id: $id) {
      audience
      organisation
      lines
      notes
    }
  }
`);
