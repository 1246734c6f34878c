import { styled } from '@mui/material/styles';
import { useT } from '../i18n/provider.tsx';
import { gray } from '../theme/palette.ts';
import { dayOf, type Request, useSubject } from './parts.tsx';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
  gap: '0.5rem 1.5rem',
  marginBottom: '1.25rem',
  '& dt': { color: gray[700], fontSize: '0.8125rem', lineHeight: 1.5 },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
});

/** Whom it is about, by which paper, who stands behind it and until when it is read. */
export function RequestFacts({ request }: { request: Request }) {
  const t = useT();
  const subjectOf = useSubject();
  const by = (person: { name: string } | null, at: string | null) =>
    person === null || at === null ? undefined : t('disclosures.byAt', { name: person.name, day: dayOf(at) });
  const facts = [
    [t('disclosures.subject'), subjectOf(request)],
    [t('disclosures.reference'), request.reference],
    [t('disclosures.reason'), request.reason],
    [t('disclosures.preparedBy'), by(request.preparedBy, request.preparedAt)],
    [t('disclosures.decidedBy'), by(request.decidedBy, request.decidedAt)],
    [t('disclosures.completedBy'), by(request.completedBy, request.completedAt)],
    [t('disclosures.until'), request.validUntil === null ? undefined : dayOf(request.validUntil)],
  ] as const;
  return (
    <List data-print="no">
      {facts.map(([label, value]) =>
        value === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </List>
  );
}
