import type { WhoseMove as Move } from '@madoguchi/contract';
import { useT } from '../../i18n/provider.tsx';
import { MoveWord } from '../../shared/display/MoveWord.tsx';
import { useViewer } from '../../sign-in/session.ts';

/** Who has to act next: us, or somebody outside. */
export function WhoseMove({ move, assigneeId }: { move: Move; assigneeId: string | undefined }) {
  const t = useT();
  const viewer = useViewer();
  const own = move === 'ASSIGNEE' && assigneeId === viewer.id;
  if (move === 'NOBODY') return <span>{t('cases.whoseMove.NOBODY')}</span>;
  return (
    <MoveWord ours={move === 'DESK' || move === 'ASSIGNEE'}>
      {own ? t('cases.whoseMove.me') : t(`cases.whoseMove.${move}`)}
    </MoveWord>
  );
}
