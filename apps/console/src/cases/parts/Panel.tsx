import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';
import { gray, hairline } from '../../theme/palette.ts';

const Section = styled('section')({
  minWidth: 0,
  padding: '0.75rem 0 1rem',
  borderTop: `1px solid ${gray[200]}`,
  fontSize: '0.875rem',
  lineHeight: 1.6,
  '&:first-of-type': { borderTop: 0 },
  '& > div > button, & > button': { minWidth: '2.5rem', paddingInline: '0.25rem', marginInline: '-0.25rem' },
  '& a': { display: 'inline-block', minHeight: '1.5rem' },
});
const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0.25rem 0.5rem',
  marginBottom: '0.375rem',
  '& h2': { fontSize: '0.9375rem', lineHeight: 1.5 },
});

const Title = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.125rem 0.5rem' });

interface PanelProps {
  readonly title: string;
  /** The badge that says who can read it, beside the title. */
  readonly readers?: ReactNode;
  /** Buttons and counts at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled block beside the main matter. */
export function Panel({ title, readers, aside, children }: PanelProps) {
  const id = useId();
  return (
    <Section aria-labelledby={id}>
      <Head>
        <Title>
          <h2 id={id}>{title}</h2>
          {readers}
        </Title>
        {aside}
      </Head>
      {children}
    </Section>
  );
}

/** Small rows between hairlines. */
export const Rows = styled('ul')({
  '& > li': { padding: '0.3125rem 0', minWidth: 0 },
  '& > li + li': { borderTop: `1px solid ${hairline}` },
});

export const Quiet = styled('p')({ color: gray[600], fontSize: '0.875rem', lineHeight: 1.6 });
