/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
  requestId: string;
};

export type KeyBindingInput = {
  command: string;
  keys: string;
};

export type Locale =
  | 'en'
  | 'ja';

export type OrganisationCode =
  | 'FOUNDATION'
  | 'TCCI'
  | 'TMG';

export type Role =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'AUDITOR'
  | 'COUNSELLOR'
  | 'MANAGER'
  | 'SUPERVISOR';

export type SavePreferencesInput = {
  homeDeskId?: string | null | undefined;
  keyMap?: Array<KeyBindingInput> | null | undefined;
  keysEnabled?: boolean | null | undefined;
  locale?: Locale | null | undefined;
  requestId: string;
};

export type SignInInput = {
  password: string;
  requestId: string;
  signInName: string;
};

export type SignOutInput = {
  requestId: string;
};

export type ViewerPartsFragment = { id: string, signInName: string, name: string, kana: string, demo: boolean, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, keyMap: Array<{ command: string, keys: string }> } };

export type EntranceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntranceQuery = { entrance: { viewer: { id: string, signInName: string, name: string, kana: string, demo: boolean, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, keyMap: Array<{ command: string, keys: string }> } } | null, demoAccounts: Array<{ signInName: string, name: string, roleLabel: string, deskName: string, password: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string, signInName: string, name: string, kana: string, demo: boolean, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, keyMap: Array<{ command: string, keys: string }> } } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SavePreferencesMutationVariables = Exact<{
  input: SavePreferencesInput;
}>;


export type SavePreferencesMutation = { savePreferences: { id: string, signInName: string, name: string, kana: string, demo: boolean, homeDeskId: string | null, idleSeconds: number, sessionEndsAt: string, memberships: Array<{ role: Role, organisation: { id: string, code: OrganisationCode, nameJa: string, nameEn: string, badge: string }, desk: { id: string, slug: string, nameJa: string, nameEn: string, shortNameJa: string } | null }>, preferences: { locale: Locale, keysEnabled: boolean, keyMap: Array<{ command: string, keys: string }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
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
    keyMap {
      command
      keys
    }
  }
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const EntranceDocument = new TypedDocumentString(`
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
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
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
    keyMap {
      command
      keys
    }
  }
}`) as unknown as TypedDocumentString<EntranceQuery, EntranceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
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
    keyMap {
      command
      keys
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input)
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($input: SignOutInput!) {
  signOutEverywhere(input: $input)
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SavePreferencesDocument = new TypedDocumentString(`
    mutation SavePreferences($input: SavePreferencesInput!) {
  savePreferences(input: $input) {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  signInName
  name
  kana
  demo
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
    keyMap {
      command
      keys
    }
  }
}`) as unknown as TypedDocumentString<SavePreferencesMutation, SavePreferencesMutationVariables>;