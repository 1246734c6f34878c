import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { hairline } from '../theme/palette.ts';
import { type Post, PostLine, Section } from './parts.tsx';
import { ConfirmMembershipDocument } from './staff.operations.ts';

export const Rows = styled('ul')({
  borderTop: `1px solid ${hairline}`,
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.25rem 1rem',
    padding: '0.375rem 0',
    borderBottom: `1px solid ${hairline}`,
  },
  '& li > button': { marginInlineStart: 'auto' },
});

interface Row {
  readonly staff: { readonly id: string; readonly name: string };
  readonly membership: Post;
}

/** Proposals that wait for a second person; the button stands only for those who are one. */
export function PendingList({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  const confirm = useCommand(ConfirmMembershipDocument, { refresh: ['StaffList'] });
  const press = async (membershipId: string) => {
    if ((await confirm.run({ membershipId })) !== undefined) toast.success(t('staff.confirmed'));
  };
  return (
    <Section aria-labelledby="pending">
      <h2 id="pending">{t('staff.pending')}</h2>
      {confirm.error !== undefined && <ErrorMessage error={confirm.error} />}
      <Rows>
        {rows.map(({ staff, membership }) => (
          <li key={membership.id}>
            <Link to={pathTo('staff', staff.id)}>{staff.name}</Link>
            <PostLine post={membership} full />
            {membership.mayConfirm && (
              <Button
                size="small"
                variant="contained"
                disabled={confirm.running}
                onClick={() => void press(membership.id)}
                aria-label={`${staff.name}: ${t('staff.confirm')}`}
              >
                {t('staff.confirm')}
              </Button>
            )}
          </li>
        ))}
      </Rows>
    </Section>
  );
}
