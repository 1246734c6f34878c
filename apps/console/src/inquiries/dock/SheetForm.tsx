import { styled } from '@mui/material/styles';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import type { Reference } from '../reference.ts';
import { CallerField } from './CallerField.tsx';
import { CaseSubjectPrompt } from './CaseSubjectPrompt.tsx';
import { DetailFields } from './DetailFields.tsx';
import { DraftStatusText, DraftTrouble } from './DraftStatus.tsx';
import type { DockAction, OpenSheet } from './dock-state.ts';
import { draftContent, sheetOfDraft } from './draft-content.ts';
import { focusFieldIn } from './focus-field.ts';
import { HeadFields } from './HeadFields.tsx';
import { MemoFields } from './MemoFields.tsx';
import { OutcomeField } from './OutcomeField.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PointedOutFields } from './PointedOutFields.tsx';
import { RecordedView } from './RecordedView.tsx';
import { SheetFooter } from './SheetFooter.tsx';
import type { Sheet } from './sheet.ts';
import { SheetContext } from './sheet-context.ts';
import { proposedSubject } from './sheet-input.ts';
import { TopicsField } from './TopicsField.tsx';
import { useDockKeys } from './use-dock-keys.ts';
import { useDraft } from './use-draft.ts';
import { useRecording } from './use-recording.ts';

interface Props {
  readonly entry: OpenSheet;
  /** The sheet on screen. */
  readonly shown: boolean;
  /** The focus is in the dock, so its keys work. */
  readonly focused: boolean;
  readonly deskIds: readonly string[];
  readonly reference: Reference;
  readonly dispatch: (action: DockAction) => void;
  readonly onTally: () => void;
  readonly onGoOn: (id: string) => void;
  readonly labelledBy: string | undefined;
}

const Panel = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  flex: '1 1 auto',
  minHeight: 0,
  '&[hidden]': { display: 'none' },
});
const Body = styled('div')({
  display: 'grid',
  alignContent: 'start',
  gap: '0.625rem',
  flex: '1 1 auto',
  minHeight: 0,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  padding: '0.75rem 0.875rem 1rem',
  scrollPaddingBlock: '1rem',
  // 16 px where fingers type: smaller text makes a telephone zoom in.
  '& input, & select, & textarea': { fontSize: '0.9375rem' },
  '@media (pointer: coarse)': { '& input, & select, & textarea': { fontSize: '1rem' } },
  '& input:not([type="radio"], [type="checkbox"]), & select': { minHeight: '2.125rem', paddingBlock: '0.1875rem' },
});
const Again = styled('p')({ padding: '0 0.875rem 0.25rem', fontSize: '0.8125rem' });

/** One intake: everything that is said on the line, from the first word to the number at the end. */
export const SheetForm = memo(function SheetForm(props: Props) {
  const { entry, shown, focused, deskIds, reference, dispatch, onTally, onGoOn, labelledBy } = props;
  const { sheet, recorded } = entry;
  const { id } = sheet;
  const t = useT();
  const panel = useRef<HTMLElement>(null);
  const [turn, setTurn] = useState(0);

  const change = useCallback(
    (edit: (now: Sheet) => Sheet) => dispatch({ kind: 'change', id, change: edit }),
    [dispatch, id],
  );
  const focusField = useCallback((field: string) => {
    // What is still being drawn is waited for; everything else has the focus before the next key.
    if (!focusFieldIn(panel.current, field)) setTimeout(() => focusFieldIn(panel.current, field));
  }, []);
  const draft = useDraft({
    sheet,
    version: entry.draftVersion,
    onSaved: (version) => dispatch({ kind: 'saved', id, version }),
  });
  const recording = useRecording({
    sheet,
    saver: draft.saver,
    focusField,
    onRecorded: (done) => {
      dispatch({ kind: 'recorded', id, recorded: done });
      announce(t('dock.recordedSaid', { number: done.number }));
    },
  });
  const { errorOf, fieldErrors, error } = recording;
  // What the server would not take gets the focus, the first of it; nothing that was typed has gone.
  useEffect(() => {
    const [first] = fieldErrors;
    if (first !== undefined) focusField(first.field);
  }, [fieldErrors, focusField]);

  useDockKeys({
    active: shown && focused && recorded === undefined,
    sheet,
    reference,
    change,
    focusField,
    record: () => recording.record(),
    askSubject: () => recording.askSubject(),
  });

  const context = useMemo(
    () => ({
      sheet,
      change,
      set: (patch: Partial<Sheet>) => change((now) => ({ ...now, ...patch })),
      reference,
      kept: entry.draftVersion !== undefined,
      errorOf,
      focusField,
    }),
    [sheet, change, reference, entry.draftVersion, errorOf, focusField],
  );
  const keepMine = async () => {
    const theirs = await draft.readTheirs();
    if (theirs !== undefined) draft.saver.overwrite(theirs.version);
  };
  const takeTheirs = async () => {
    const theirs = await draft.readTheirs();
    if (theirs === undefined) return;
    const newer = sheetOfDraft({ ...theirs, id, deskId: sheet.deskId, startedAt: sheet.startedAt }, new Date());
    draft.saver.adopt(draftContent(newer), theirs.version);
    change(() => newer);
    setTurn(turn + 1);
  };

  return (
    <Panel
      ref={panel}
      hidden={!shown}
      role={labelledBy === undefined ? undefined : 'tabpanel'}
      aria-labelledby={labelledBy}
      data-sheet={id}
      {...draft.handlers}
    >
      {recorded !== undefined ? (
        <RecordedView recorded={recorded} outcome={sheet.outcome} active={shown && focused} onGoOn={() => onGoOn(id)} />
      ) : (
        <SheetContext.Provider value={context}>
          <Body key={turn}>
            <HeadFields deskIds={deskIds} />
            <CallerField key={`${sheet.subject} ${sheet.deskId}`} />
            <PersonFields />
            <TopicsField />
            <MemoFields status={<DraftStatusText status={draft.status} savedAt={draft.savedAt} />} />
            <PointedOutFields />
            <OutcomeField
              armed={recording.armed}
              onDigit={(outcome) => {
                context.set({ outcome });
                recording.chooseOutcome(outcome);
              }}
            />
            <DetailFields />
          </Body>
          <DraftTrouble status={draft.status} onMine={() => void keepMine()} onTheirs={() => void takeTheirs()} />
          {error !== undefined && (
            <>
              <ErrorMessage error={error} />
              <Again>{[...recording.homeless, t('dock.notRecorded')].join(' ')}</Again>
            </>
          )}
          {recording.subjectAsked ? (
            <CaseSubjectPrompt
              proposed={proposedSubject(sheet, reference.topicName)}
              onConfirm={(subject) => void recording.send(sheet, subject)}
              onBack={() => {
                recording.leaveSubject();
                focusField('content');
              }}
              running={recording.running}
              error={errorOf('openCase.subject')}
            />
          ) : (
            <SheetFooter
              onTally={onTally}
              onRecord={() => recording.record()}
              onRecordAndOpen={() => recording.askSubject()}
              mayOpenCase={sheet.caseId === null}
              running={recording.running}
            />
          )}
        </SheetContext.Provider>
      )}
    </Panel>
  );
});
