import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { CaseActions } from '../cases/page/CaseActions.tsx';
import { PartyName } from '../cases/page/PartyName.tsx';
import { Due } from '../cases/parts/Due.tsx';
import { Quiet } from '../cases/parts/Panel.tsx';
import { Day } from '../cases/parts/When.tsx';
import { useNames } from '../cases/reference.ts';
import { Timeline } from '../cases/timeline/Timeline.tsx';
import { useCase } from '../cases/use-case.ts';
import type { Decisions } from '../cases/use-decisions.tsx';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { CaseStatusChip, StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { gray } from '../theme/palette.ts';
import { useUnderCursor } from './use-under-cursor.ts';

const Pane = styled('section')({
  position: 'sticky',
  top: '4.25rem',
  maxHeight: 'calc(100dvh - 5rem)',
  overflowY: 'auto',
  minWidth: 0,
  padding: '0.875rem 1.125rem 1.25rem',
  border: `1px solid ${gray[200]}`,
  borderRadius: '0.375rem',
  '& h2': { fontSize: '1.125rem', lineHeight: 1.5, margin: '0.125rem 0 0.25rem' },
});
const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.125rem 0.75rem',
  fontSize: '0.875rem',
  lineHeight: 1.6,
  '& a': { minHeight: '1.5rem' },
});
const Gap = styled('div')({ height: '0.625rem' });
const SHOWN = 8;

/** The case under the cursor, as much of it as a decision needs. */
export function ReadingPane({ id, decisions }: { id: string | undefined; decisions: Decisions }) {
  const t = useT();
  const names = useNames();
  const { detail, error, refetch } = useCase(useUnderCursor(id), 'recent');
  return (
    <Pane aria-label={t('triage.pane')} tabIndex={0} data-ring="inset">
      {id === undefined ? (
        <Quiet>{t('triage.nothing')}</Quiet>
      ) : detail === undefined || detail.id !== id ? (
        error === null ? null : (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <>
          <Line>
            <Link className="number" to={pathTo('cases', detail.id)}>
              {detail.number}
            </Link>
            <CaseStatusChip status={detail.status} />
            {detail.urgent && <StatusChip tone="late">{t('cases.urgent')}</StatusChip>}
            {detail.sensitive && <StatusChip tone="plain">{t('cases.sensitive')}</StatusChip>}
          </Line>
          <h2>{detail.subject}</h2>
          <Line>
            <PartyName detail={detail} />
            <span>
              {t('cases.assignee')} {detail.assignee?.name ?? t('cases.nobody')}
            </span>
            <span>
              {t('cases.due.label')} <Due dueAt={detail.dueAt} />
            </span>
            {detail.holdUntil !== null && detail.status === 'ON_HOLD' && (
              <span>
                {t('cases.hold.until')} <Day date={detail.holdUntil} />
              </span>
            )}
          </Line>
          <Line>{detail.topics.map((code) => names.of('topics', code)).join('・')}</Line>
          <Gap />
          <CaseActions decisions={decisions} dense brief />
          {detail.plateMessage !== null && detail.plateMessage !== '' && (
            <Quiet>
              {t('cases.message.title')}: {detail.plateMessage}
            </Quiet>
          )}
          <Timeline detail={detail} atMost={SHOWN} readOnly />
        </>
      )}
    </Pane>
  );
}
