import { addDays } from '@madoguchi/domain/japanese-date';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { AddTaskDocument, CompleteTaskDocument } from '../case-commands.operations.ts';
import { BlockReaders } from '../parts/BlockReaders.tsx';
import { Panel, Quiet, Rows } from '../parts/Panel.tsx';
import { TaskRow } from '../parts/TaskRow.tsx';
import { useFocusAfterRemoval } from '../parts/use-focus-after-removal.ts';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { useToday } from '../reference.ts';
import type { CaseDetail } from '../types.ts';
import { useCaseCommand } from '../use-case.ts';

const USUAL_DAYS = 3;
const Form = styled('form')({ display: 'grid', gap: '0.5rem', paddingTop: '0.5rem' });
const Buttons = styled('div')({ display: 'flex', gap: '0.5rem' });

/** Dated next steps. */
export function TasksPanel({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const complete = useCaseCommand(CompleteTaskDocument, detail.id, (result) => result.completeTask);
  const opener = useReturnFocus(adding);
  const open = detail.tasks.filter((task) => task.doneAt === null);
  const done = detail.tasks.length - open.length;
  const box = useFocusAfterRemoval<HTMLDivElement>(open.length);
  const finish = async (id: string, title: string) => {
    if ((await complete.run({ id })) !== undefined) announce(t('cases.tasks.completed', { title }));
  };
  return (
    <Panel title={t('cases.tasks.title')} readers={<BlockReaders detail={detail} kind="TASKS" />}>
      <div ref={box}>
        {complete.error !== undefined && <ErrorMessage error={complete.error} />}
        {open.length === 0 && <Quiet>{t('cases.tasks.none')}</Quiet>}
        <Rows>
          {open.map((task) => (
            <li key={task.id}>
              <TaskRow
                title={task.title}
                dueOn={task.dueOn}
                assigneeName={task.assigneeName}
                onComplete={() => void finish(task.id, task.title)}
              />
            </li>
          ))}
        </Rows>
        {done > 0 && <Quiet>{t('cases.tasks.done', { count: done })}</Quiet>}
        {adding ? (
          <NewTask caseId={detail.id} onClose={() => setAdding(false)} />
        ) : (
          detail.actions.includes('ADD_TASK') && (
            <Button ref={opener} size="small" variant="text" onClick={() => setAdding(true)}>
              {t('cases.tasks.add')}
            </Button>
          )
        )}
      </div>
    </Panel>
  );
}

function NewTask({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useT();
  const today = useToday();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<string | undefined>(() => addDays(today, USUAL_DAYS));
  const [tried, setTried] = useState(false);
  const command = useCaseCommand(AddTaskDocument, caseId, (result) => result.addTask);
  const add = async () => {
    setTried(true);
    if (title.trim() === '' || dueOn === undefined) return;
    if ((await command.run({ caseId, title, dueOn })) !== undefined) onClose();
  };
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {errorAtTop(command.error, ['title', 'dueOn']) !== undefined && <ErrorMessage error={command.error} />}
      <TextField
        label={t('cases.tasks.what')}
        required
        inputRef={(element) => {
          if (element !== null && title === '' && !tried) element.focus();
        }}
        value={title}
        onChange={setTitle}
        error={
          fieldMessage(command.error, 'title') ??
          (tried && title.trim() === '' ? t('cases.tasks.whatMissing') : undefined)
        }
      />
      <DateField
        label={t('cases.tasks.dueOn')}
        required
        today={today}
        value={dueOn}
        onChange={(value) => setDueOn(value)}
        error={
          fieldMessage(command.error, 'dueOn') ?? (tried && dueOn === undefined ? t('field.dateInvalid') : undefined)
        }
      />
      <Buttons>
        <Button type="submit" size="small" variant="contained" aria-busy={command.running}>
          {t('action.add')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </Buttons>
    </Form>
  );
}
