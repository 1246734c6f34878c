import type { InquiryLinePartsFragment } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { gray } from '../../theme/palette.ts';
import { useNames } from '../reference.ts';
import { When } from './When.tsx';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
});
const Excerpt = styled('p')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  color: gray[700],
  fontSize: '0.8125rem',
  lineHeight: 1.5,
});

/** One inquiry in two or three lines: when, how, who, about what, and the case it went into. */
export function InquiryLine({ row }: { row: InquiryLinePartsFragment }) {
  const t = useT();
  const names = useNames();
  const topics = row.topics.map((code) => names.of('topics', code)).join('・');
  return (
    <>
      <Line>
        <Link className="number" to={pathTo('inquiries', row.id)}>
          {row.number}
        </Link>
        <When at={row.startedAt} />
        <span>{names.channel(row.channel)}</span>
        {row.caseId !== null && row.caseNumber !== null && (
          <Link className="number" to={pathTo('cases', row.caseId)}>
            {row.caseNumber}
          </Link>
        )}
      </Line>
      <Line>
        <span>{row.callerLabel ?? t('cases.anonymous')}</span>
        {topics !== '' && <span>{topics}</span>}
      </Line>
      {row.excerpt !== '' && <Excerpt>{row.excerpt}</Excerpt>}
    </>
  );
}
