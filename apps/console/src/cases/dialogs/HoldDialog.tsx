import type { HoldOn } from '@madoguchi/contract';
import { addDays } from '@madoguchi/domain/japanese-date';
import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { ChoiceChips } from '../../shared/fields/ChoiceChips.tsx';
import { DateField } from '../../shared/fields/JapaneseFields.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { HoldCaseDocument } from '../case-commands.operations.ts';
import { useToday } from '../reference.ts';
import { useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps, useCurrent } from './dialog-parts.tsx';

const AHEAD = [1, 7, 14, 30] as const;
const USUAL = 7;
const Quick = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.375rem' });
const on: readonly HoldOn[] = ['CLIENT', 'EXPERT', 'OTHER_DESK'];

/** Waiting until a day, for somebody, with a reason; on that day the case wakes by itself. */
export default function HoldDialog({ target, onClose, onDone }: CaseDialogProps) {
  const t = useT();
  const today = useToday();
  const { version } = useCurrent(target);
  const [waitsFor, setWaitsFor] = useState<HoldOn>('CLIENT');
  const [until, setUntil] = useState<string | undefined>(() => addDays(today, USUAL));
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand(HoldCaseDocument, target.id, (result) => result.holdCase);

  const hold = async () => {
    setTried(true);
    if (until === undefined || reason.trim() === '') return;
    const after = await command.run({ id: target.id, version, on: waitsFor, until, reason });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void hold());
  const missingDay =
    tried && until === undefined ? t(typed.trim() === '' ? 'cases.hold.untilMissing' : 'field.dateInvalid') : undefined;
  const missingReason = tried && reason.trim() === '' ? t('field.reasonMissing') : undefined;
  return (
    <ConfirmDialog
      title={t('cases.hold.title', { number: target.number })}
      confirmLabel={t('cases.hold.submit')}
      onConfirm={() => void hold()}
      onClose={onClose}
      running={command.running}
      error={errorAtTop(command.error, ['on', 'until', 'reason'])}
    >
      <Stack>
        <Lead>{t('cases.hold.lead')}</Lead>
        <ChoiceChips
          label={t('cases.hold.on')}
          choices={on.map((value) => ({ value, label: t(`cases.holdOn.${value}`) }))}
          value={waitsFor}
          onChange={setWaitsFor}
          error={fieldMessage(command.error, 'on')}
        />
        <div>
          <DateField
            label={t('cases.hold.until')}
            required
            today={today}
            value={until}
            onChange={(value, text) => {
              setUntil(value);
              setTyped(text);
            }}
            error={fieldMessage(command.error, 'until') ?? missingDay}
          />
          <Quick>
            {AHEAD.map((days) => (
              <Button key={days} size="small" onClick={() => setUntil(addDays(today, days))}>
                {t('cases.hold.ahead', { days })}
              </Button>
            ))}
          </Quick>
        </div>
        <TextArea
          inputRef={startHere}
          label={t('field.reason')}
          required
          rows={2}
          value={reason}
          onChange={setReason}
          limit={LIMITS.reason}
          error={fieldMessage(command.error, 'reason') ?? missingReason}
        />
      </Stack>
    </ConfirmDialog>
  );
}
