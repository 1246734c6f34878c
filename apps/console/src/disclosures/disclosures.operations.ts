import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment DisclosureParts on Disclosure {
    id
    number
    organisationId
    deskId
    clientId
    subjectName
    reference
    reason
    status
    preparedBy { id name }
    preparedAt
    decidedBy { id name }
    decidedAt
    validUntil
    completedBy { id name }
    completedAt
    version
    actions
  }
`);

graphql(/* GraphQL */ `
  fragment PassageParts on DisclosurePassage {
    id
    position
    source
    field
    number
    deskId
    at
    receivedFromId
    thirdPerson
    body
    ranges { start end }
  }
`);

export const DisclosureListDocument = graphql(/* GraphQL */ `
  query DisclosureList {
    disclosures {
      items { ...DisclosureParts }
      preparesAt
    }
  }
`);

export const DisclosurePageDocument = graphql(/* GraphQL */ `
  query DisclosurePage($id: UUID!) {
    disclosure(id: $id) {
      disclosure { ...DisclosureParts }
      passages { ...PassageParts }
    }
  }
`);

export const FindSubjectsDocument = graphql(/* GraphQL */ `
  query FindSubjects($deskId: UUID!, $text: String!) {
    companies: lookUpCaller(deskId: $deskId, subject: COMPANY, text: $text) { company { id name } }
    people: lookUpCaller(deskId: $deskId, subject: INDIVIDUAL, text: $text) { client { id name kana telephone } }
  }
`);

export const PrepareDisclosureDocument = graphql(/* GraphQL */ `
  mutation PrepareDisclosure($input: PrepareDisclosureInput!) {
    prepareDisclosure(input: $input) { ...DisclosureParts }
  }
`);

export const ApproveDisclosureDocument = graphql(/* GraphQL */ `
  mutation ApproveDisclosure($input: ApproveDisclosureInput!) {
    approveDisclosure(input: $input) { ...DisclosureParts }
  }
`);

export const RejectDisclosureDocument = graphql(/* GraphQL */ `
  mutation RejectDisclosure($input: RejectDisclosureInput!) {
    rejectDisclosure(input: $input) { ...DisclosureParts }
  }
`);

export const BlackOutDocument = graphql(/* GraphQL */ `
  mutation BlackOut($input: BlackOutInput!) {
    blackOut(input: $input) { ...PassageParts }
  }
`);

export const LiftBlackOutDocument = graphql(/* GraphQL */ `
  mutation LiftBlackOut($input: LiftBlackOutInput!) {
    liftBlackOut(input: $input) { ...PassageParts }
  }
`);

export const CompleteDisclosureDocument = graphql(/* GraphQL */ `
  mutation CompleteDisclosure($input: CompleteDisclosureInput!) {
    completeDisclosure(input: $input) { ...DisclosureParts }
  }
`);

export const PrintDisclosureDocument = graphql(/* GraphQL */ `
  mutation PrintDisclosure($input: PrintDisclosureInput!) {
    printDisclosure(input: $input) { disclosure { id } }
  }
`);
