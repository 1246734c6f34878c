import type { RetentionQuery } from '@madoguchi/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useLocale, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { startHere } from '../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { PlainHead } from '../shared/table/PlainHead.tsx';
import { Grid, Wrap } from '../shared/table/table-styles.ts';
import { ChangeRetentionDocument, RetentionDocument } from './audit.operations.ts';
import { AuditFrame, Lead } from './parts.tsx';

type Kept = RetentionQuery['retentionClasses'][number];

function ChangeDialog({ kept, onClose }: { kept: Kept; onClose: () => void }) {
  const t = useT();
  const change = useCommand(ChangeRetentionDocument, { refresh: ['Retention'] });
  const [years, setYears] = useState(String(kept.years));
  const [wrong, setWrong] = useState(false);
  const press = async (reason: string) => {
    const typed = years.normalize('NFKC').trim();
    setWrong(!/^\d{1,3}$/.test(typed));
    if (!/^\d{1,3}$/.test(typed)) return;
    const { organisationId, recordType, version } = kept;
    if ((await change.run({ organisationId, recordType, version, years: Number(typed), reason })) === undefined) return;
    toast.success(t('audit.retentionChanged'));
    onClose();
  };
  return (
    <ReasonDialog
      title={t('audit.changeYears', { name: t(`audit.recordType.${kept.recordType}`) })}
      lead={t('audit.changeLead')}
      confirmLabel={t('audit.change')}
      running={change.running}
      error={change.error}
      fields={['years']}
      onConfirm={(reason) => void press(reason)}
      onClose={onClose}
    >
      <TextField
        inputRef={startHere}
        label={t('audit.years')}
        required
        inputMode="numeric"
        value={years}
        onChange={setYears}
        error={fieldMessage(change.error, 'years') ?? (wrong ? t('audit.yearsWrong') : undefined)}
      />
    </ReasonDialog>
  );
}

/** 保存期間: how long what is kept, organisation by organisation. */
export default function RetentionPage() {
  const t = useT();
  const [locale] = useLocale();
  const [changing, setChanging] = useState<Kept>();
  const { data, error, refetch } = useDocument(RetentionDocument, {});
  return (
    <AuditFrame section="retention" title={t('audit.section.retention')}>
      <Lead>{t('audit.retentionLead')}</Lead>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading />
      ) : (
        <Wrap>
          <Grid>
            <PlainHead labels={[t('audit.organisation'), t('audit.record'), t('audit.years'), t('audit.act')]} />
            {data.retentionClasses.map((kept) => (
              <tbody key={`${kept.organisationId}-${kept.recordType}`}>
                <tr>
                  <th scope="row">{locale === 'ja' ? kept.organisationNameJa : kept.organisationNameEn}</th>
                  <td data-label={t('audit.record')}>{t(`audit.recordType.${kept.recordType}`)}</td>
                  <td data-label={t('audit.years')}>{t('audit.yearCount', { years: kept.years })}</td>
                  <td data-bare="line">
                    {kept.changeable && (
                      <Button
                        size="small"
                        aria-label={t('audit.changeYears', { name: t(`audit.recordType.${kept.recordType}`) })}
                        onClick={() => setChanging(kept)}
                      >
                        {t('audit.change')}
                      </Button>
                    )}
                  </td>
                </tr>
              </tbody>
            ))}
          </Grid>
        </Wrap>
      )}
      {changing !== undefined && <ChangeDialog kept={changing} onClose={() => setChanging(undefined)} />}
    </AuditFrame>
  );
}
