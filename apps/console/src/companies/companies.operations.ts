import { graphql } from '@madoguchi/contract';

export const CompanyListDocument = graphql(/* GraphQL */ `
  query CompanyList($filter: CompanyFilter, $page: PageInput) {
    companies(filter: $filter, page: $page) {
      items {
        id
        name
        kana
        corporateNumber
        municipality
        industry
        sizeBand
        openCases
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

graphql(/* GraphQL */ `
  fragment CompanyParts on Company {
    id
    corporateNumber
    name
    kana
    soleProprietor
    postalCode
    municipality
    address
    telephone
    industry
    capitalYen
    regularEmployees
    sizeBand
    foundedOn
    tcciMember
    tcciBranchDesk {
      id
      nameJa
      nameEn
    }
    version
    actions
    establishments {
      id
      name
      postalCode
      municipality
      address
      telephone
    }
    contacts {
      id
      name
      kana
      title
      telephone
      email
      version
    }
    cases {
      ...CaseRowParts
    }
    inquiries {
      ...InquiryLineParts
    }
  }
`);

export const CompanyPageDocument = graphql(/* GraphQL */ `
  query CompanyPage($id: UUID!) {
    company(id: $id) {
      ...CompanyParts
    }
  }
`);

export const RegisterCompanyDocument = graphql(/* GraphQL */ `
  mutation RegisterCompany($input: RegisterCompanyInput!) {
    registerCompany(input: $input) {
      ...CompanyParts
    }
  }
`);

export const UpdateCompanyDocument = graphql(/* GraphQL */ `
  mutation UpdateCompany($input: UpdateCompanyInput!) {
    updateCompany(input: $input) {
      ...CompanyParts
    }
  }
`);
