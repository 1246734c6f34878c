import { onlineManager } from '@tanstack/react-query';
import { createStore, useExternalStore } from '../shared/external-store.ts';

const RETRY_MS = 4000;
const reachable = createStore(true);
let probe: ReturnType<typeof setTimeout> | undefined;

async function ask() {
  try {
    const reply = await fetch('/healthz', { cache: 'no-store' });
    if (reply.ok) return markReachable();
  } catch {
    // Still away: the next probe follows.
  }
  probe = setTimeout(() => void ask(), RETRY_MS);
}

/** A request did not reach the server: one notice for all of them, and reading waits until it is back. */
export function markUnreachable() {
  if (!reachable.get()) return;
  reachable.set(false);
  onlineManager.setOnline(false);
  probe = setTimeout(() => void ask(), RETRY_MS);
}

export function markReachable() {
  if (reachable.get()) return;
  clearTimeout(probe);
  reachable.set(true);
  onlineManager.setOnline(true);
}

export const useReachable = () => useExternalStore(reachable);
