import { LIMITS } from '@madoguchi/domain/limits';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startInside, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { CodePicker } from '../../shared/fields/CodePicker.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { CloseCaseDocument } from '../case-commands.operations.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { useReference, useTopicOptions } from '../reference.ts';
import { useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps, useCurrent } from './dialog-parts.tsx';

/** The end of a case: outcome, topics and kind of client; the server says at each field what is missing. */
export default function CloseDialog({ target, onClose, onDone }: CaseDialogProps) {
  const t = useT();
  const bilingual = useBilingual();
  const reference = useReference();
  const topicOptions = useTopicOptions(target.deskId);
  const { detail, version } = useCurrent(target);
  const [outcome, setOutcome] = useState<string>();
  const [topics, setTopics] = useState<readonly string[]>();
  const [clientType, setClientType] = useState<string>();
  const [note, setNote] = useState('');
  const command = useCaseCommand(CloseCaseDocument, target.id, (result) => result.closeCase);

  const close = async () => {
    const after = await command.run({
      id: target.id,
      version,
      outcome: outcome ?? '',
      ...(topics === undefined ? {} : { topics: [...topics] }),
      ...(clientType === undefined ? {} : { clientType }),
      ...(note.trim() === '' ? {} : { note }),
    });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void close());
  const openTasks = detail?.tasks.filter((task) => task.doneAt === null).length ?? 0;
  return (
    <ConfirmDialog
      title={t('cases.close.title', { number: target.number })}
      confirmLabel={t('cases.close.submit')}
      onConfirm={() => void close()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['outcome', 'topics', 'clientType', 'note'])}
    >
      <Stack>
        {openTasks > 0 && <Lead>{t('cases.close.openTasks', { count: openTasks })}</Lead>}
        <div ref={startInside}>
          <ChoiceChips
            label={t('cases.outcome')}
            required
            dense
            choices={(reference?.caseOutcomes ?? []).map((item) => ({ value: item.code, label: bilingual(item) }))}
            value={outcome}
            onChange={setOutcome}
            error={fieldMessage(command.error, 'outcome')}
          />
        </div>
        <CodePicker
          label={t('cases.topics')}
          required
          options={topicOptions}
          value={topics ?? detail?.topics ?? []}
          onChange={setTopics}
          error={fieldMessage(command.error, 'topics')}
        />
        <SelectField
          label={t('cases.clientType')}
          required
          value={clientType ?? detail?.clientType ?? ''}
          none={t('cases.notChosen')}
          options={(reference?.clientTypes ?? []).map((item) => ({ value: item.code, label: bilingual(item) }))}
          onChange={setClientType}
          error={fieldMessage(command.error, 'clientType')}
        />
        <TextArea
          label={t('cases.close.note')}
          rows={2}
          value={note}
          onChange={setNote}
          limit={LIMITS.note}
          error={fieldMessage(command.error, 'note')}
        />
      </Stack>
    </ConfirmDialog>
  );
}
