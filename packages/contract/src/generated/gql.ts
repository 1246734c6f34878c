/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ViewerParts on Viewer {\n    id\n    signInName\n    name\n    kana\n    demo\n    homeDeskId\n    idleSeconds\n    sessionEndsAt\n    memberships {\n      role\n      organisation {\n        id\n        code\n        nameJa\n        nameEn\n        badge\n      }\n      desk {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n      }\n    }\n    preferences {\n      locale\n      keysEnabled\n      keyMap {\n        command\n        keys\n      }\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query Entrance {\n    entrance {\n      viewer {\n        ...ViewerParts\n      }\n      demoAccounts {\n        signInName\n        name\n        roleLabel\n        deskName\n        password\n      }\n    }\n  }\n": typeof types.EntranceDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOutEverywhere(input: $input)\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SavePreferences($input: SavePreferencesInput!) {\n    savePreferences(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SavePreferencesDocument,
};
const documents: Documents = {
    "\n  fragment ViewerParts on Viewer {\n    id\n    signInName\n    name\n    kana\n    demo\n    homeDeskId\n    idleSeconds\n    sessionEndsAt\n    memberships {\n      role\n      organisation {\n        id\n        code\n        nameJa\n        nameEn\n        badge\n      }\n      desk {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n      }\n    }\n    preferences {\n      locale\n      keysEnabled\n      keyMap {\n        command\n        keys\n      }\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query Entrance {\n    entrance {\n      viewer {\n        ...ViewerParts\n      }\n      demoAccounts {\n        signInName\n        name\n        roleLabel\n        deskName\n        password\n      }\n    }\n  }\n": types.EntranceDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOutEverywhere(input: $input)\n  }\n": types.SignOutEverywhereDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SavePreferences($input: SavePreferencesInput!) {\n    savePreferences(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.SavePreferencesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    id\n    signInName\n    name\n    kana\n    demo\n    homeDeskId\n    idleSeconds\n    sessionEndsAt\n    memberships {\n      role\n      organisation {\n        id\n        code\n        nameJa\n        nameEn\n        badge\n      }\n      desk {\n        id\n        slug\n        nameJa\n        nameEn\n        shortNameJa\n      }\n    }\n    preferences {\n      locale\n      keysEnabled\n      keyMap {\n        command\n        keys\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entrance {\n    entrance {\n      viewer {\n        ...ViewerParts\n      }\n      demoAccounts {\n        signInName\n        name\n        roleLabel\n        deskName\n        password\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntranceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOutEverywhere(input: $input)\n  }\n"): typeof import('./graphql.ts').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePreferences($input: SavePreferencesInput!) {\n    savePreferences(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): typeof import('./graphql.ts').SavePreferencesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
