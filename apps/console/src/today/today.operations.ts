import { graphql } from '@madoguchi/contract';

export const TodayDocument = graphql(/* GraphQL */ `
  query Today($deskId: UUID) {
    today(deskId: $deskId) {
      date
      myCases {
        ...CaseRowParts
      }
      myCasesCount {
        value
        capped
      }
      myTasks {
        id
        title
        dueOn
        caseId
        caseNumber
        overdue
      }
      recentInquiries {
        ...InquiryLineParts
      }
      inquiriesToday
      tallyToday
      newAtDesk {
        value
        capped
      }
      overdueAtDesk {
        value
        capped
      }
      plates {
        ...PlateParts
      }
    }
    inquiryDrafts {
      id
    }
  }
`);
