import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCommand } from '../data-provider/use-command.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { gray, hairline } from '../theme/palette.ts';
import { AsThisPerson } from './AsThisPerson.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { dayOf, FactorWord, InvitationMail, type Member, type Post, PostLine, Section } from './parts.tsx';
import {
  ConfirmMembershipDocument,
  DisableStaffDocument,
  EndMembershipDocument,
  InviteAgainDocument,
  RemoveSecondFactorDocument,
  StaffMemberDocument,
} from './staff.operations.ts';
import { useInvited } from './use-invited.tsx';

const REFRESH = { refresh: ['StaffMember', 'StaffList'] };
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  gap: '0.25rem 1rem',
  '& dt': { color: gray[600], fontSize: '0.875rem' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
});
const Posts = styled('ul')({
  borderTop: `1px solid ${hairline}`,
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.25rem 0.5rem',
    padding: '0.375rem 0',
    borderBottom: `1px solid ${hairline}`,
  },
});

function MemberFacts({ member }: { member: Member }) {
  const t = useT();
  const bilingual = useBilingual();
  return (
    <Facts>
      <dt>{t('staff.signInName')}</dt>
      <dd>{member.signInName}</dd>
      <dt>{t('staff.organisation')}</dt>
      <dd>{member.organisation === null ? '' : bilingual(member.organisation)}</dd>
      <dt>{t('staff.factorLabel')}</dt>
      <dd>
        <FactorWord state={member.secondFactor} />
      </dd>
      <dt>{t('staff.lastSignIn')}</dt>
      <dd>
        {member.lastSignInAt !== null
          ? dayOf(member.lastSignInAt)
          : member.invitedUntil !== null
            ? t('staff.invited', { day: dayOf(member.invitedUntil) })
            : t('staff.never')}
      </dd>
      {member.invitationMail !== null && (
        <>
          <dt>{t('staff.invitationMailLabel')}</dt>
          <dd>
            <InvitationMail state={member.invitationMail} />
            {member.invitationMail === 'FAILED' && <p>{t('staff.invitationMailFailed')}</p>}
          </dd>
        </>
      )}
    </Facts>
  );
}

type Open =
  | { readonly kind: 'grant' | 'invite' | 'disable' | 'factor' }
  | { readonly kind: 'end'; readonly post: Post };

function MemberView({ member }: { member: Member }) {
  const t = useT();
  const [open, setOpen] = useState<Open>();
  const invited = useInvited();
  const invite = useCommand(InviteAgainDocument, REFRESH);
  const confirm = useCommand(ConfirmMembershipDocument, REFRESH);
  const end = useCommand(EndMembershipDocument, REFRESH);
  const disable = useCommand(DisableStaffDocument, REFRESH);
  const removeFactor = useCommand(RemoveSecondFactorDocument, REFRESH);
  const close = () => setOpen(undefined);
  const done = (word: string) => {
    close();
    toast.success(word);
  };
  const may = (action: Member['actions'][number]) => member.actions.includes(action);
  const newLink = async () => {
    if (may('CORRECT_ID')) {
      setOpen({ kind: 'invite' });
      return;
    }
    const answer = await invite.run({ staffId: member.id });
    if (answer !== undefined) invited.tell(answer.inviteAgain);
  };
  const confirmPost = async (membershipId: string) => {
    if ((await confirm.run({ membershipId })) !== undefined) toast.success(t('staff.confirmed'));
  };
  const failure = invite.error ?? confirm.error;
  return (
    <>
      <PageTitle
        tabTitle={t('nav.staff')}
        crumbs={[{ label: t('nav.staff'), to: pathTo('staff') }]}
        meta={
          <>
            {member.demo && <StatusChip tone="plain">{t('staff.demo')}</StatusChip>}
            {member.disabledAt !== null && <StatusChip tone="late">{t('staff.disabled')}</StatusChip>}
          </>
        }
        actions={
          <>
            {may('INVITE') && <Button onClick={() => void newLink()}>{t('staff.invite')}</Button>}
            {may('REMOVE_FACTOR') && (
              <Button onClick={() => setOpen({ kind: 'factor' })}>{t('staff.removeFactor')}</Button>
            )}
            {may('DISABLE') && <Button onClick={() => setOpen({ kind: 'disable' })}>{t('staff.disable')}</Button>}
            {may('GRANT') && (
              <Button variant="contained" onClick={() => setOpen({ kind: 'grant' })}>
                {t('staff.grant')}
              </Button>
            )}
          </>
        }
      >
        {member.name}
      </PageTitle>
      {failure !== undefined && <ErrorMessage error={failure} />}
      <Section>
        <MemberFacts member={member} />
      </Section>
      <Section aria-labelledby="posts">
        <h2 id="posts">{t('staff.posts')}</h2>
        <Posts>
          {member.memberships.map((post) => (
            <li key={post.id}>
              <PostLine post={post} full />
              {post.mayConfirm && (
                <Button size="small" variant="contained" onClick={() => void confirmPost(post.id)}>
                  {t('staff.confirm')}
                </Button>
              )}
              {post.mayEnd && (
                <Button size="small" onClick={() => setOpen({ kind: 'end', post })}>
                  {t('staff.end')}
                </Button>
              )}
            </li>
          ))}
        </Posts>
      </Section>
      {may('LOOK_AS') && <AsThisPerson staffId={member.id} />}
      {open?.kind === 'grant' && <GrantDialog staffId={member.id} onClose={close} />}
      {invited.dialog}
      {open?.kind === 'invite' && (
        <InviteDialog
          member={member}
          onClose={close}
          onDone={(made) => {
            close();
            invited.tell(made);
          }}
        />
      )}
      {open?.kind === 'end' && (
        <ReasonDialog
          title={t('staff.endTitle')}
          lead={t('staff.graveLead')}
          grave
          confirmLabel={t('staff.end')}
          running={end.running}
          error={end.error}
          onClose={close}
          onConfirm={(reason) =>
            void end.run({ membershipId: open.post.id, reason }).then((answer) => answer && done(t('staff.ended')))
          }
        />
      )}
      {open?.kind === 'disable' && (
        <ReasonDialog
          title={t('staff.disableTitle')}
          lead={t('staff.graveLead')}
          grave
          confirmLabel={t('staff.disable')}
          running={disable.running}
          error={disable.error}
          onClose={close}
          onConfirm={(reason) =>
            void disable
              .run({ staffId: member.id, version: member.version, reason })
              .then((answer) => answer && done(t('staff.disabledDone')))
          }
        />
      )}
      {open?.kind === 'factor' && (
        <ReasonDialog
          title={t('staff.removeFactorTitle')}
          lead={t('staff.graveLead')}
          grave
          confirmLabel={t('staff.removeFactor')}
          running={removeFactor.running}
          error={removeFactor.error}
          onClose={close}
          onConfirm={(reason) =>
            void removeFactor
              .run({ staffId: member.id, reason })
              .then((answer) => answer && done(t('staff.removedFactor')))
          }
        />
      )}
    </>
  );
}

/** One account: its facts, its roles with the two people behind each, and what may be done. */
export default function MemberPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(StaffMemberDocument, { id });
  if (error !== null) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Loading /> : <MemberView key={id} member={data.staffMember} />;
}
