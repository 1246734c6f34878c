import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment InquiryRowParts on InquiryRow {
    id
    number
    deskId
    kind
    subject
    sensitive
    urgent
    channel
    startedAt
    endedAt
    minutes
    clientType
    topics
    outcome
    counsellor { id name kana }
    callerLabel
    excerpt
    caseId
    caseNumber
  }
`);

graphql(/* GraphQL */ `
  fragment InquiryParts on Inquiry {
    id
    number
    deskId
    audience
    kind
    tallyKind
    subject
    sensitive
    urgent
    channel
    startedAt
    endedAt
    minutes
    callerRelation
    callerName
    callerKana
    callbackTelephone
    clientType
    language
    interpreter
    contactKind
    topics
    content
    answer
    referralSource
    outcome
    programmes { id code nameJa nameEn }
    counsellor { id name kana }
    company { id name kana corporateNumber municipality verified }
    client { id name kana telephone }
    caseId
    caseNumber
    statistics { date fiscalYear industry sizeBand municipality membership }
    corrections { at by { id name kana } reason fields }
    held
    version
    actions
  }
`);

export const InquiryListDocument = graphql(/* GraphQL */ `
  query InquiryList($filter: InquiryFilter, $page: PageInput) {
    inquiries(filter: $filter, page: $page) {
      items { ...InquiryRowParts }
      pageInfo { hasNextPage endCursor }
      count { value capped }
      actions
    }
  }
`);

export const InquiryShowDocument = graphql(/* GraphQL */ `
  query InquiryShow($id: UUID!) {
    inquiry(id: $id) { ...InquiryParts }
  }
`);

export const CorrectInquiryDocument = graphql(/* GraphQL */ `
  mutation CorrectInquiry($input: CorrectInquiryInput!) {
    correctInquiry(input: $input) { ...InquiryParts }
  }
`);

export const AttachInquiryToCaseDocument = graphql(/* GraphQL */ `
  mutation AttachInquiryToCase($input: AttachInquiryToCaseInput!) {
    attachInquiryToCase(input: $input) { ...InquiryParts }
  }
`);

export const OpenCaseFromInquiryDocument = graphql(/* GraphQL */ `
  mutation OpenCaseFromInquiry($input: OpenCaseInput!) {
    openCase(input: $input) { id number }
  }
`);

export const MoveInquiryDocument = graphql(/* GraphQL */ `
  mutation MoveInquiry($input: MoveInquiryInput!) {
    moveInquiry(input: $input) { ...InquiryParts }
  }
`);

export const HoldInquiryDocument = graphql(/* GraphQL */ `
  mutation HoldInquiry($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) { id }
  }
`);

/** Open cases that a sheet may be added to: of the same company where there is one, else of the desk. */
export const OpenCasesForInquiryDocument = graphql(/* GraphQL */ `
  query OpenCasesForInquiry($filter: CaseFilter, $page: PageInput) {
    cases(filter: $filter, sort: ACTIVITY, page: $page) {
      items { id number subject status partyLabel kind }
      count { value capped }
    }
  }
`);

export const FindCompaniesForMoveDocument = graphql(/* GraphQL */ `
  query FindCompaniesForMove($q: String!) {
    companies(filter: { q: $q }, page: { first: 8 }) {
      items { id name kana municipality }
    }
  }
`);
