import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment ReferralRowParts on ReferralRow {
    id
    number
    kind
    status
    stage
    end
    anonymous
    fromDeskId
    toDeskId
    bodyCode
    bodyName
    programme {
      id
      nameJa
      nameEn
    }
    partyLabel
    sensitive
    turn
    sentAt
    since
    daysSinceSent
    daysInState
    dueAt
    late
    latestWord {
      kind
      ours
      body
      reasonCode
      at
    }
    outcomeCode
    bounces
    version
    actions
  }
`);

export const ReferralQueueDocument = graphql(/* GraphQL */ `
  query ReferralQueue($deskId: UUID, $filter: ReferralFilter, $page: PageInput) {
    referralCounts(deskId: $deskId) {
      incomingOurs {
        value
        capped
      }
      incomingTheirs {
        value
        capped
      }
      outgoingOurs {
        value
        capped
      }
      outgoingTheirs {
        value
        capped
      }
      incomingOverdue {
        value
        capped
      }
      outgoingOverdue {
        value
        capped
      }
      stages {
        stage
        count {
          value
          capped
        }
      }
    }
    referrals(filter: $filter, page: $page) {
      items {
        ...ReferralRowParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      count {
        value
        capped
      }
    }
  }
`);

export const StuckReferralsDocument = graphql(/* GraphQL */ `
  query StuckReferrals($deskId: UUID, $page: PageInput) {
    stuckReferrals(deskId: $deskId, page: $page) {
      items {
        reasons
        nextAction
        referral {
          ...ReferralRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      count {
        value
        capped
      }
    }
  }
`);

export const BranchProgressDocument = graphql(/* GraphQL */ `
  query BranchProgress($deskId: UUID, $page: PageInput) {
    branchProgress(deskId: $deskId, page: $page) {
      items {
        number
        branchDeskId
        companyName
        anonymous
        stage
        referralId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
