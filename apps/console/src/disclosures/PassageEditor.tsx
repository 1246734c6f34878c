import { printedText } from '@madoguchi/domain/disclosure';
import { graphemeLength } from '@madoguchi/domain/japanese-text';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef } from 'react';
import { useT } from '../i18n/provider.tsx';
import { announce } from '../layout/live-region.tsx';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { controlStyle } from '../shared/fields/field-frame.tsx';
import { gray, hairline } from '../theme/palette.ts';
import { type Passage, usePlace } from './parts.tsx';
import type { Blacking } from './use-blacking.ts';

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0.375rem 1rem',
  padding: '0.75rem 0',
  borderBottom: hairline,
  '& header': { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 0.75rem' },
  '& h3': { fontSize: '0.9375rem', lineHeight: 1.5 },
  '& header small': { color: gray[700], fontSize: '0.8125rem' },
  '@container (max-width: 40rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Tools = styled('div')({ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '0.25rem 0.5rem' });
const Original = styled('textarea')({
  ...controlStyle,
  lineHeight: 1.7,
  resize: 'vertical',
  fieldSizing: 'content',
  minHeight: '2.5rem',
  maxHeight: '50vh',
});
const Preview = styled('p')({
  // Beside its text, though the buttons come between the two for who goes by keyboard.
  gridColumn: 2,
  gridRow: 2,
  '@container (max-width: 40rem)': { gridColumn: 1, gridRow: 'auto' },
  padding: '0.375rem 0.625rem',
  backgroundColor: gray[50],
  lineHeight: 1.9,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '& button': {
    display: 'inline',
    minHeight: '1.5rem',
    padding: 0,
    border: 0,
    background: 'transparent',
    color: gray[900],
    font: 'inherit',
    lineHeight: 1.6,
    letterSpacing: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
});

/** One passage: its text to select from, and beside it what will be printed, where each black run can be taken back. */
export function PassageEditor({ passage, blacking }: { passage: Passage; blacking: Blacking }) {
  const t = useT();
  const id = useId();
  const place = usePlace()(passage);
  const text = useRef<HTMLTextAreaElement>(null);
  const { body, ranges } = passage;
  useEffect(() => {
    // A field that is read-only has no caret to select with from the keyboard: this one has one, and takes no letter.
    const refuse = (event: Event) => event.preventDefault();
    const field = text.current;
    field?.addEventListener('beforeinput', refuse);
    return () => field?.removeEventListener('beforeinput', refuse);
  }, []);
  const hide = async (start: number, end: number) => {
    if (await blacking.hide(passage.id, start, end)) announce(t('disclosures.blackedOut'));
  };
  const hideSelection = () => {
    const { selectionStart = 0, selectionEnd = 0 } = text.current ?? {};
    if (selectionStart === selectionEnd) announce(t('disclosures.nothingChosen'));
    else void hide(selectionStart, selectionEnd);
    text.current?.focus();
  };
  const show = async (start: number, end: number) => {
    if (await blacking.show(passage.id, start, end)) announce(t('disclosures.lifted'));
    text.current?.focus();
  };
  return (
    <Row aria-labelledby={id}>
      <header>
        <h3 id={id}>{place.what}</h3>
        <small>{place.where}</small>
        {passage.thirdPerson && <StatusChip tone="late">{t('disclosures.thirdPerson')}</StatusChip>}
        {place.from !== '' && <StatusChip tone="waiting">{place.from}</StatusChip>}
      </header>
      <Original
        ref={text}
        aria-readonly
        inputMode="none"
        rows={1}
        value={body}
        onChange={() => undefined}
        aria-label={t('disclosures.original', { position: passage.position })}
        spellCheck={false}
      />
      <Tools>
        <Button size="small" variant="outlined" disabled={blacking.running} onClick={hideSelection}>
          {t('disclosures.blackOut')}
        </Button>
        <Button size="small" variant="text" disabled={blacking.running} onClick={() => void hide(0, body.length)}>
          {t('disclosures.blackOutAll')}
        </Button>
      </Tools>
      <Preview>
        {ranges.map(({ start, end }, index) => (
          <span key={start}>
            {body.slice(ranges[index - 1]?.end ?? 0, start)}
            <button
              type="button"
              aria-label={t('disclosures.lift', { count: graphemeLength(body.slice(start, end)) })}
              title={t('disclosures.lift', { count: graphemeLength(body.slice(start, end)) })}
              onClick={() => void show(start, end)}
            >
              {printedText(body.slice(start, end), [{ start: 0, end: end - start }])}
            </button>
          </span>
        ))}
        {body.slice(ranges.at(-1)?.end ?? 0)}
      </Preview>
      {blacking.failedAt === passage.id && <ErrorMessage error={blacking.error} />}
    </Row>
  );
}
