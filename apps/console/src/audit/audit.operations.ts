import { graphql } from '@madoguchi/contract';

export const AuditTrailDocument = graphql(/* GraphQL */ `
  query AuditTrail($filter: AuditFilter, $page: PageInput) {
    auditTrail(filter: $filter, page: $page) {
      items {
        id
        at
        textJa
        textEn
        deskId
        streamKind
        subjectId
        sequence
        chain
        number
        reason
        right
        by {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const StreamStateDocument = graphql(/* GraphQL */ `
  query StreamOfTrail($streamKind: String!, $subjectId: UUID!) {
    streamState(streamKind: $streamKind, subjectId: $subjectId) {
      state
      events
      checkedFrom
      faultJa
      faultEn
      sequence
      signedAt
    }
  }
`);

export const ReadingsDocument = graphql(/* GraphQL */ `
  query Readings($filter: ReadingFilter, $page: PageInput) {
    readings(filter: $filter, page: $page) {
      items {
        id
        at
        textJa
        textEn
        right
        deskId
        caseId
        number
        by {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AuditReadingsDocument = graphql(/* GraphQL */ `
  query AuditReadings($caseId: UUID) {
    auditReadings(caseId: $caseId) {
      id
      caseId
      number
      deskId
      reason
      openedAt
      validUntil
      endedAt
      stands
      mayEnd
      auditor {
        id
        name
      }
      openedBy {
        name
      }
    }
  }
`);

export const AuditorsDocument = graphql(/* GraphQL */ `
  query Auditors($caseId: UUID!) {
    auditors(caseId: $caseId) {
      id
      name
    }
  }
`);

export const OpenFileToAuditorDocument = graphql(/* GraphQL */ `
  mutation OpenFileToAuditor($input: OpenFileToAuditorInput!) {
    openFileToAuditor(input: $input) {
      id
    }
  }
`);

export const EndAuditorReadingDocument = graphql(/* GraphQL */ `
  mutation EndAuditorReading($input: EndAuditorReadingInput!) {
    endAuditorReading(input: $input) {
      id
    }
  }
`);

export const WhoSawDocument = graphql(/* GraphQL */ `
  query WhoSaw($caseId: UUID!) {
    whoSaw(caseId: $caseId) {
      id
      at
      textJa
      textEn
      right
      deskId
      by {
        id
        name
      }
    }
  }
`);

export const LegalHoldsDocument = graphql(/* GraphQL */ `
  query LegalHolds {
    legalHolds {
      id
      caseId
      number
      deskId
      liftable
      reason
      placedAt
      liftedAt
      liftReason
      placedBy {
        name
      }
      liftedBy {
        name
      }
    }
  }
`);

export const CaseOfNumberDocument = graphql(/* GraphQL */ `
  query CaseOfNumber($number: String!) {
    caseByNumber(number: $number) {
      id
      number
    }
  }
`);

export const PlaceLegalHoldDocument = graphql(/* GraphQL */ `
  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      id
    }
  }
`);

export const LiftLegalHoldDocument = graphql(/* GraphQL */ `
  mutation LiftLegalHold($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      id
    }
  }
`);

export const DisposalsDocument = graphql(/* GraphQL */ `
  query Disposals {
    disposals {
      id
      deskId
      status
      reason
      proposedAt
      decidedAt
      itemCount
      keptCount
      decidable
      version
      proposedBy {
        name
      }
      decidedBy {
        name
      }
    }
  }
`);

export const DisposalDueDocument = graphql(/* GraphQL */ `
  query DisposalDue($deskId: UUID!) {
    disposalDue(deskId: $deskId) {
      before
      years
      cases
      sheets
      held
      proposable
    }
  }
`);

export const DisposalListDocument = graphql(/* GraphQL */ `
  query DisposalList($id: UUID!) {
    disposal(id: $id) {
      id
      version
      decidable
      items {
        subjectId
        subjectKind
        number
        closedOn
        kept
      }
    }
  }
`);

export const ProposeDisposalDocument = graphql(/* GraphQL */ `
  mutation ProposeDisposal($input: ProposeDisposalInput!) {
    proposeDisposal(input: $input) {
      id
    }
  }
`);

export const ApproveDisposalDocument = graphql(/* GraphQL */ `
  mutation ApproveDisposal($input: ApproveDisposalInput!) {
    approveDisposal(input: $input) {
      id
    }
  }
`);

export const RejectDisposalDocument = graphql(/* GraphQL */ `
  mutation RejectDisposal($input: RejectDisposalInput!) {
    rejectDisposal(input: $input) {
      id
    }
  }
`);

export const RetentionDocument = graphql(/* GraphQL */ `
  query Retention {
    retentionClasses {
      organisationId
      organisationNameJa
      organisationNameEn
      changeable
      recordType
      years
      version
    }
  }
`);

export const ChangeRetentionDocument = graphql(/* GraphQL */ `
  mutation ChangeRetention($input: ChangeRetentionInput!) {
    changeRetention(input: $input) {
      recordType
    }
  }
`);
