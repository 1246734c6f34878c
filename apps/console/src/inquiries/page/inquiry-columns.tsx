import type { InquiryListQuery } from '@madoguchi/contract';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import type { Translate } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import type { Column } from '../../shared/table/table-types.ts';
import { gray, orange, red } from '../../theme/palette.ts';
import type { Reference } from '../reference.ts';
import { shortMoment } from '../shorten.ts';

export type InquiryLine = InquiryListQuery['inquiries']['items'][number];

const Mark = styled('span')({
  marginInlineEnd: '0.375rem',
  padding: '0 0.25rem',
  border: '1px solid',
  borderRadius: '0.1875rem',
  fontSize: '0.75rem',
  fontWeight: 700,
  whiteSpace: 'nowrap',
  color: gray[700],
  '&[data-kind="urgent"]': { color: red[1000] },
  '&[data-kind="sensitive"]': { color: orange[1000] },
});
const More = styled('span')({ color: gray[600], fontSize: '0.8125rem' });

/** 至急・要配慮・問合せ, in words. */
export function InquiryMarks({
  inquiry,
  t,
}: {
  inquiry: Pick<InquiryLine, 'urgent' | 'sensitive' | 'kind'>;
  t: Translate;
}) {
  return (
    <>
      {inquiry.kind === 'TALLY' && <Mark>{t('inquiries.tally')}</Mark>}
      {inquiry.urgent && <Mark data-kind="urgent">{t('inquiries.urgent')}</Mark>}
      {inquiry.sensitive && <Mark data-kind="sensitive">{t('inquiries.sensitive')}</Mark>}
    </>
  );
}

/** Whom it was about, as far as anybody said. */
export const callerOf = (row: Pick<InquiryLine, 'callerLabel' | 'subject'>, t: Translate) =>
  row.callerLabel ?? t(row.subject === 'ANONYMOUS' ? 'inquiries.anonymous' : 'inquiries.nameless');

export function inquiryColumns(t: Translate, reference: Reference): Column<InquiryLine>[] {
  return [
    {
      id: 'when',
      label: t('inquiries.when'),
      nowrap: true,
      width: 7.5,
      cell: (row) => (
        <time className="number" dateTime={row.startedAt}>
          {shortMoment(row.startedAt)} <More>{t('dock.minutes', { count: row.minutes })}</More>
        </time>
      ),
    },
    {
      id: 'caller',
      label: t('inquiries.caller'),
      bare: 'line',
      cell: (row) => (
        <>
          <InquiryMarks inquiry={row} t={t} />
          {callerOf(row, t)}
        </>
      ),
    },
    {
      id: 'topics',
      label: t('inquiries.topics'),
      cell: (row) => row.topics.map(reference.topicName).join('、'),
    },
    {
      id: 'outcome',
      label: t('inquiries.outcome'),
      nowrap: true,
      width: 6,
      cell: (row) => (row.outcome === null ? '—' : reference.shortOutcome(row.outcome)),
    },
    {
      id: 'channel',
      label: t('inquiries.channel'),
      nowrap: true,
      wideOnly: true,
      width: 5,
      cell: (row) => reference.shortChannel(row.channel),
    },
    {
      id: 'counsellor',
      label: t('inquiries.counsellor'),
      nowrap: true,
      wideOnly: true,
      width: 6.5,
      cell: (row) => row.counsellor.name,
    },
    {
      id: 'case',
      label: t('inquiries.case'),
      nowrap: true,
      width: 6.5,
      cell: (row) =>
        row.caseId === null || row.caseNumber === null ? (
          '—'
        ) : (
          <Link to={pathTo('cases', row.caseId)}>{row.caseNumber}</Link>
        ),
    },
  ];
}
