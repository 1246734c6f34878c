import { styled } from '@mui/material/styles';
import { useT } from '../i18n/provider.tsx';
import { useViewer } from '../sign-in/session.ts';
import { gray, hairline } from '../theme/palette.ts';
import { type Passage, type Request, usePlace } from './parts.tsx';

const Sheet = styled('article')({
  maxWidth: '46rem',
  '& > header': {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0.125rem 1.5rem',
    padding: '0.5rem 0',
    borderBottom: `2px solid ${gray[900]}`,
    fontSize: '0.875rem',
    lineHeight: 1.6,
  },
  '& > header strong': { padding: '0 0.5rem', border: `2px solid ${gray[900]}` },
  '& h2': { margin: '1rem 0 0.5rem', fontSize: '1.125rem', textAlign: 'center' },
  '& section': { padding: '0.625rem 0', borderBottom: hairline, breakInside: 'avoid-page' },
  '& h3': { fontSize: '0.9375rem', lineHeight: 1.6 },
  '& h3 small': { color: gray[700], fontWeight: 400, fontSize: '0.8125rem', marginInlineStart: '0.75rem' },
  '& section p': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.8 },
  '& footer': { padding: '0.5rem 0', textAlign: 'end' },
  '@media print': { maxWidth: 'none', '& h2': { marginTop: '6mm' } },
});

const now = () => new Intl.DateTimeFormat('ja', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Tokyo' });

/** The completed bundle on A4: number, who, when, 取扱注意; ■ where letters were blacked out, which are not here any more. */
export function PrintSheet({ request, passages }: { request: Request; passages: readonly Passage[] }) {
  const t = useT();
  const viewer = useViewer();
  const placeOf = usePlace();
  return (
    <Sheet>
      <header>
        <span className="number">
          {request.number}　{t('disclosures.reference')} {request.reference}
        </span>
        <strong>{t('disclosures.handleWithCare')}</strong>
        <span>{t('disclosures.printedBy', { name: viewer.name, at: now().format(new Date()) })}</span>
      </header>
      <h2>{t('disclosures.sheetTitle')}</h2>
      {passages.map((passage) => {
        const { what, where, from } = placeOf(passage);
        return (
          <section key={passage.id}>
            <h3>
              {what}
              <small>{[where, from].filter((each) => each !== '').join('　')}</small>
            </h3>
            <p>{passage.body}</p>
          </section>
        );
      })}
      <footer>{t('disclosures.end')}</footer>
    </Sheet>
  );
}
