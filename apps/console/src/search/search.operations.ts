import { graphql } from '@madoguchi/contract';

export const SearchDocument = graphql(/* GraphQL */ `
  query Search($text: String!, $page: PageInput) {
    search(text: $text, page: $page) {
      items {
        kind
        id
        title
        number
        subtitle
        snippet
        at
        status
      }
      pageInfo {
        hasNextPage
      }
      count {
        value
        capped
      }
    }
  }
`);
