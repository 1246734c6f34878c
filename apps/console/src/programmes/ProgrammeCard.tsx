import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useLocale, useT } from '../i18n/provider.tsx';
import { blue, gray, hairline } from '../theme/palette.ts';
import { ACTORS, KINDS, known, TARGETS } from './programme-words.ts';
import type { Programme } from './types.ts';

const Item = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0 1rem',
  padding: '0.75rem 0 0.875rem',
  borderTop: `1px solid ${hairline}`,
  '&:first-of-type': { borderTop: `1px solid ${gray[420]}` },
  '& h2': { fontSize: '1.0625rem', lineHeight: 1.5 },
  '& h2 small': { marginInlineStart: '0.625rem', color: gray[600], fontSize: '0.8125rem', fontWeight: 400 },
  '@media (max-width: 37.5rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Facts = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 0.875rem',
  color: gray[700],
  fontSize: '0.875rem',
  lineHeight: 1.6,
});
const Quote = styled('blockquote')({
  margin: '0.25rem 0 0',
  padding: '0 0 0 0.75rem',
  borderInlineStart: `0.1875rem solid ${blue[200]}`,
  fontSize: '0.9375rem',
  lineHeight: 1.7,
  maxWidth: '52rem',
});

/** One line of the plan: what it is, for whom, and the words in which the plan promises it. */
export function ProgrammeCard({ programme, onAttach }: { programme: Programme; onAttach: () => void }) {
  const t = useT();
  const [locale] = useLocale();
  const id = useId();
  const actor = known(ACTORS, programme.actor);
  const kind = known(KINDS, programme.kind);
  const target = known(TARGETS, programme.target);
  const english = locale === 'en';
  return (
    <Item aria-labelledby={id}>
      <div>
        <h2 id={id}>
          {english ? programme.nameEn : programme.nameJa}
          <small className="number">{programme.code}</small>
        </h2>
        {english && <p lang="ja">{programme.nameJa}</p>}
        <Facts>
          <span>{actor === undefined ? programme.actor : t(`programmes.actors.${actor}`)}</span>
          <span>{kind === undefined ? programme.kind : t(`programmes.kinds.${kind}`)}</span>
          <span>{target === undefined ? programme.target : t(`programmes.targets.${target}`)}</span>
          <span>{t('programmes.pointedOut', { count: programme.pointedOutCount })}</span>
        </Facts>
        <Quote lang="ja">{programme.quote}</Quote>
      </div>
      <div data-print="no">
        <Button size="small" aria-describedby={id} onClick={onAttach}>
          {t('programmes.attach')}
        </Button>
      </div>
    </Item>
  );
}
