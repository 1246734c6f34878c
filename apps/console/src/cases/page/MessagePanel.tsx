import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { fieldMessage, hasCode } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConflictPanel } from '../../shared/feedback/ConflictPanel.tsx';
import type { Side } from '../../shared/feedback/conflict.ts';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { LeaveMessageDocument } from '../case-commands.operations.ts';
import { BlockReaders } from '../parts/BlockReaders.tsx';
import { Panel, Quiet } from '../parts/Panel.tsx';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { Day } from '../parts/When.tsx';
import { useToday } from '../reference.ts';
import type { CaseDetail } from '../types.ts';
import { useCaseCommand } from '../use-case.ts';

const Form = styled('form')({ display: 'grid', gap: '0.5rem' });
const Buttons = styled('div')({ display: 'flex', gap: '0.5rem' });
const Words = styled('p')({ whiteSpace: 'pre-wrap' });

/** 次回・伝言: all that a colleague without access sees of a sensitive case, beside its number. */
export function MessagePanel({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const opener = useReturnFocus(editing);
  const empty = detail.nextOn === null && (detail.plateMessage ?? '') === '';
  return (
    <Panel
      title={t('cases.message.title')}
      readers={<BlockReaders detail={detail} kind="MESSAGE" />}
      aside={
        !editing &&
        detail.actions.includes('LEAVE_MESSAGE') && (
          <Button
            ref={opener}
            size="small"
            variant="text"
            aria-label={t('cases.message.editLabel')}
            onClick={() => setEditing(true)}
          >
            {t('cases.edit')}
          </Button>
        )
      }
    >
      {editing ? (
        <Edit detail={detail} onClose={() => setEditing(false)} />
      ) : empty ? (
        <Quiet>{t('cases.message.none')}</Quiet>
      ) : (
        <>
          {detail.nextOn !== null && (
            <p>
              {t('cases.plate.next')} <Day date={detail.nextOn} />
            </p>
          )}
          {detail.plateMessage !== null && <Words>{detail.plateMessage}</Words>}
        </>
      )}
      {detail.sensitive && <Quiet>{t('cases.message.seenByDesk')}</Quiet>}
    </Panel>
  );
}

interface Message {
  readonly nextOn: string;
  readonly message: string;
}
const messageOf = (detail: CaseDetail): Message => ({
  nextOn: detail.nextOn ?? '',
  message: detail.plateMessage ?? '',
});

function Edit({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const t = useT();
  const today = useToday();
  const [start] = useState(() => ({ version: detail.version, base: messageOf(detail) }));
  const [mine, setMine] = useState(start.base);
  const command = useCaseCommand(LeaveMessageDocument, detail.id, (result) => result.leaveMessage);
  // After a conflict the case on the page is the one that the other person has saved.
  const conflict = hasCode(command.error, 'CONFLICT') && detail.version !== start.version;
  const send = async (version: number, next: Message) => {
    const after = await command.run({
      id: detail.id,
      version,
      nextOn: next.nextOn === '' ? null : next.nextOn,
      message: next.message,
    });
    if (after !== undefined) onClose();
  };
  if (conflict) {
    const theirs = messageOf(detail);
    const resolve = (sides: Readonly<Record<string, Side>>) => {
      const pick = (name: keyof Message) => (sides[name] === 'mine' ? mine : theirs)[name];
      void send(detail.version, { nextOn: pick('nextOn'), message: pick('message') });
    };
    const field = (name: keyof Message, label: string) => ({
      name,
      label,
      base: start.base[name],
      mine: mine[name],
      theirs: theirs[name],
    });
    return (
      <ConflictPanel
        fields={[field('nextOn', t('cases.plate.next')), field('message', t('cases.message.words'))]}
        onResolve={resolve}
        onCancel={onClose}
        running={command.running}
      />
    );
  }
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(start.version, mine);
      }}
    >
      {errorAtTop(command.error, ['nextOn', 'message']) !== undefined && <ErrorMessage error={command.error} />}
      <DateField
        label={t('cases.plate.next')}
        today={today}
        value={mine.nextOn === '' ? undefined : mine.nextOn}
        onChange={(value) => setMine({ ...mine, nextOn: value ?? '' })}
        error={fieldMessage(command.error, 'nextOn')}
      />
      <TextArea
        label={t('cases.message.words')}
        rows={2}
        value={mine.message}
        onChange={(message) => setMine({ ...mine, message })}
        limit={LIMITS.plateMessage}
        error={fieldMessage(command.error, 'message')}
      />
      <Buttons>
        <Button type="submit" size="small" variant="contained" aria-busy={command.running}>
          {t('action.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </Buttons>
    </Form>
  );
}
