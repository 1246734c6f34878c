import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { ProgrammesField } from './ProgrammesField.tsx';
import { SelectField } from './SelectField.tsx';
import { useSheet } from './sheet-context.ts';
import { Row, RowLabel, Small } from './styles.ts';

const Two = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 13rem)',
  gap: '0.375rem 0.75rem',
  alignItems: 'start',
  '@container dock (max-width: 28rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Inline = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '0.5rem',
  alignItems: 'center',
});

/** 案内した事業 and 認知経路, side by side where there is room. */
export function PointedOutFields() {
  const t = useT();
  const { sheet, set, reference, errorOf } = useSheet();
  return (
    <Row>
      <RowLabel aria-hidden>{t('dock.programmesShort')}</RowLabel>
      <Two>
        <div data-field="programmeIds">
          <ProgrammesField
            hideLabel
            value={sheet.programmes}
            onChange={(programmes) => set({ programmes })}
            error={errorOf('programmeIds')}
          />
        </div>
        <Inline data-field="referralSource">
          <Small aria-hidden>{t('dock.referralSource')}</Small>
          <SelectField
            label={t('dock.referralSource')}
            hideLabel
            value={sheet.referralSource}
            options={[...reference.choices('referralSources')].sort(
              (a, b) => Number(b.value === 'UNKNOWN') - Number(a.value === 'UNKNOWN'),
            )}
            onChange={(referralSource) => set({ referralSource })}
            error={errorOf('referralSource')}
          />
        </Inline>
      </Two>
    </Row>
  );
}
