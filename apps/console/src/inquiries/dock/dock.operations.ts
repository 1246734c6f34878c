import { graphql } from '@madoguchi/contract';

export const FrequentTopicsDocument = graphql(/* GraphQL */ `
  query FrequentTopics($deskId: UUID!) {
    frequentTopics(deskId: $deskId)
  }
`);

export const LookUpCallerDocument = graphql(/* GraphQL */ `
  query LookUpCaller($deskId: UUID!, $subject: InquirySubject!, $text: String!) {
    lookUpCaller(deskId: $deskId, subject: $subject, text: $text) {
      kind
      matchedOn
      contactName
      lastInquiryAt
      inquiryCount
      company { id name kana corporateNumber municipality verified }
      client { id name kana telephone }
      openCases { id number subject status assigneeName }
    }
  }
`);

export const HelpingDesksDocument = graphql(/* GraphQL */ `
  query HelpingDesks($companyId: UUID!, $draftId: UUID!) {
    otherDesksHelping(companyId: $companyId, draftId: $draftId) {
      deskId
      since
    }
  }
`);

export const FindProgrammesDocument = graphql(/* GraphQL */ `
  query FindProgrammes($q: String!) {
    programmes(filter: { q: $q }, page: { first: 8 }) {
      items { id code nameJa nameEn kind target }
      count { value capped }
    }
  }
`);

export const RecordInquiryDocument = graphql(/* GraphQL */ `
  mutation RecordInquiry($input: RecordInquiryInput!) {
    recordInquiry(input: $input) {
      id
      number
      minutes
      caseId
      caseNumber
    }
  }
`);

export const TallyContactDocument = graphql(/* GraphQL */ `
  mutation TallyContact($input: TallyContactInput!) {
    tallyContact(input: $input) {
      id
      number
    }
  }
`);

export const RegisterCompanyDocument = graphql(/* GraphQL */ `
  mutation RegisterCompanyInDock($input: RegisterCompanyInput!) {
    registerCompany(input: $input) {
      id
      name
      kana
      corporateNumber
      municipality
    }
  }
`);

export const RegisterClientDocument = graphql(/* GraphQL */ `
  mutation RegisterClientInDock($input: RegisterClientInput!) {
    registerClient(input: $input) {
      id
      name
      kana
      telephone
    }
  }
`);

/** For a sheet that begins on a company's or a person's page. */
export const DockCompanyDocument = graphql(/* GraphQL */ `
  query DockCompany($id: UUID!) {
    company(id: $id) {
      id
      name
      kana
      corporateNumber
      municipality
      cases { id number subject status deskId assignee { id name } }
    }
  }
`);

/** For a sheet that continues a case. */
export const DockCaseDocument = graphql(/* GraphQL */ `
  query DockCase($id: UUID!) {
    case(id: $id) {
      id
      number
      subject
      kind
      sensitive
      status
      desk { id }
      assignee { id name }
      company { id name kana corporateNumber municipality verified }
      client { id name kana telephone }
    }
  }
`);
