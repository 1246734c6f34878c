import Close from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, gray, green, white } from '../../theme/palette.ts';
import { shortDay } from '../shorten.ts';
import { HelpingDesks } from './HelpingDesks.tsx';
import { withoutCaller } from './sheet.ts';
import { useSheet } from './sheet-context.ts';
import { Row, RowLabel, Small } from './styles.ts';

const Card = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0 0.5rem',
  padding: '0.375rem 0.25rem 0.375rem 0.625rem',
  border: `1px solid ${blue[200]}`,
  borderInlineStart: `0.25rem solid ${blue[900]}`,
  borderRadius: '0.375rem',
  backgroundColor: blue[50],
  lineHeight: 1.5,
});
const Name = styled('p')({
  fontWeight: 700,
  lineHeight: 1.5,
  '& b': { color: green[900], marginInlineStart: '0.375rem' },
});
const Cases = styled('fieldset')({
  gridColumn: '1 / -1',
  minWidth: 0,
  margin: '0.375rem 0.375rem 0 0',
  padding: '0.25rem 0 0',
  border: 0,
  borderTop: `1px solid ${blue[200]}`,
  '& legend': { float: 'left', width: '100%', fontSize: '0.8125rem', fontWeight: 700, color: gray[800] },
  '& label': {
    clear: 'both',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '0 0.5rem',
    alignItems: 'baseline',
    minHeight: '1.75rem',
    padding: '0.125rem 0.25rem',
    borderRadius: '0.25rem',
    fontSize: '0.875rem',
    lineHeight: 1.5,
    cursor: 'pointer',
  },
  '& label:has(:checked)': { backgroundColor: white, fontWeight: 700 },
  '& input': { width: '1rem', height: '1rem', margin: 0, alignSelf: 'center', accentColor: blue[900] },
});

/** Whom the call is about, what this desk knows of earlier contacts, and the open cases it may be added to. */
export function ChosenCaller() {
  const t = useT();
  const group = useId();
  const { sheet, set, change, reference, focusField, errorOf } = useSheet();
  const { company, client, earlier, cases, caseId } = sheet;
  const name = company?.name ?? client?.name ?? client?.kana ?? t('inquiries.nameless');
  const facts = [
    company?.kana ?? client?.kana,
    company?.municipality == null ? '' : reference.name('municipalities', company.municipality),
    earlier === null || earlier.count === 0 || earlier.lastAt === null
      ? t('dock.firstContact')
      : t('dock.earlier', { count: earlier.count, date: shortDay(earlier.lastAt) }),
  ];
  return (
    <Row>
      <RowLabel aria-hidden>{t('dock.caller')}</RowLabel>
      <Card role="group" aria-label={t('dock.caller')} data-field="caller">
        <div>
          <Name>
            {name}
            {company?.corporateNumber != null && (
              <b>
                ✓<span className="visually-hidden">{t('dock.verified')}</span>
              </b>
            )}
          </Name>
          <Small>{facts.filter(Boolean).join('・')}</Small>
          {company !== null && <HelpingDesks companyId={company.id} />}
        </div>
        <IconButton
          size="small"
          aria-label={t('dock.changeCaller')}
          onClick={() => {
            change(withoutCaller);
            setTimeout(() => focusField('caller'));
          }}
        >
          <Close fontSize="small" />
        </IconButton>
        {cases.length > 0 && (
          <Cases>
            <legend>
              {t('dock.addToCase')} <Small>Alt+A</Small>
            </legend>
            <label>
              <input type="radio" name={group} checked={caseId === null} onChange={() => set({ caseId: null })} />
              {t('dock.addToNone')}
            </label>
            {cases.map((hint) => (
              <label key={hint.id}>
                <input
                  type="radio"
                  name={group}
                  checked={caseId === hint.id}
                  onChange={() => set({ caseId: hint.id })}
                />
                <span>
                  <span className="number">{hint.number}</span> {hint.subject}{' '}
                  <Small>
                    {hint.assigneeName === null
                      ? t('dock.noAssignee')
                      : t('dock.assignee', { name: hint.assigneeName })}
                  </Small>
                </span>
              </label>
            ))}
            {errorOf('caseId') !== undefined && <p role="alert">{errorOf('caseId')}</p>}
          </Cases>
        )}
      </Card>
    </Row>
  );
}
