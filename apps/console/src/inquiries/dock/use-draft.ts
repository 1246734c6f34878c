import { type FocusEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { execute } from '../../data-provider/client.ts';
import { type AppErrorCode, isAppError } from '../../data-provider/errors.ts';
import { IntendedAct } from '../../data-provider/intended-act.ts';
import { currentViewer, useSession } from '../../sign-in/session.ts';
import { draftContent } from './draft-content.ts';
import { DraftSaver, type DraftStatus, type SaveResult } from './draft-saver.ts';
import { InquiryDraftsDocument, SaveInquiryDraftDocument } from './drafts.operations.ts';
import { isForeign } from './foreign-session.ts';
import { executeQuietly } from './quiet-request.ts';
import { isPristine, type Sheet } from './sheet.ts';

/** The session ends for good at a known minute: what is unsaved leaves before it. */
const BEFORE_THE_END_MS = 30_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Options {
  readonly sheet: Sheet;
  readonly version: number | undefined;
  readonly onSaved: (version: number) => void;
}

export interface Draft {
  readonly status: DraftStatus;
  readonly savedAt: Date | undefined;
  readonly saver: DraftSaver;
  /** Hears compositions and departures of everything inside the sheet. */
  readonly handlers: {
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  /** After a conflict: what the server holds now, or undefined where it is gone. */
  readonly readTheirs: () => Promise<{ content: string; version: number; updatedAt: string } | undefined>;
}

const failureCode = (error: unknown): AppErrorCode => (isAppError(error) ? error.code : 'UNEXPECTED');

/** Keeps one sheet as its author's draft on the server. */
export function useDraft({ sheet, version, onSaved }: Options): Draft {
  const [status, setStatus] = useState<DraftStatus>('clean');
  const [savedAt, setSavedAt] = useState<Date>();
  const { expired } = useSession();
  const latest = useRef({ sheet, onSaved, expired });
  latest.current = { sheet, onSaved, expired };

  const [saver] = useState(() => {
    const act = new IntendedAct(() => crypto.randomUUID());
    const save = async (content: string, known: number | undefined, quiet: boolean): Promise<SaveResult> => {
      // The cookie may already be another person's: their drafts must not receive this text.
      if (isForeign()) return 'gone';
      if (latest.current.expired) return 'failed';
      const { id: draftId, deskId, startedAt } = latest.current.sheet;
      const input = { draftId, deskId, startedAt, content, version: known ?? null };
      const variables = { input: { ...input, requestId: act.begin(input) } };
      try {
        const reply = await (quiet ? executeQuietly : execute)(SaveInquiryDraftDocument, variables);
        act.end();
        return { version: reply.saveInquiryDraft.version };
      } catch (error) {
        const code = failureCode(error);
        act.end(code);
        if (code === 'SIGNED_IN_AS_OTHER') return 'gone';
        // Recorded or thrown away in another window: there is nothing left to keep.
        if (code === 'NOT_FOUND' && known !== undefined) return 'gone';
        return code === 'CONFLICT' ? 'conflict' : 'failed';
      }
    };
    return new DraftSaver(
      {
        save,
        onStatus: (next, saved) => {
          setStatus(next);
          if (next !== 'saved' || saved === undefined) return;
          setSavedAt(new Date());
          latest.current.onSaved(saved);
        },
        setTimer: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        now: () => Date.now(),
      },
      version === undefined ? undefined : { content: draftContent(sheet), version },
    );
  });

  // Whoever signs in next must not inherit a timer that saves.
  useEffect(() => {
    saver.resume();
    return () => void saver.stop();
  }, [saver]);

  useEffect(() => {
    // An empty sheet leaves no draft behind; one that was emptied again does.
    if (version === undefined && isPristine(sheet)) return;
    saver.note(draftContent(sheet));
  }, [sheet, version, saver]);

  // The same person is back: what was typed before the door fell shut leaves at once.
  useEffect(() => {
    if (!expired) void saver.flush(false);
  }, [expired, saver]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void saver.flush();
    };
    const hide = () => void saver.flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', hide);
    const end = currentViewer()?.sessionEndsAt;
    const rest = end === undefined ? 0 : Date.parse(end) - Date.now() - BEFORE_THE_END_MS;
    const timer = rest > 0 && rest < LONGEST_TIMER_MS ? setTimeout(hide, rest) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', hide);
      clearTimeout(timer);
    };
  }, [saver]);

  const handlers = useMemo(
    () => ({
      onCompositionStart: () => saver.hold(),
      onCompositionEnd: () => saver.release(),
      // A composition that loses the focus has ended, too; the browser says so first.
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void saver.flush();
      },
    }),
    [saver],
  );
  const readTheirs = useCallback(async () => {
    const { inquiryDrafts } = await execute(InquiryDraftsDocument, {});
    return inquiryDrafts.find((draft) => draft.id === latest.current.sheet.id);
  }, []);
  return { status, savedAt, saver, handlers, readTheirs };
}
