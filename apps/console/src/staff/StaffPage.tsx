import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { useDocument } from '../data-provider/use-document.ts';
import { useT } from '../i18n/provider.tsx';
import { Loading } from '../layout/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { pathTo } from '../links.ts';
import { StatusChip } from '../shared/display/StatusChip.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { SearchField } from '../shared/fields/SearchField.tsx';
import { TableFoot } from '../shared/table/TableFoot.tsx';
import { Empty, Grid, Wrap } from '../shared/table/table-styles.ts';
import { useViewer } from '../sign-in/session.ts';
import { CreateDialog } from './CreateDialog.tsx';
import { PendingList } from './PendingList.tsx';
import { dayOf, FactorWord, InvitationMail, Line, type Member, PostLine, Section } from './parts.tsx';
import { RenewalList } from './RenewalList.tsx';
import { StaffListDocument } from './staff.operations.ts';
import { useInvited } from './use-invited.tsx';

const PER_PAGE = 50;

function StaffTable({ members }: { members: readonly Member[] }) {
  const t = useT();
  if (members.length === 0) return <Empty role="status">{t('table.empty')}</Empty>;
  return (
    <Wrap>
      <Grid>
        <thead>
          <tr>
            <th scope="col">{t('staff.name')}</th>
            <th scope="col">{t('staff.posts')}</th>
            <th scope="col">{t('staff.factorLabel')}</th>
            <th scope="col">{t('staff.lastSignIn')}</th>
          </tr>
        </thead>
        {members.map((member) => (
          <tbody key={member.id}>
            <tr>
              <th scope="row" data-edge>
                <Link to={pathTo('staff', member.id)}>{member.name}</Link>{' '}
                {member.demo && <StatusChip tone="plain">{t('staff.demo')}</StatusChip>}
              </th>
              <td data-bare="line">
                <Line>
                  {member.memberships
                    .filter((post) => post.state !== 'ENDED')
                    .map((post) => (
                      <PostLine key={post.id} post={post} />
                    ))}
                </Line>
              </td>
              <td data-label={t('staff.factorLabel')}>
                <FactorWord state={member.secondFactor} />
              </td>
              <td data-label={t('staff.lastSignIn')}>
                {member.lastSignInAt === null ? t('staff.never') : dayOf(member.lastSignInAt)}{' '}
                {member.invitationMail === 'FAILED' && <InvitationMail state="FAILED" />}
              </td>
            </tr>
          </tbody>
        ))}
      </Grid>
    </Wrap>
  );
}

/** Accounts and roles: an administrator's own organisation, a supervisor's own desks. */
export default function StaffPage() {
  const t = useT();
  const { memberships } = useViewer();
  const [q, setQ] = useState('');
  const [disabled, setDisabled] = useState(false);
  const [creating, setCreating] = useState(false);
  const invited = useInvited();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useDocument(
    StaffListDocument,
    { filter: { q, disabled }, page: { first: PER_PAGE, offset } },
    { keepPrevious: true },
  );
  const list = data?.staffList;
  const turn = (next: number) => {
    setOffset(next);
    window.scrollTo({ top: 0 });
  };
  const administrates = memberships.some((each) => each.role === 'ADMINISTRATOR');
  return (
    <>
      <PageTitle
        tabTitle={t('nav.staff')}
        crumbs={[]}
        actions={
          <>
            <Button component={Link} to="/staff/review">
              {t('staff.review')}
            </Button>
            {administrates && (
              <Button component={Link} to="/staff/wordings">
                {t('staff.wordings')}
              </Button>
            )}
            {administrates && (
              <Button component={Link} to="/staff/mail">
                {t('notices.mail.open')}
              </Button>
            )}
            {administrates && (
              <Button variant="contained" onClick={() => setCreating(true)}>
                {t('staff.create')}
              </Button>
            )}
          </>
        }
      >
        {t('staff.title')}
      </PageTitle>
      {error !== null && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data !== undefined && data.membershipsToConfirm.length > 0 && <PendingList rows={data.membershipsToConfirm} />}
      {data !== undefined && data.renewalsToConfirm.length > 0 && (
        <RenewalList rows={data.renewalsToConfirm} onDone={invited.tell} />
      )}
      <Section>
        <SearchField
          label={t('staff.search')}
          placeholder={t('staff.search')}
          initial={q}
          onSearch={(text) => {
            setQ(text);
            setOffset(0);
          }}
        />
        <div>
          <Button
            size="small"
            onClick={() => {
              setDisabled(!disabled);
              setOffset(0);
            }}
          >
            {t(disabled ? 'staff.showEnabled' : 'staff.showDisabled')}
          </Button>
        </div>
        {list === undefined ? (
          error === null && <Loading />
        ) : (
          <>
            <StaffTable members={list.items} />
            <TableFoot
              count={list.count}
              paging={{ offset, first: PER_PAGE, hasNextPage: list.pageInfo.hasNextPage, onOffset: turn }}
              shown={list.items.length}
              selected={0}
            />
          </>
        )}
      </Section>
      {creating && (
        <CreateDialog
          onClose={() => setCreating(false)}
          onDone={(made) => {
            setCreating(false);
            invited.tell(made);
          }}
        />
      )}
      {invited.dialog}
    </>
  );
}
