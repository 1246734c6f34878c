import type { ExportEncoding } from '@madoguchi/contract';
import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { CheckField } from '../cases/parts/CheckField.tsx';
import { fieldMessage } from '../data-provider/errors.ts';
import { useT } from '../i18n/provider.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../shared/feedback/form-errors.ts';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { TextArea } from '../shared/fields/TextField.tsx';
import { gray } from '../theme/palette.ts';
import { UnfitLetters } from './UnfitLetters.tsx';
import { type ExportedList, useExport } from './use-export.ts';

const What = styled('dl')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 0.75rem',
  '& dt': { color: gray[700], fontSize: '0.875rem' },
  '& dd': { margin: 0, fontWeight: 700 },
});

interface Props {
  readonly list: ExportedList;
  readonly summary: readonly string[];
  readonly onClose: () => void;
}

/** 一覧の書出し: why, in which encoding; where letters do not fit, which ones, before anything leaves. */
export function ExportDialog({ list, summary, onClose }: Props) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [encoding, setEncoding] = useState<ExportEncoding>('UTF_8');
  const [tallies, setTallies] = useState(false);
  const [tried, setTried] = useState(false);
  const { order, run, take, again, running, error } = useExport(list, (taken) => {
    toast.success(t('exports.done', { count: taken.rows.toLocaleString() }));
    onClose();
  });
  const missing = reason.trim() === '';
  const asks = order !== undefined && order.unfit.length > 0;
  const submit = () => {
    setTried(true);
    if (asks) void take(order);
    else if (!missing) void run({ reason, encoding, tallies });
  };
  const asUtf8 = () => {
    again();
    setEncoding('UTF_8');
    void run({ reason, encoding: 'UTF_8', tallies });
  };
  useSaveKey(submit);
  return (
    <HouseDialog
      title={t('exports.title')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          {asks && (
            <Button variant="outlined" disabled={running} onClick={asUtf8}>
              {t('exports.asUtf8')}
            </Button>
          )}
          <Button type="submit" variant="contained" disabled={running}>
            {t(asks ? 'exports.takeAnyway' : 'exports.submit')}
          </Button>
        </>
      }
    >
      <Stack>
        {errorAtTop(error, ['reason']) !== undefined && <ErrorMessage error={error} />}
        {asks ? (
          <div role="status">
            <Lead>{t('exports.unfitLead')}</Lead>
            <UnfitLetters unfit={order.unfit} />
          </div>
        ) : (
          <>
            <What>
              <dt>{t('exports.what')}</dt>
              <dd>{summary.join('・')}</dd>
            </What>
            <Lead>
              {t('exports.lead')} {list.kind === 'inquiries' && t('exports.sensitive')}
            </Lead>
            <TextArea
              label={t('exports.reason')}
              value={reason}
              onChange={setReason}
              inputRef={startHere}
              required
              limit={LIMITS.reason}
              error={tried && missing ? t('field.reasonMissing') : fieldMessage(error, 'reason')}
            />
            <ChoiceChips
              label={t('exports.encoding')}
              choices={[
                { value: 'UTF_8', label: t('exports.utf8') },
                { value: 'CP932', label: t('exports.cp932') },
              ]}
              value={encoding}
              onChange={setEncoding}
            />
            {list.kind === 'inquiries' && (
              <CheckField label={t('exports.tallies')} checked={tallies} onChange={setTallies} />
            )}
          </>
        )}
      </Stack>
    </HouseDialog>
  );
}
