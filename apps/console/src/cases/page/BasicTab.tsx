import { formatTelephone } from '@madoguchi/domain/telephone';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { Day, When } from '../parts/When.tsx';
import { useNames } from '../reference.ts';
import type { CaseDetail } from '../types.ts';
import type { Decisions } from '../use-decisions.tsx';
import { PartyName } from './PartyName.tsx';

const Head = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: '0.5rem' });

/** Everything the case is filed under. */
export function BasicTab({ detail, decisions }: { detail: CaseDetail; decisions: Decisions }) {
  const t = useT();
  const bilingual = useBilingual();
  const names = useNames();
  const company = detail.kind === 'COMPANY';
  const phone = (number: string | null | undefined) => (number ? formatTelephone(number) : '');
  const party: Fact[] = company
    ? [
        { label: t('cases.company'), value: <PartyName detail={detail} /> },
        { label: t('cases.corporateNumber'), value: detail.company?.corporateNumber },
        {
          label: t('cases.establishment'),
          value:
            detail.establishment === null ? '' : `${detail.establishment.name}　${detail.establishment.address ?? ''}`,
        },
        {
          label: t('cases.contact'),
          value:
            detail.contact === null
              ? ''
              : [detail.contact.name, detail.contact.title, phone(detail.contact.telephone), detail.contact.email]
                  .filter(Boolean)
                  .join('　'),
        },
      ]
    : [
        { label: t('cases.client'), value: <PartyName detail={detail} /> },
        { label: t('cases.kana'), value: detail.client?.kana },
        { label: t('cases.telephone'), value: phone(detail.client?.telephone) },
      ];
  const matter: Fact[] = [
    { label: t('cases.subject'), value: detail.subject },
    { label: t('cases.topics'), value: detail.topics.map((code) => names.of('topics', code)).join('、') },
    { label: t('cases.clientType'), value: names.of('clientTypes', detail.clientType) },
    { label: t('cases.language'), value: names.of('languages', detail.language) },
    { label: t('cases.desk'), value: bilingual(detail.desk) },
    { label: t('cases.assignee'), value: detail.assignee?.name ?? t('cases.nobody') },
    { label: t('cases.deputy'), value: detail.deputy?.name ?? t('cases.nobody') },
    { label: t('cases.opened'), value: <Opened detail={detail} /> },
  ];
  const hold: Fact[] =
    detail.status === 'ON_HOLD'
      ? [
          { label: t('cases.hold.on'), value: detail.holdOn === null ? '' : t(`cases.holdOn.${detail.holdOn}`) },
          {
            label: t('cases.hold.until'),
            value: detail.holdUntil === null ? '' : <Day full date={detail.holdUntil} />,
          },
          { label: t('cases.hold.reason'), value: detail.holdReason },
        ]
      : [];
  const closing: Fact[] =
    detail.closedAt === null
      ? []
      : [
          { label: t('cases.closedAt'), value: <When at={detail.closedAt} /> },
          { label: t('cases.outcome'), value: names.of('caseOutcomes', detail.outcome) },
          { label: t('cases.close.note'), value: detail.closingNote ?? t('cases.none') },
        ];
  return (
    <>
      {decisions.can('AMEND') && (
        <Head data-print="no">
          <Button size="small" onClick={() => decisions.open('amend')}>
            {t('cases.action.AMEND')}
          </Button>
        </Head>
      )}
      <Facts facts={[...matter, ...party, ...hold, ...closing]} />
    </>
  );
}

function Opened({ detail }: { detail: CaseDetail }) {
  return (
    <>
      <When at={detail.openedAt} />
      {`　${detail.openedBy.name}`}
    </>
  );
}
