import { graphql } from '@madoguchi/contract';

graphql(/* GraphQL */ `
  fragment ViewerParts on Viewer {
    id
    signInName
    name
    kana
    demo
    secondFactor
    homeDeskId
    idleSeconds
    sessionEndsAt
    memberships {
      role
      organisation {
        id
        code
        nameJa
        nameEn
        badge
      }
      desk {
        id
        slug
        nameJa
        nameEn
        shortNameJa
      }
    }
    preferences {
      locale
      keysEnabled
      noticesByMail
      keyMap {
        command
        keys
      }
    }
  }
`);

export const EntranceDocument = graphql(/* GraphQL */ `
  query Entrance {
    entrance {
      viewer {
        ...ViewerParts
      }
      demoAccounts {
        signInName
        name
        roleLabel
        deskName
        password
      }
    }
  }
`);

export const SignInDocument = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...ViewerParts
    }
  }
`);

export const SignOutDocument = graphql(/* GraphQL */ `
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input)
  }
`);

export const SignOutEverywhereDocument = graphql(/* GraphQL */ `
  mutation SignOutEverywhere($input: SignOutInput!) {
    signOutEverywhere(input: $input)
  }
`);

export const ChangePasswordDocument = graphql(/* GraphQL */ `
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const SavePreferencesDocument = graphql(/* GraphQL */ `
  mutation SavePreferences($input: SavePreferencesInput!) {
    savePreferences(input: $input) {
      ...ViewerParts
    }
  }
`);

export const EnrolSecondFactorDocument = graphql(/* GraphQL */ `
  mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
    enrolSecondFactor(input: $input) {
      id
      secret
      uri
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(/* GraphQL */ `
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      codes
    }
  }
`);

export const AcceptInvitationDocument = graphql(/* GraphQL */ `
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input)
  }
`);
