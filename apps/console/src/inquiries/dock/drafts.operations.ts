import { graphql } from '@madoguchi/contract';

export const InquiryDraftsDocument = graphql(/* GraphQL */ `
  query InquiryDrafts {
    inquiryDrafts { id deskId content startedAt updatedAt version }
  }
`);

export const SaveInquiryDraftDocument = graphql(/* GraphQL */ `
  mutation SaveInquiryDraft($input: SaveInquiryDraftInput!) {
    saveInquiryDraft(input: $input) { id version updatedAt }
  }
`);

export const DiscardInquiryDraftDocument = graphql(/* GraphQL */ `
  mutation DiscardInquiryDraft($input: DiscardInquiryDraftInput!) {
    discardInquiryDraft(input: $input)
  }
`);
