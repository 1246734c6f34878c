import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment ReferralParts on Referral {
    id
    number
    kind
    status
    end
    anonymous
    fromDeskId
    toDeskId
    programme {
      id
      code
      nameJa
      nameEn
    }
    bodyCode
    bodyName
    caseId
    live
    revision
    whoseMove
    reasonCode
    suggestedDeskId
    bounces
    outcomeCode
    createdBy {
      id
      name
    }
    sentBy {
      id
      name
    }
    acceptedBy {
      id
      name
    }
    sentAt
    acknowledgedAt
    acceptedAt
    answeredAt
    endedAt
    loopClosesAt
    loopClosedBySystem
    sharingEnded
    letter
    items {
      id
      kind
      organisation
      deskId
      ours
      open
      thirdPerson
      revision
      content
      file {
        id
        name
        size
      }
      frozenAt
    }
    words {
      id
      kind
      ours
      open
      deskId
      by {
        id
        name
      }
      reasonCode
      body
      at
    }
    clocks {
      id
      kind
      dueAt
      paused
      metAt
      breachedAt
    }
    open
    version
    actions
  }
`);

export const ReferralPageDocument = graphql(/* GraphQL */ `
  query ReferralPage($id: UUID!) {
    referral(id: $id) {
      ...ReferralParts
    }
  }
`);

export const AcknowledgeReferralDocument = graphql(/* GraphQL */ `
  mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) {
    acknowledgeReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const AcceptReferralDocument = graphql(/* GraphQL */ `
  mutation AcceptReferral($input: AcceptReferralInput!) {
    acceptReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const DeclineReferralDocument = graphql(/* GraphQL */ `
  mutation DeclineReferral($input: DeclineReferralInput!) {
    declineReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const ReturnReferralDocument = graphql(/* GraphQL */ `
  mutation ReturnReferral($input: ReturnReferralInput!) {
    returnReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const WithdrawReferralDocument = graphql(/* GraphQL */ `
  mutation WithdrawReferral($input: WithdrawReferralInput!) {
    withdrawReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const AddInterimWordDocument = graphql(/* GraphQL */ `
  mutation AddInterimWord($input: AddInterimWordInput!) {
    addInterimWord(input: $input) {
      ...ReferralParts
    }
  }
`);

export const CompleteReferralDocument = graphql(/* GraphQL */ `
  mutation CompleteReferral($input: CompleteReferralInput!) {
    completeReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const HandBackReferralDocument = graphql(/* GraphQL */ `
  mutation HandBackReferral($input: HandBackReferralInput!) {
    handBackReferral(input: $input) {
      ...ReferralParts
    }
  }
`);

export const RequestReferralCancellationDocument = graphql(/* GraphQL */ `
  mutation RequestReferralCancellation($input: RequestReferralCancellationInput!) {
    requestReferralCancellation(input: $input) {
      ...ReferralParts
    }
  }
`);

export const ConfirmReferralCancellationDocument = graphql(/* GraphQL */ `
  mutation ConfirmReferralCancellation($input: ConfirmReferralCancellationInput!) {
    confirmReferralCancellation(input: $input) {
      ...ReferralParts
    }
  }
`);

export const CloseReferralLoopDocument = graphql(/* GraphQL */ `
  mutation CloseReferralLoop($input: CloseReferralLoopInput!) {
    closeReferralLoop(input: $input) {
      ...ReferralParts
    }
  }
`);

export const MarkReferralEnteredInErrorDocument = graphql(/* GraphQL */ `
  mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) {
    markReferralEnteredInError(input: $input) {
      ...ReferralParts
    }
  }
`);
