import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment ConsentBookParts on ConsentBook {
    caseId
    canRecord
    likelyGiver
    standardItems
    methods
    mustNameDesk
    defaultEndsOn
    oneReferral
    consents {
      id
      status
      giverName
      capacity
      mandate
      toOrganisationId
      toDeskId
      items
      purpose
      method
      witness {
        id
        name
      }
      wording {
        id
        code
        version
        language
        body
      }
      evidence
      thirdPerson
      oneReferral
      endsOn
      recordedBy {
        id
        name
      }
      recordedAt
      endedAt
      endedBy {
        id
        name
      }
      endedNote
      canWithdraw
    }
  }
`);

/** The wordings come along: whoever has the giver on the line waits for nothing more. */
export const CaseConsentsDocument = graphql(/* GraphQL */ `
  query CaseConsents($caseId: UUID!) {
    caseConsents(caseId: $caseId) {
      ...ConsentBookParts
    }
    consentWordings {
      id
      code
      version
      language
      body
    }
  }
`);

export const RecordConsentDocument = graphql(/* GraphQL */ `
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      ...ConsentBookParts
    }
  }
`);

export const WithdrawConsentDocument = graphql(/* GraphQL */ `
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ...ConsentBookParts
    }
  }
`);
