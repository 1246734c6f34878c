import type { EntranceQuery, ViewerPartsFragment } from '@madoguchi/contract';
import { execute, onRightsChanged, onUnauthenticated } from '../data-provider/client.ts';
import { AppError } from '../data-provider/errors.ts';
import { createStore, useExternalStore } from '../shared/external-store.ts';
import { EntranceDocument, SignInDocument, SignOutDocument, SignOutEverywhereDocument } from './sign-in.operations.ts';

export type Viewer = ViewerPartsFragment;
export type Membership = Viewer['memberships'][number];
export type DemoAccount = EntranceQuery['entrance']['demoAccounts'][number];

export interface Session {
  readonly status: 'loading' | 'unreachable' | 'signedOut' | 'signedIn';
  readonly viewer: Viewer | undefined;
  readonly demoAccounts: readonly DemoAccount[];
  /** The session has ended while the page stands; the dialog asks for the password again. */
  readonly expired: boolean;
  /** Said once on the sign-in page, after a sign-out. */
  readonly farewell: 'signedOut' | 'signedOutEverywhere' | undefined;
}

const session = createStore<Session>({
  status: 'loading',
  viewer: undefined,
  demoAccounts: [],
  expired: false,
  farewell: undefined,
});

interface Waiting {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: AppError) => void;
}
let waiting: Waiting | undefined;

// Cookies belong to the browser, not to the tab: whoever signs in elsewhere must not find this tab's page.
const tabs = new BroadcastChannel('madoguchi-session');
tabs.onmessage = (event: MessageEvent<unknown>) => {
  const here = session.get().viewer?.id;
  if (here !== undefined && event.data !== here) window.location.reload();
};

export const useSession = () => useExternalStore(session);
export const currentViewer = () => session.get().viewer;

/** The person who is signed in; only for what stands inside the frame. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (viewer === undefined) throw new Error('useViewer stands outside of the frame of a signed-in person');
  return viewer;
}

/** Asks who is signed in; the first request of every page. */
export async function enter() {
  try {
    const { entrance } = await execute(EntranceDocument, {}, { entrance: true });
    session.update((now) => ({
      ...now,
      status: entrance.viewer === null ? 'signedOut' : 'signedIn',
      viewer: entrance.viewer ?? undefined,
      demoAccounts: entrance.demoAccounts,
    }));
  } catch {
    session.update((now) => ({ ...now, status: 'unreachable' }));
  }
}

/** @throws AppError where the name or the password is wrong, without saying which */
export async function signIn(signInName: string, password: string, code: string | null = null) {
  const input = { signInName, password, code, requestId: crypto.randomUUID() };
  const { signIn: viewer } = await execute(SignInDocument, { input }, { entrance: true });
  const before = session.get().viewer;
  tabs.postMessage(viewer.id);
  if (before !== undefined && before.id !== viewer.id) {
    waiting?.reject(new AppError('SIGNED_IN_AS_OTHER', ''));
    waiting = undefined;
    // Another person starts with nothing of the one before: no dock, no cache, no address. The page goes first, or a
    // text left on it would make the browser ask whether to stay there.
    session.update((now) => ({ ...now, status: 'loading', viewer: undefined, expired: false }));
    setTimeout(() => window.location.replace('/'));
    return;
  }
  session.update((now) => ({
    ...now,
    status: 'signedIn',
    viewer,
    expired: false,
    farewell: undefined,
  }));
  waiting?.resolve();
  waiting = undefined;
}

async function leave(farewell: 'signedOut' | 'signedOutEverywhere') {
  waiting?.reject(new AppError('UNAUTHENTICATED', ''));
  waiting = undefined;
  session.update((now) => ({
    ...now,
    status: 'loading',
    viewer: undefined,
    expired: false,
    farewell,
  }));
  window.history.replaceState(null, '', '/');
  tabs.postMessage(null);
  await enter();
}

/** @throws AppError where the server could not be reached: then the session still stands */
export async function signOut() {
  await endSession(SignOutDocument);
  await leave('signedOut');
}

/** @throws AppError */
export async function signOutEverywhere() {
  await endSession(SignOutEverywhereDocument);
  await leave('signedOutEverywhere');
}

async function endSession(document: typeof SignOutDocument | typeof SignOutEverywhereDocument) {
  const input = { requestId: crypto.randomUUID() };
  try {
    await (document === SignOutDocument
      ? execute(SignOutDocument, { input }, { entrance: true })
      : execute(SignOutEverywhereDocument, { input }, { entrance: true }));
  } catch (error) {
    // A session that is already over needs no ending.
    if (!(error instanceof AppError && error.code === 'UNAUTHENTICATED')) throw error;
  }
}

/** Leaves the page of an expired session for the sign-in page. */
export const abandon = () => leave('signedOut');

export function replaceViewer(viewer: Viewer) {
  session.update((now) => ({ ...now, viewer }));
}

/** Opens the sign-in dialog once for however many requests wait, and settles when it is done. */
export function signInAgain(): Promise<void> {
  if (waiting === undefined) {
    let resolve: () => void = () => {};
    let reject: (error: AppError) => void = () => {};
    const promise = new Promise<void>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    waiting = { promise, resolve, reject };
    session.update((now) => ({ ...now, expired: true }));
  }
  return waiting.promise;
}

onUnauthenticated(signInAgain);
onRightsChanged(() => void enter());
