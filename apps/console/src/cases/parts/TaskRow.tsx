import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { blue, gray, red } from '../../theme/palette.ts';
import { useToday } from '../reference.ts';
import { Day } from './When.tsx';

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '0.5rem',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '& label': { display: 'contents', cursor: 'pointer' },
  '& input': { width: '1.25rem', height: '1.25rem', margin: '0.125rem', accentColor: blue[900] },
  '& p': { color: gray[600], fontSize: '0.8125rem' },
  '& p[data-late="true"]': { color: red[1000], fontWeight: 700 },
});

interface Props {
  readonly title: string;
  readonly dueOn: string;
  readonly assigneeName?: string | null;
  readonly onComplete: () => void;
  /** The way to its case, where the task stands outside of it. */
  readonly link?: ReactNode;
}

/** A next step: a press on its box and it is done. */
export function TaskRow({ title, dueOn, assigneeName, onComplete, link }: Props) {
  const t = useT();
  const late = dueOn < useToday();
  return (
    <Row>
      <input type="checkbox" checked={false} aria-label={t('cases.tasks.complete', { title })} onChange={onComplete} />
      <div>
        {title}
        <p data-late={late}>
          {late && <span>{`▲ ${t('cases.tasks.late')} `}</span>}
          <Day date={dueOn} />
          {assigneeName != null && `　${assigneeName}`}
          {link !== undefined && <span>　{link}</span>}
        </p>
      </div>
    </Row>
  );
}
