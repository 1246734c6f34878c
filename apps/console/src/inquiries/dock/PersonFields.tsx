import { parseTelephone } from '@madoguchi/domain/telephone';
import { CALLER_RELATIONS } from '@madoguchi/plan/caller-relations';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { SelectField } from './SelectField.tsx';
import { useSheet } from './sheet-context.ts';
import { Row, RowLabel } from './styles.ts';

const Three = styled('div')({
  display: 'grid',
  gridTemplateColumns: '6.5rem minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0.375rem',
  alignItems: 'start',
  '@container dock (max-width: 26rem)': {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    '& > :first-of-type': { gridColumn: '1 / -1' },
  },
});

const kindsOf = new Map(CALLER_RELATIONS.map((each) => [each.code as string, each.clientKinds]));

/** 相談者: who is on the line, seen from the client. All of it may stay unknown. */
export function PersonFields() {
  const t = useT();
  const { sheet, set, reference, errorOf } = useSheet();
  const [left, setLeft] = useState(true);
  if (sheet.subject === 'ANONYMOUS') return null;
  const { subject, callerRelation, callerName, callbackTelephone } = sheet;
  const relations = reference.choices('callerRelations').filter(({ value }) => {
    const kinds = kindsOf.get(value);
    return value === callerRelation || kinds === undefined || kinds.some((kind) => kind === subject);
  });
  const unreadable = left && callbackTelephone.trim() !== '' && 'error' in parseTelephone(callbackTelephone);
  return (
    <Row>
      <RowLabel aria-hidden>{t('dock.person')}</RowLabel>
      <Three role="group" aria-label={t('dock.person')}>
        <div data-field="callerRelation">
          <SelectField
            label={t('dock.relation')}
            hideLabel
            value={callerRelation}
            options={relations}
            onChange={(value) => set({ callerRelation: value })}
            error={errorOf('callerRelation')}
          />
        </div>
        <div data-field="callerName">
          <TextField
            label={t('dock.name')}
            hideLabel
            placeholder={t('dock.name')}
            value={callerName}
            onChange={(value) => set({ callerName: value })}
            error={errorOf('callerName')}
          />
        </div>
        <div data-field="callbackTelephone">
          <TextField
            label={t('dock.callback')}
            hideLabel
            placeholder={t('dock.callback')}
            type="tel"
            inputMode="tel"
            value={callbackTelephone}
            onChange={(value) => {
              setLeft(false);
              set({ callbackTelephone: value });
            }}
            onBlur={() => setLeft(true)}
            error={errorOf('callbackTelephone') ?? (unreadable ? t('field.telephoneInvalid') : undefined)}
          />
        </div>
      </Three>
    </Row>
  );
}
