import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment SendingParts on Referral {
    id
    number
    kind
    status
    end
    anonymous
    fromDeskId
    toDeskId
    bodyCode
    bodyName
    programme {
      id
      code
      nameJa
      nameEn
    }
    caseId
    reasonCode
    items {
      id
      kind
      ours
      content
      file {
        id
        name
        size
      }
      thirdPerson
      revision
    }
    words {
      id
      kind
      ours
      body
      reasonCode
      at
    }
    draft {
      kind
      body
      noteId
      attachmentId
      itemId
      thirdPerson
      thirdPersonConsentId
    }
    version
    actions
  }
`);

export const SendingReferralDocument = graphql(/* GraphQL */ `
  query SendingReferral($id: UUID!) {
    referral(id: $id) {
      ...SendingParts
    }
  }
`);

/** Where it could go, and the lines of the plan that an act may name: one request for the first step. */
export const SendingPlacesDocument = graphql(/* GraphQL */ `
  query SendingPlaces($caseId: UUID!, $programmeIds: [UUID!]) {
    referralDestinations(caseId: $caseId, programmeIds: $programmeIds) {
      suggestions {
        deskId
        bodyCode
        nameJa
        nameEn
        organisation
        kind
        reasons
        cautions
        telephone
        address
      }
      leftOut {
        deskId
        bodyCode
        nameJa
        nameEn
        reason
      }
      supervisorCall
    }
    programmes(page: { first: 100 }) {
      items {
        id
        code
        actor
        nameJa
        nameEn
      }
    }
    furtherProgrammes: programmes(page: { first: 100, offset: 100 }) {
      items {
        id
        code
        actor
        nameJa
        nameEn
      }
    }
  }
`);

export const ReferralPreviewDocument = graphql(/* GraphQL */ `
  query ReferralPreview($id: UUID!) {
    previewReferral(id: $id) {
      id
      hash
      faults
      items {
        itemId
        kind
        content
        thirdPerson
        standing
        agreed
      }
    }
  }
`);

export const DraftReferralDocument = graphql(/* GraphQL */ `
  mutation DraftReferral($input: DraftReferralInput!) {
    draftReferral(input: $input) {
      ...SendingParts
    }
  }
`);

export const SendReferralDocument = graphql(/* GraphQL */ `
  mutation SendReferral($input: SendReferralInput!) {
    sendReferral(input: $input) {
      ...SendingParts
    }
  }
`);

export const ResendReferralDocument = graphql(/* GraphQL */ `
  mutation ResendReferral($input: ResendReferralInput!) {
    resendReferral(input: $input) {
      ...SendingParts
    }
  }
`);

export const GiveExternalReferralDocument = graphql(/* GraphQL */ `
  mutation GiveExternalReferral($input: GiveExternalReferralInput!) {
    giveExternalReferral(input: $input) {
      ...SendingParts
    }
  }
`);

export const TransferLiveDocument = graphql(/* GraphQL */ `
  mutation TransferLive($input: TransferLiveInput!) {
    transferLive(input: $input) {
      ...SendingParts
    }
  }
`);

export const ShareItemsDocument = graphql(/* GraphQL */ `
  mutation ShareItems($input: ShareItemsInput!) {
    shareItems(input: $input) {
      ...SendingParts
    }
  }
`);
