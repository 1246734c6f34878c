import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ConsentPanel } from '../../consents/ConsentPanel.tsx';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { BlockReaders } from '../parts/BlockReaders.tsx';
import { Panel, Quiet, Rows } from '../parts/Panel.tsx';
import { When } from '../parts/When.tsx';
import { type CaseDetail, consentCaseOf } from '../types.ts';
import type { Decisions } from '../use-decisions.tsx';
import { MessagePanel } from './MessagePanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';

const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 0.75rem' });

/** What stands beside the timeline: next steps, clocks, programmes, and who can read the case. */
export function CaseAside({ detail, decisions }: { detail: CaseDetail; decisions: Decisions }) {
  return (
    <div>
      <TasksPanel detail={detail} />
      <MessagePanel detail={detail} />
      <ConsentPanel
        matter={consentCaseOf(detail)}
        audience={detail.audience}
        organisation={detail.desk.organisation.code}
      />
      {detail.clocks.length > 0 && <Clocks detail={detail} />}
      <Programmes detail={detail} decisions={decisions} />
      <Readers detail={detail} decisions={decisions} />
    </div>
  );
}

function Clocks({ detail }: { detail: CaseDetail }) {
  const t = useT();
  return (
    <Panel title={t('cases.clocks.title')} readers={<BlockReaders detail={detail} kind="CLOCKS" />}>
      <Rows>
        {detail.clocks.map((clock) => (
          <li key={clock.id}>
            <Line>
              <span>{t(`cases.clocks.${clock.kind}`)}</span>
              <When at={clock.dueAt} />
            </Line>
            <Quiet>
              {clock.metAt !== null ? (
                <>
                  {'✓ '}
                  {t('cases.clocks.met')} <When at={clock.metAt} />
                </>
              ) : clock.breachedAt !== null ? (
                <strong>{`▲ ${t('cases.clocks.breached')}`}</strong>
              ) : (
                t(clock.paused ? 'cases.clocks.paused' : 'cases.clocks.running')
              )}
            </Quiet>
          </li>
        ))}
      </Rows>
    </Panel>
  );
}

function Programmes({ detail, decisions }: { detail: CaseDetail; decisions: Decisions }) {
  const t = useT();
  const bilingual = useBilingual();
  return (
    <Panel
      title={t('cases.programmes.panel')}
      readers={<BlockReaders detail={detail} kind="PROGRAMMES" />}
      aside={
        decisions.can('POINT_OUT_PROGRAMME') && (
          <Button
            size="small"
            variant="text"
            aria-label={t('cases.programmes.edit')}
            onClick={() => decisions.open('programmes')}
          >
            {t('cases.edit')}
          </Button>
        )
      }
    >
      {detail.programmes.length === 0 ? (
        <Quiet>{t('cases.programmes.none')}</Quiet>
      ) : (
        <Rows>
          {detail.programmes.map((programme) => (
            <li key={programme.id}>
              {bilingual(programme)}{' '}
              <Quiet as="span" className="number">
                {programme.code}
              </Quiet>
            </li>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function Readers({ detail, decisions }: { detail: CaseDetail; decisions: Decisions }) {
  const t = useT();
  return (
    <Panel
      title={t('cases.readers.title')}
      aside={
        decisions.can('EDIT_POOL') && (
          <Button size="small" variant="text" aria-label={t('cases.pool.edit')} onClick={() => decisions.open('pool')}>
            {t('cases.edit')}
          </Button>
        )
      }
    >
      <p>{detail.readers}</p>
      {detail.pool.length > 0 && (
        <Rows>
          {detail.pool.map((member) => (
            <li key={`${member.staff.id}-${member.via}`}>
              {member.staff.name}{' '}
              <Quiet as="span">
                {member.via === 'EMERGENCY' && t('cases.pool.emergency')}
                {member.via === 'AUDIT' && t('audit.right.AUDIT')}
                {member.via === 'POOL' && t('cases.pool.named')}
                {member.validUntil !== null && (
                  <>
                    {' '}
                    {t('cases.pool.until')} <When at={member.validUntil} />
                  </>
                )}
              </Quiet>
            </li>
          ))}
        </Rows>
      )}
      {(decisions.can('WHO_SAW') || decisions.can('OPEN_TO_AUDITOR')) && (
        <Line data-print="no">
          {decisions.can('WHO_SAW') && (
            <Button size="small" onClick={() => decisions.open('whoSaw')}>
              {t('audit.whoSaw')}
            </Button>
          )}
          {decisions.can('OPEN_TO_AUDITOR') && (
            <Button size="small" onClick={() => decisions.open('auditor')}>
              {t('audit.openFile')}
            </Button>
          )}
        </Line>
      )}
    </Panel>
  );
}
