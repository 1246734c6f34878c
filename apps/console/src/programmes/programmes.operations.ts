import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment ProgrammeParts on Programme {
    id
    code
    slug
    fiscalYear
    section
    sectionTitle
    actor
    group
    groupTitle
    nameJa
    nameEn
    kind
    target
    quote
    pointedOutCount
  }
`);

export const ProgrammeListDocument = graphql(/* GraphQL */ `
  query ProgrammeList($filter: ProgrammeFilter, $page: PageInput) {
    programmes(filter: $filter, page: $page) {
      items {
        ...ProgrammeParts
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
