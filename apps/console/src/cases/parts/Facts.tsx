import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { gray, hairline } from '../../theme/palette.ts';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'minmax(5.5rem, 9rem) minmax(0, 1fr)',
  fontSize: '0.9375rem',
  lineHeight: 1.6,
  '& > dt, & > dd': { padding: '0.375rem 0', borderBottom: `1px solid ${hairline}` },
  '& > dt': { color: gray[600], fontSize: '0.875rem', paddingInlineEnd: '0.75rem' },
  '& > dd': { whiteSpace: 'pre-wrap', minWidth: 0 },
  '& > dd a': { display: 'inline-block', minHeight: '1.5rem' },
  '@container (max-width: 18rem)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > dt': { paddingBottom: 0, border: 0 },
    '& > dd': { paddingTop: 0 },
  },
});
const Wrap = styled('div')({ containerType: 'inline-size', minWidth: 0 });

export interface Fact {
  readonly label: string;
  /** undefined, null and '' are shown as unknown. */
  readonly value: ReactNode;
}

/** Names and values; what nobody said is 不明. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const t = useT();
  return (
    <Wrap>
      <List>
        {facts.map((fact) => [
          <dt key={`${fact.label}-name`}>{fact.label}</dt>,
          <dd key={`${fact.label}-value`}>
            {fact.value === undefined || fact.value === null || fact.value === '' ? t('field.unknown') : fact.value}
          </dd>,
        ])}
      </List>
    </Wrap>
  );
}
