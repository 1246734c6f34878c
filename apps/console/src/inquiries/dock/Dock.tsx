import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { sendCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { dockControl } from '../../layout/dock-control.ts';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { toast, useErrorToast } from '../../shared/feedback/toast.tsx';
import { commands } from '../../shared/keys/commands.ts';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { useKey } from '../../shared/keys/use-key.ts';
import { useSession } from '../../sign-in/session.ts';
import { useReference } from '../reference.ts';
import { DockClock } from './DockClock.tsx';
import { DockHeader } from './DockHeader.tsx';
import { DockTabs, tabId } from './DockTabs.tsx';
import { dockCommands, tallyCommand } from './dock-commands.ts';
import { underWay } from './dock-state.ts';
import { FoldedBar, Frame, Locked, Notice } from './dock-styles.ts';
import { DiscardInquiryDraftDocument } from './drafts.operations.ts';
import { focusFieldIn } from './focus-field.ts';
import { SheetForm } from './SheetForm.tsx';
import { isPristine } from './sheet.ts';
import { TallyPanel } from './TallyPanel.tsx';
import { useDock } from './use-dock.ts';
import { useDockFocus } from './use-dock-focus.ts';

/** 受付ドック: on every screen, up to four calls at once. It folds away and is never closed over what was typed. */
export function Dock() {
  const t = useT();
  const { expired } = useSession();
  const { reference, failed, retry } = useReference();
  const { state, dispatch, open, deskId, deskIds, begin, full, waiting, restore } = useDock(reference);
  const { sheets, activeId } = state;
  const frame = useRef<HTMLElement>(null);
  const [tally, setTally] = useState(false);
  const [discarding, setDiscarding] = useState<string>();
  const report = useErrorToast();
  const active = sheets.find((entry) => entry.sheet.id === activeId);
  const current = active?.recorded === undefined ? active?.sheet : undefined;
  const drafts = underWay(state).filter((entry) => !isPristine(entry.sheet)).length;
  const { focused, handlers, fold } = useDockFocus({ frame, open, activeId, tally });

  // Alt+N: opens, comes back to the dock from the page, and folds from inside.
  useKey(commands.dock, () => {
    const goingOn = frame.current?.querySelector<HTMLElement>(`[data-sheet="${activeId}"] [data-go-on]`);
    if (!open) dockControl.open();
    else if (goingOn != null && goingOn !== document.activeElement) goingOn.focus();
    else if (focused) fold();
    else focusFieldIn(frame.current, current?.content === '' ? 'caller' : 'content');
  });
  useKey(dockCommands.newSheet, () => (full ? toast.error(t('dock.full')) : void begin()), open && focused);
  const next = sheets[(sheets.findIndex((entry) => entry.sheet.id === activeId) + 1) % Math.max(1, sheets.length)];
  useKey(
    dockCommands.nextSheet,
    () => next && dispatch({ kind: 'activate', id: next.sheet.id }),
    open && focused && sheets.length > 1,
  );
  const startTally = useCallback(() => {
    dockControl.open();
    setTally(true);
  }, []);
  useKey(tallyCommand, startTally, deskId !== undefined);

  const close = useCallback(
    (id: string) => {
      dispatch({ kind: 'close', id });
      if (waiting > 0) void restore().catch(() => undefined);
    },
    [dispatch, waiting, restore],
  );
  const last = sheets.length === 1;
  const goOn = useCallback(
    (id: string) => {
      const done = sheets.find((entry) => entry.sheet.id === id)?.recorded;
      // The number stays a while; while it stood large in the dock the toast would only have covered it.
      if (done !== undefined) toast.success(t('dock.recordedToast', { number: done.number }));
      // Folds before the sheet goes: an open dock without a sheet begins a new one.
      if (last) fold();
      close(id);
    },
    [last, fold, close, sheets, t],
  );
  const discard = async (id: string) => {
    const entry = sheets.find((each) => each.sheet.id === id);
    setDiscarding(undefined);
    if (entry === undefined) return;
    try {
      // Also where no save was answered yet: one may be on its way, and must not bring the sheet back.
      await sendCommand(DiscardInquiryDraftDocument, { draftId: id });
      toast.success(t('dock.discarded'));
      goOn(id);
    } catch (error) {
      report(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposingKey(event)) return;
    event.preventDefault();
    if (active?.recorded !== undefined) goOn(active.sheet.id);
    else fold();
  };
  const endTally = (counted: boolean) => {
    setTally(false);
    // The dock was opened for this call alone.
    if (counted && current !== undefined && isPristine(current)) goOn(current.id);
  };

  if (deskId === undefined && sheets.length === 0) {
    return open ? (
      <Frame aria-label={t('dock.region')}>
        <Locked>{t('dock.noDesk')}</Locked>
      </Frame>
    ) : null;
  }
  const tabs = sheets.length > 1;
  return (
    <>
      {!open && sheets.length > 0 && (
        <FoldedBar type="button" onClick={dockControl.open} data-print="no">
          {t('dock.title')}
          {drafts > 0 && <span>{t('dock.drafts', { count: drafts })}</span>}
          {current !== undefined && <DockClock sheet={current} />}
          <span className="visually-hidden">{t('dock.unfold')}</span>
        </FoldedBar>
      )}
      <Frame
        ref={frame}
        tabIndex={-1}
        hidden={!open}
        aria-label={t('dock.region')}
        data-print="no"
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <DockHeader
          sheet={current}
          keptId={active?.draftVersion === undefined ? undefined : current?.id}
          drafts={drafts}
          mayOpen={!full}
          onNew={() => void begin()}
          onDiscard={() => {
            if (current === undefined) return;
            if (isPristine(current)) goOn(current.id);
            else setDiscarding(current.id);
          }}
          onFold={fold}
        />
        {tabs && (
          <DockTabs sheets={sheets} activeId={activeId} onActivate={(id) => dispatch({ kind: 'activate', id })} />
        )}
        {waiting > 0 && full && <Notice>{t('dock.moreDrafts', { count: waiting })}</Notice>}
        {failed && (
          <>
            <Notice>{t('dock.loadingFailed')}</Notice>
            <ErrorMessage error={undefined} onRetry={retry} />
          </>
        )}
        {expired && <Locked>{t('dock.locked')}</Locked>}
        {tally && reference !== undefined && deskId !== undefined && !expired && (
          <TallyPanel
            deskId={current?.deskId ?? deskId}
            channel={current?.channel ?? 'PHONE'}
            reference={reference}
            onDone={() => endTally(true)}
            onClose={() => endTally(false)}
          />
        )}
        {reference !== undefined &&
          sheets.map((entry) => (
            <SheetForm
              key={entry.sheet.id}
              entry={entry}
              shown={entry.sheet.id === activeId && !expired}
              focused={focused && !tally}
              deskIds={deskIds}
              reference={reference}
              dispatch={dispatch}
              onTally={startTally}
              onGoOn={goOn}
              labelledBy={tabs ? tabId(entry.sheet.id) : undefined}
            />
          ))}
      </Frame>
      {discarding !== undefined && (
        <ConfirmDialog
          title={t('dock.discardTitle')}
          confirmLabel={t('dock.discard')}
          grave
          onConfirm={() => void discard(discarding)}
          onClose={() => setDiscarding(undefined)}
        >
          {t('dock.discardBody')}
        </ConfirmDialog>
      )}
    </>
  );
}
