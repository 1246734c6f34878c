import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { pathTo } from '../links.ts';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { Rows } from './PendingList.tsx';
import { dayOf, Section } from './parts.tsx';
import { ConfirmInvitationDocument } from './staff.operations.ts';
import type { Tell } from './use-invited.tsx';

interface Row {
  readonly id: string;
  readonly askedAt: string;
  readonly byMail: boolean;
  readonly mayConfirm: boolean;
  readonly staff: { readonly id: string; readonly name: string };
  readonly askedBy?: { readonly name: string } | null;
}

/** New ways into accounts that are in use: whoever confirms one sends it to the person, or hands over its link. */
export function RenewalList({ rows, onDone }: { rows: readonly Row[]; onDone: Tell }) {
  const t = useT();
  const confirm = useCommand(ConfirmInvitationDocument, { refresh: ['StaffList'] });
  const press = async (invitationId: string) => {
    const answer = await confirm.run({ invitationId });
    if (answer !== undefined) onDone(answer.confirmInvitation);
  };
  return (
    <Section aria-labelledby="renewals">
      <h2 id="renewals">{t('staff.renewals')}</h2>
      <p>{t('staff.renewalLead')}</p>
      {confirm.error !== undefined && <ErrorMessage error={confirm.error} />}
      <Rows>
        {rows.map(({ id, staff, askedBy, askedAt, byMail, mayConfirm }) => (
          <li key={id}>
            <Link to={pathTo('staff', staff.id)}>{staff.name}</Link>
            <small>
              {dayOf(askedAt)} {askedBy ? t('staff.renewalAskedBy', { name: askedBy.name }) : ''}
            </small>
            {mayConfirm && (
              <Button
                size="small"
                variant="contained"
                disabled={confirm.running}
                onClick={() => void press(id)}
                aria-label={`${staff.name}: ${t(byMail ? 'staff.renewalMail' : 'staff.renewalConfirm')}`}
              >
                {t(byMail ? 'staff.renewalMail' : 'staff.renewalConfirm')}
              </Button>
            )}
          </li>
        ))}
      </Rows>
    </Section>
  );
}
