import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment CaseRowParts on CaseRow {
    id
    number
    deskId
    kind
    sensitive
    urgent
    status
    subject
    partyLabel
    assignee {
      id
      name
    }
    whoseMove
    dueAt
    triageGroup
    topics
    openedAt
    lastActivityAt
    latestNote
    holdUntil
    version
    actions
  }
`);

graphql(/* GraphQL */ `
  fragment InquiryLineParts on InquiryRow {
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
    counsellor {
      id
      name
    }
    callerLabel
    excerpt
    caseId
    caseNumber
  }
`);

graphql(/* GraphQL */ `
  fragment TimelineParts on TimelineEntry {
    id
    kind
    at
    by {
      id
      name
    }
    deskId
    organisation
    audience
    eventCode
    eventText
    referralNumber
    shared {
      referralId
      kind
      ours
      thirdPerson
      ended
      revisions {
        revision
        content
        frozenAt
      }
      file {
        id
        name
        size
      }
    }
    note {
      id
      kind
      audience
      body
      thirdPerson
      derivedFromShared
      occurredAt
      author {
        id
        name
      }
      deskId
      correctsNoteId
      retracted
      retractedReason
      canRetract
      canCorrect
    }
    inquiry {
      ...InquiryLineParts
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CaseParts on Case {
    id
    number
    kind
    sensitive
    urgent
    status
    subject
    desk {
      id
      nameJa
      nameEn
      shortNameJa
      organisation {
        id
        code
        badge
      }
    }
    company {
      id
      name
      kana
      corporateNumber
      municipality
      verified
    }
    client {
      id
      name
      kana
      telephone
    }
    establishment {
      id
      name
      municipality
      address
    }
    contact {
      id
      name
      kana
      title
      telephone
      email
    }
    clientType
    language
    topics
    programmes {
      id
      code
      nameJa
      nameEn
    }
    assignee {
      id
      name
    }
    deputy {
      id
      name
    }
    whoseMove
    dueAt
    triageGroup
    openedAt
    openedBy {
      id
      name
    }
    holdOn
    holdUntil
    holdReason
    outcome
    closedAt
    closingNote
    nextOn
    plateMessage
    clocks {
      id
      kind
      startedAt
      dueAt
      paused
      metAt
      breachedAt
    }
    tasks {
      id
      title
      dueOn
      doneAt
      assigneeName
    }
    timeline {
      ...TimelineParts
    }
    timelineCapped
    pool {
      staff {
        id
        name
      }
      via
      validUntil
    }
    readers
    audience
    previousId
    nextId
    version
    actions
  }
`);

export const CasePageDocument = graphql(/* GraphQL */ `
  query CasePage($id: UUID!) {
    case(id: $id) {
      ...CaseParts
    }
  }
`);

export const CaseListDocument = graphql(/* GraphQL */ `
  query CaseList($filter: CaseFilter, $sort: CaseSort, $page: PageInput) {
    cases(filter: $filter, sort: $sort, page: $page) {
      items {
        ...CaseRowParts
      }
      pageInfo {
        hasNextPage
      }
      actions
      count {
        value
        capped
      }
    }
  }
`);

export const CaseHistoryDocument = graphql(/* GraphQL */ `
  query CaseHistory($id: UUID!) {
    caseEvents(id: $id) {
      id
      at
      code
      textJa
      textEn
      by {
        id
        name
      }
      sequence
      hash
    }
  }
`);

export const DeskStaffDocument = graphql(/* GraphQL */ `
  query DeskStaff($deskId: UUID!) {
    deskStaff(deskId: $deskId) {
      id
      name
      kana
    }
  }
`);

export const PlateByNumberDocument = graphql(/* GraphQL */ `
  query PlateByNumber($number: String!) {
    caseByNumber(number: $number) {
      id
      number
    }
  }
`);

graphql(/* GraphQL */ `
  fragment PlateParts on CasePlate {
    id
    number
    deskId
    assigneeName
    nextOn
    message
  }
`);
