import { formatTelephone, parseTelephone } from '@madoguchi/domain/telephone';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { pathTo } from '../../links.ts';
import { gray, hairline } from '../../theme/palette.ts';
import type { Reference } from '../reference.ts';
import { shortMoment, shortTime } from '../shorten.ts';
import type { InquiryDetail } from './correction.ts';
import { callerOf } from './inquiry-columns.tsx';

const Section = styled('section')({
  marginBottom: '1.25rem',
  '& h2': { marginBottom: '0.25rem', fontSize: '1rem', fontWeight: 700 },
});
const Words = styled('p')({
  maxWidth: '44rem',
  padding: '0.25rem 0 0.75rem',
  whiteSpace: 'pre-wrap',
  '&[data-empty="true"]': { color: gray[600] },
});
const Chips = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 0.375rem',
  margin: '0 0 0.75rem',
  '& li': {
    padding: '0 0.5rem',
    border: `1px solid ${gray[420]}`,
    borderRadius: '0.25rem',
    fontSize: '0.875rem',
    lineHeight: 1.7,
  },
});
const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '6.5rem minmax(0, 1fr)',
  fontSize: '0.9375rem',
  lineHeight: 1.6,
  '& > dt, & > dd': { padding: '0.25rem 0', borderBottom: `1px solid ${hairline}` },
  '& > dt': { color: gray[600], fontSize: '0.875rem' },
});
const Note = styled('p')({ paddingTop: '0.25rem', color: gray[600], fontSize: '0.8125rem' });

/** What was said: the caller, the topics, memo and answer as they were typed. */
export function InquiryWords({ inquiry, reference }: { inquiry: InquiryDetail; reference: Reference }) {
  const t = useT();
  const name = useBilingual();
  const label = inquiry.company?.name ?? inquiry.client?.name ?? inquiry.callerName;
  return (
    <Section aria-labelledby="inquiry-words">
      <h2 id="inquiry-words">
        {inquiry.company === null ? (
          callerOf({ callerLabel: label ?? null, subject: inquiry.subject }, t)
        ) : (
          <Link to={pathTo('companies', inquiry.company.id)}>{inquiry.company.name}</Link>
        )}
      </h2>
      {inquiry.topics.length > 0 && (
        <Chips aria-label={t('inquiries.topics')}>
          {inquiry.topics.map((code) => (
            <li key={code}>{reference.topicName(code)}</li>
          ))}
        </Chips>
      )}
      <Words data-empty={inquiry.content === ''}>
        {inquiry.content === '' ? t('inquiries.noContent') : inquiry.content}
      </Words>
      {inquiry.kind === 'CONSULTATION' && (
        <>
          <h2>{t('inquiries.answer')}</h2>
          <Words data-empty={inquiry.answer === ''}>
            {inquiry.answer === '' ? t('inquiries.noAnswer') : inquiry.answer}
          </Words>
        </>
      )}
      {inquiry.programmes.length > 0 && (
        <>
          <h2>{t('inquiries.programmes')}</h2>
          <Chips>
            {inquiry.programmes.map((programme) => (
              <li key={programme.id}>
                {name(programme)} <span className="number">{programme.code}</span>
              </li>
            ))}
          </Chips>
        </>
      )}
    </Section>
  );
}

/** Everything else of the sheet; what nobody said is 不明. */
export function InquiryFacts({ inquiry, reference }: { inquiry: InquiryDetail; reference: Reference }) {
  const t = useT();
  const person = [inquiry.callerName, inquiry.callerKana].filter(Boolean).join(' ');
  const telephone = inquiry.callbackTelephone;
  const facts: [string, ReactNode][] = [
    [
      t('inquiries.when'),
      `${shortMoment(inquiry.startedAt)}–${shortTime(inquiry.endedAt)}（${t('dock.minutes', { count: inquiry.minutes })}）`,
    ],
    [t('inquiries.desk'), reference.deskName(inquiry.deskId)],
    [t('inquiries.counsellor'), inquiry.counsellor.name],
    [t('inquiries.channel'), reference.name('channels', inquiry.channel)],
    [
      t('inquiries.case'),
      inquiry.caseId === null || inquiry.caseNumber === null ? (
        t('inquiries.noCase')
      ) : (
        <Link to={pathTo('cases', inquiry.caseId)}>{inquiry.caseNumber}</Link>
      ),
    ],
    [
      t('inquiries.outcome'),
      inquiry.kind === 'TALLY'
        ? reference.name('tallyKinds', inquiry.tallyKind ?? '')
        : inquiry.outcome === null
          ? null
          : reference.name('inquiryOutcomes', inquiry.outcome),
    ],
    [t('inquiries.contact'), person],
    [t('inquiries.relation'), reference.name('callerRelations', inquiry.callerRelation)],
    [
      t('inquiries.callback'),
      telephone === null ? null : 'e164' in parseTelephone(telephone) ? formatTelephone(telephone) : telephone,
    ],
    [t('inquiries.clientType'), reference.name('clientTypes', inquiry.clientType)],
    [
      t('inquiries.language'),
      reference.name('languages', inquiry.language) + (inquiry.interpreter ? `・${t('inquiries.interpreter')}` : ''),
    ],
    [t('inquiries.contactKind'), t(`dock.contactKinds.${inquiry.contactKind}`)],
    [t('inquiries.referralSource'), reference.name('referralSources', inquiry.referralSource)],
  ];
  const { statistics } = inquiry;
  const place = statistics.municipality;
  const frozen: [string, ReactNode][] = [
    [t('inquiries.fiscalYear'), statistics.fiscalYear],
    [t('inquiries.municipality'), place === 'UNKNOWN' ? null : reference.name('municipalities', place)],
    [t('inquiries.industry'), statistics.industry === 'UNKNOWN' ? null : statistics.industry],
    [t('inquiries.sizeBand'), statistics.sizeBand === 'UNKNOWN' ? null : statistics.sizeBand],
  ];
  return (
    <div>
      <Section aria-labelledby="inquiry-facts">
        <h2 id="inquiry-facts">{t('inquiries.facts')}</h2>
        <FactList facts={facts} />
      </Section>
      <Section aria-labelledby="inquiry-statistics">
        <h2 id="inquiry-statistics">{t('inquiries.statistics')}</h2>
        <FactList facts={frozen} />
        <Note>{t('inquiries.statisticsNote')}</Note>
      </Section>
    </div>
  );
}

function FactList({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const t = useT();
  return (
    <List>
      {facts.map(([label, value]) => [
        <dt key={`${label}-name`}>{label}</dt>,
        <dd key={`${label}-value`}>{value === null || value === '' ? t('field.unknown') : value}</dd>,
      ])}
    </List>
  );
}
