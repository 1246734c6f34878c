import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useT } from '../../i18n/provider.tsx';
import type { KeyCommand } from './commands.ts';
import { isComposingKey } from './composition.ts';
import { KeyRegistry } from './registry.ts';

export const keyRegistry = new KeyRegistry();

const TEXT_INPUTS = new Set(['', 'text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date', 'time']);

/** Anything in which a letter is meant as a letter. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  return target.closest('[role="listbox"], [role="menu"], [role="grid"]') !== null;
}

/** One listener for the whole console. Whatever a component has already used (`preventDefault`) is left alone. */
export function listenForKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const found = keyRegistry.resolve(
      {
        key: event.key,
        code: event.code,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        shift: event.shiftKey,
      },
      {
        composing: isComposingKey(event),
        inField: takesText(event.target),
        inDialog: document.querySelector('[role="dialog"][aria-modal="true"]') !== null,
        now: event.timeStamp,
      },
    );
    if (found === undefined || found === 'pending') return;
    event.preventDefault();
    found.run();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** Answers a command of the keyboard as long as the component stands and `active` holds. */
export function useKey(command: KeyCommand, run: () => void, active = true) {
  const t = useT();
  const latest = useRef(run);
  latest.current = run;
  const { id, keys, scope, label, inDialog } = command;
  useEffect(() => {
    if (!active) return undefined;
    return keyRegistry.register({
      id,
      keys,
      scope,
      label: t(label),
      inDialog: inDialog ?? false,
      run: () => latest.current(),
    });
  }, [id, keys, scope, label, inDialog, active, t]);
}

/** The keys that work on this screen now. */
export const useActiveKeys = () => useSyncExternalStore(keyRegistry.subscribe, keyRegistry.list);
