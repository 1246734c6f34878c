import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { Panel, Quiet, Rows } from '../cases/parts/Panel.tsx';
import { When } from '../cases/parts/When.tsx';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { KeptNotesDocument } from './kept-notes.operations.ts';

const Body = styled('p')({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });

/** 引き継いだ案件の自窓口のメモ: what the desk wrote for itself, to be read where the case itself is no longer its own. */
export function KeptNotes({ referralId }: { referralId: string }) {
  const t = useT();
  const { data, error, refetch } = useDocument(KeptNotesDocument, { referralId });
  if (error !== null) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  const kept = data?.keptNotes;
  if (kept === null || kept === undefined) return null;
  return (
    <Panel title={t('referrals.kept.title')}>
      <Quiet>{t('referrals.kept.lead')}</Quiet>
      {kept.notes.length === 0 && <Quiet>{t('referrals.kept.none')}</Quiet>}
      <Rows>
        {kept.notes.map(({ id, kind, occurredAt, author, thirdPerson, body }) => (
          <li key={id}>
            <Quiet>
              <When at={occurredAt} /> {t(`cases.noteKind.${kind}`)} {author?.name ?? ''}
              {thirdPerson && ` ${t('referrals.kept.thirdPerson')}`}
            </Quiet>
            <Body>{body}</Body>
          </li>
        ))}
        {kept.inquiries.map(({ id, number, startedAt }) => (
          <li key={id}>
            <When at={startedAt} /> {t('referrals.kept.inquiry')} <Link to={pathTo('inquiries', id)}>{number}</Link>
          </li>
        ))}
      </Rows>
    </Panel>
  );
}
