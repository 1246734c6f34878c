import { badInput } from '@madoguchi/domain';
import { createCase } from '../cases/create-case.ts';
import { assertWorkAtDesk } from '../cases/guard-case.ts';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { type GuardedReferral, guardReferral } from './guard-referral.ts';
import { moveCaseHere } from './move-case.ts';
import type { AcceptReferralInput } from './referral.input.ts';
import { turnReferral } from './turn-referral.ts';

const SHARED_COMPANY_SQL = `
  select k.id, p.name_ja as "programmeName" from app.referral r left join app.programme p on p.id = r.programme_id
    left join app.company k on k.id = ?::uuid and not k.sole_proprietor
      and exists (select 1 from app.shared_item i where i.referral_id = r.id and i.kind = 'IDENTITY' and i.written_by = 'SENDER')
   where r.id = ?::uuid`;

const LABELS = { GUIDANCE: '誘導', CONSULT: '連携', HANDOVER: '引継ぎ', EXTERNAL: '紹介' } as const;

/**
 * Across organisations, and of an anonymous enquiry everywhere, the receiver opens its own case: linked by the referral, under its own number, with nothing in it but the
 * public company that the sender named (design §3). What was shared stays in the referral, where a withdrawal reaches it.
 */
async function openLinkedCase(
  command: Command,
  { referral, ends }: GuardedReferral,
  { assigneeId, acceptedById }: { readonly assigneeId: string; readonly acceptedById: string },
): Promise<void> {
  const { toDeskId, toOrganisationId } = referral;
  if (toDeskId === null || toOrganisationId === null) throw new Error('A referral that was sent has a receiver.');
  const [shared] = await command.em.execute<{ id: string | null; programmeName: string | null }[]>(SHARED_COMPANY_SQL, [
    ends.companyId,
    referral.id,
  ]);
  // Nobody's name came with it: the desk that asks stays in the referral, and what it asks in the shared record.
  const what = referral.anonymous ? '匿名の照会' : LABELS[referral.kind];
  const about = shared?.programmeName ? `：${shared.programmeName}` : '';
  const opened = await createCase(command, {
    deskId: toDeskId,
    organisationId: toOrganisationId,
    kind: ends.caseKind,
    sensitive: ends.sensitive,
    urgent: false,
    subject: `${what} ${referral.number}${about}`,
    companyId: shared?.id ?? null,
    establishmentId: null,
    contactId: null,
    clientId: null,
    clientType: 'UNKNOWN',
    language: 'ja',
    topics: [],
    programmeIds: referral.programmeId === null ? [] : [referral.programmeId],
    assigneeId,
    openedById: acceptedById,
  });
  referral.toCaseId = opened.id;
}

/** Somebody agreed that this reaches the desk, still: the clock may have ended what no job has written down yet. */
async function assertStillAgreed(command: Command, { referral }: GuardedReferral): Promise<void> {
  const [row] = await command.em.execute<{ crosses: boolean }[]>(
    `select fn.word_crosses(?::uuid, 'RETURN', 'RECEIVER') as crosses`,
    [referral.id],
  );
  if (row?.crosses === true) return;
  throw badInput([
    {
      field: 'id',
      message: {
        ja: '共有が終了しているため、受け入れられません。',
        en: 'Sharing has ended, so it cannot be accepted.',
      },
    },
  ]);
}

/** What acceptance does, by kind (design §3); the inner part of `accept` and of a live transfer. */
export async function takeUp(
  command: Command,
  guarded: GuardedReferral,
  by: { readonly acceptedById: string; readonly assigneeId: string; readonly side: 'SENDER' | 'RECEIVER' },
): Promise<void> {
  const { referral } = guarded;
  referral.acceptedById = by.acceptedById;
  referral.acceptedAt = command.now;
  referral.acknowledgedAt ??= command.now;
  referral.acknowledgedById ??= by.acceptedById;
  const within = referral.toOrganisationId === referral.fromOrganisationId;
  if (!within || referral.anonymous) await openLinkedCase(command, guarded, by);
  await turnReferral(command, guarded, 'ACCEPT', 'referral.accepted', {
    side: by.side,
    codes: { acceptedById: by.acceptedById, live: referral.live },
  });
  if (referral.kind === 'HANDOVER') await moveCaseHere(command, guarded, by.assigneeId);
}

/** 受入れ: by whom the receiving desk's setting says, never by the sender. */
export async function acceptReferral(context: Context, input: AcceptReferralInput): Promise<string> {
  const { id } = await context.command('acceptReferral', input, async (command) => {
    const guarded = await guardReferral(command, input.id, 'ACCEPT', input.version);
    const { referral } = guarded;
    await assertStillAgreed(command, guarded);
    const assigneeId = input.assigneeId ?? command.actor.staffId;
    if (referral.toDeskId !== null) await assertWorkAtDesk(command, referral.toDeskId, [assigneeId], 'assigneeId');
    await command.write();
    await takeUp(command, guarded, { acceptedById: command.actor.staffId, assigneeId, side: 'RECEIVER' });
    return { id: referral.id };
  });
  return id;
}
