import { graphql } from '@madoguchi/contract';

export const TriageDocument = graphql(/* GraphQL */ `
  query Triage($deskId: UUID!, $filter: CaseFilter, $page: PageInput) {
    triageCounts(deskId: $deskId) {
      longOverdue {
        value
        capped
      }
      overdue {
        value
        capped
      }
      today {
        value
        capped
      }
      later {
        value
        capped
      }
      unassigned {
        value
        capped
      }
    }
    cases(filter: $filter, sort: DUE, page: $page) {
      items {
        ...CaseRowParts
      }
      pageInfo {
        hasNextPage
      }
      count {
        value
        capped
      }
    }
    casePlates(deskId: $deskId) {
      ...PlateParts
    }
    deskStaff(deskId: $deskId) {
      id
      name
      kana
    }
  }
`);
