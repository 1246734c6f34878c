import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { blue } from '../../theme/palette.ts';
import { KeyChips } from './KeyChips.tsx';
import { SelectField } from './SelectField.tsx';
import { useSheet } from './sheet-context.ts';
import { Line, Row, RowLabel } from './styles.ts';

const Prompt = styled('p')({
  width: '100%',
  padding: '0.125rem 0.5rem',
  borderInlineStart: `0.25rem solid ${blue[900]}`,
  backgroundColor: blue[50],
  fontSize: '0.875rem',
  fontWeight: 700,
});

interface Props {
  /** The close was asked for and only the outcome was missing: its digit records at once. */
  readonly armed: boolean;
  readonly onDigit: (outcome: string) => void;
}

/** 結果: nine chips with a digit each, the rarer ones in a list. */
export function OutcomeField({ armed, onDigit }: Props) {
  const t = useT();
  const { sheet, set, reference, errorOf } = useSheet();
  const chips = reference.outcomes.filter((each) => each.digit !== undefined);
  const others = reference.outcomes.filter((each) => each.digit === undefined);
  const other = others.some((each) => each.value === sheet.outcome) ? sheet.outcome : '';
  return (
    <Row>
      <RowLabel aria-hidden>{t('dock.outcome')}</RowLabel>
      <Line data-field="outcome">
        {armed && <Prompt role="status">{t('dock.outcomePrompt')}</Prompt>}
        <KeyChips
          label={t('dock.outcome')}
          hideLabel
          choices={chips.map(({ value, label, digit }) => ({
            value,
            label,
            sign: String(digit),
            keys: String(digit),
          }))}
          value={sheet.outcome}
          onChange={(outcome) => set({ outcome })}
          onDigit={onDigit}
          error={errorOf('outcome')}
          end={
            others.length > 0 && (
              <SelectField
                label={t('dock.outcomeMore')}
                hideLabel
                value={other}
                options={[
                  { value: '', label: t('dock.outcomeMoreShort') },
                  ...others.map(({ value, label }) => ({ value, label })),
                ]}
                onChange={(outcome) => set({ outcome })}
              />
            )
          }
        />
      </Line>
    </Row>
  );
}
