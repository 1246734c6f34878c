import { styled } from '@mui/material/styles';
import { useT } from '../../i18n/provider.tsx';
import { blue, outline, red, white } from '../../theme/palette.ts';
import { KeyChips } from './KeyChips.tsx';
import { SelectField } from './SelectField.tsx';
import { withDesk, withSubject } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { Line, Row, RowLabel } from './styles.ts';

const DeskPlace = styled('div')({ flex: '1 1 8rem', minWidth: '7rem' });

const Toggle = styled('label')({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.375rem',
  minHeight: '1.875rem',
  padding: '0 0.5rem',
  border: `1px solid ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: white,
  fontSize: '0.875rem',
  lineHeight: 1.4,
  cursor: 'pointer',
  '& input': { width: '1rem', height: '1rem', margin: 0, accentColor: blue[900] },
  '&[data-tone="urgent"]:has(:checked)': {
    borderColor: red[1000],
    color: red[1000],
    backgroundColor: red[50],
    fontWeight: 700,
  },
  '&[data-tone="care"]:has(:checked)': { borderColor: blue[900], backgroundColor: blue[50], fontWeight: 700 },
});

const SUBJECTS = [
  { value: 'COMPANY', letter: 'K' },
  { value: 'INDIVIDUAL', letter: 'J' },
  { value: 'ANONYMOUS', letter: 'M' },
] as const;

/** Desk, who consults and by which way: filled in before the caller has said a word. */
export function HeadFields({ deskIds }: { deskIds: readonly string[] }) {
  const t = useT();
  const { sheet, set, change, reference, errorOf } = useSheet();
  const keyed = reference.channels.filter((choice) => choice.digit !== undefined || choice.value === sheet.channel);
  const marks = (
    <>
      <Toggle data-tone="urgent">
        <input type="checkbox" checked={sheet.urgent} onChange={(event) => set({ urgent: event.target.checked })} />
        {t('dock.urgent')}
      </Toggle>
      {sheet.subject === 'INDIVIDUAL' && (
        <Toggle data-tone="care" title={t('dock.sensitiveHint')}>
          <input
            type="checkbox"
            checked={sheet.sensitive}
            aria-description={t('dock.sensitiveHint')}
            onChange={(event) => set({ sensitive: event.target.checked })}
          />
          {t('dock.sensitive')}
        </Toggle>
      )}
    </>
  );
  return (
    <>
      <Row>
        <RowLabel aria-hidden>{t(deskIds.length > 1 ? 'dock.desk' : 'dock.subjectShort')}</RowLabel>
        <Line>
          {deskIds.length > 1 && (
            <DeskPlace data-field="deskId">
              <SelectField
                label={t('dock.desk')}
                hideLabel
                value={sheet.deskId}
                options={deskIds.map((id) => ({ value: id, label: reference.deskName(id) }))}
                onChange={(deskId) => change((now) => withDesk(now, deskId))}
                error={errorOf('deskId')}
              />
            </DeskPlace>
          )}
          <div data-field="subject">
            <KeyChips
              label={t('dock.subject')}
              hideLabel
              choices={SUBJECTS.map(({ value, letter }) => ({
                value,
                label: t(`dock.subjects.${value}`),
                sign: letter,
                keys: `Alt+${letter}`,
              }))}
              value={sheet.subject}
              onChange={(subject) => change((now) => withSubject(now, subject))}
              error={errorOf('subject')}
            />
          </div>
        </Line>
      </Row>
      <Row>
        <RowLabel aria-hidden>{t('dock.channel')}</RowLabel>
        <div data-field="channel">
          <KeyChips
            label={t('dock.channel')}
            hideLabel
            choices={keyed.map(({ value, label, digit }) => ({
              value,
              label,
              sign: digit === undefined ? undefined : String(digit),
              keys: digit === undefined ? undefined : `Alt+${digit}`,
            }))}
            value={sheet.channel}
            onChange={(channel) => set({ channel })}
            error={errorOf('channel')}
            end={marks}
          />
        </div>
      </Row>
    </>
  );
}
