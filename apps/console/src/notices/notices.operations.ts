import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment NoticesParts on Notices {
    items {
      id
      kind
      number
      caseId
      referralId
      createdAt
      readAt
    }
    pageInfo {
      hasNextPage
    }
    unread {
      value
      capped
    }
  }
`);

export const NoticesDocument = graphql(/* GraphQL */ `
  query Notices($page: PageInput) {
    notices(page: $page) {
      ...NoticesParts
    }
  }
`);

export const MarkNoticesReadDocument = graphql(/* GraphQL */ `
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      unread {
        value
      }
    }
  }
`);

export const MailEnvelopesDocument = graphql(/* GraphQL */ `
  query MailEnvelopes($page: PageInput) {
    mailEnvelopes(page: $page) {
      sending
      items {
        id
        kind
        state
        createdAt
        mailAt
        staff {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
