import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { gray } from '../../theme/palette.ts';
import { SelectField } from './SelectField.tsx';
import type { Sheet } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { Columns, Small } from './styles.ts';
import { TimeFields } from './TimeFields.tsx';

export const DETAIL_FIELDS: ReadonlySet<string> = new Set([
  'clientType',
  'language',
  'interpreter',
  'contactKind',
  'callerKana',
  'startedAt',
  'endedAt',
  'times.date',
  'times.start',
  'times.end',
]);

const Fold = styled('details')({
  '& summary': {
    display: 'flex',
    alignItems: 'center',
    gap: '0.5rem',
    minHeight: '2rem',
    borderRadius: '0.25rem',
    fontSize: '0.875rem',
    fontWeight: 700,
    cursor: 'pointer',
    color: gray[800],
  },
  '& summary::before': { content: '"▸"', color: gray[600] },
  '&[open] summary::before': { content: '"▾"' },
  '& summary::-webkit-details-marker': { display: 'none' },
});
const Inside = styled('div')({ display: 'grid', gap: '0.625rem', paddingTop: '0.375rem' });
const Check = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.375rem',
  minHeight: '2.25rem',
  fontSize: '0.875rem',
  cursor: 'pointer',
  '& input': { width: '1rem', height: '1rem', margin: 0 },
});

const KINDS = ['NEW', 'CONTINUING', 'REPEATED'] as const;
const asKind = (value: string): Sheet['contactKind'] => KINDS.find((kind) => kind === value) ?? null;

/** What is as it always is until somebody says otherwise: kind of client, language, first contact or not, times. */
export function DetailFields() {
  const t = useT();
  const { sheet, set, reference, errorOf } = useSheet();
  const [open, setOpen] = useState(false);
  const said = [
    sheet.clientType === 'UNKNOWN' ? '' : reference.name('clientTypes', sheet.clientType),
    sheet.language === 'ja' ? '' : reference.name('languages', sheet.language),
    sheet.interpreter ? t('dock.interpreter') : '',
    sheet.contactKind === null ? '' : t(`dock.contactKinds.${sheet.contactKind}`),
    sheet.times.later ? t('dock.later') : '',
  ].filter(Boolean);
  const wrong = [...DETAIL_FIELDS].some((field) => errorOf(field) !== undefined);
  return (
    <Fold open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)} data-details>
      <summary>
        {t('dock.details')}
        {said.length > 0 && <Small>{said.join('・')}</Small>}
      </summary>
      <Inside>
        <Columns>
          <div data-field="clientType">
            <SelectField
              label={t('dock.clientType')}
              value={sheet.clientType}
              options={reference.choices('clientTypes')}
              onChange={(clientType) => set({ clientType })}
              error={errorOf('clientType')}
            />
          </div>
          <div data-field="contactKind">
            <SelectField
              label={t('dock.contactKind')}
              value={sheet.contactKind ?? 'AUTO'}
              options={(['AUTO', ...KINDS] as const).map((kind) => ({
                value: kind,
                label: t(`dock.contactKinds.${kind}`),
              }))}
              onChange={(value) => set({ contactKind: asKind(value) })}
              error={errorOf('contactKind')}
            />
          </div>
        </Columns>
        <Columns>
          <div data-field="language">
            <SelectField
              label={t('dock.language')}
              value={sheet.language}
              options={reference.choices('languages')}
              onChange={(language) => set({ language })}
              error={errorOf('language')}
            />
          </div>
          <div data-field="callerKana">
            <TextField
              label={t('field.kana')}
              value={sheet.callerKana}
              onChange={(callerKana) => set({ callerKana })}
              error={errorOf('callerKana')}
            />
          </div>
        </Columns>
        <Check>
          <input
            type="checkbox"
            checked={sheet.interpreter}
            onChange={(event) => set({ interpreter: event.target.checked })}
          />
          {t('dock.interpreter')}
        </Check>
        <TimeFields />
      </Inside>
    </Fold>
  );
}
