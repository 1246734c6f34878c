import {
  assertDisclosureAction,
  type BlackedOut,
  DISCLOSURE_DAYS,
  formatTelephone,
  type PassageSource,
  stale,
} from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { Command } from '../run-command.ts';
import { DisclosureEntity, type DisclosureRecord } from './disclosure.entity.ts';
import type { ApproveDisclosureInput } from './disclosure.input.ts';
import { draftWords } from './draft-words.ts';
import { recordOnDisclosure } from './record-on-disclosure.ts';

interface Held {
  readonly source: PassageSource;
  readonly source_id: string;
  readonly field: string;
  readonly case_id: string | null;
  readonly number: string | null;
  readonly desk_id: string;
  readonly at: Date;
  readonly received_from_id: string | null;
  readonly third_person: boolean;
  readonly body: string;
}

const PASSAGES_SQL = `
  insert into app.disclosure_passage (id, disclosure_id, position, source, source_id, field, case_id, number, desk_id, at, received_from_id,
    third_person, body, ranges)
  select x.id, ?::uuid, x.position, x.source, x.source_id, x.field, x.case_id, x.number, x.desk_id, x.at, x.received_from_id, x.third_person, x.body, x.ranges
    from jsonb_to_recordset(?::jsonb) x(id uuid, position int, source text, source_id uuid, field text, case_id uuid, number text, desk_id uuid,
      at timestamptz, received_from_id uuid, third_person boolean, body text, ranges jsonb)`;

/** As people read it; with one kind of line break, as browsers have it, because a passage is chosen by places in it. */
function shown({ source, field, body }: Held): string {
  const words = source === 'DRAFT' ? draftWords(body) : body;
  return (field === 'TELEPHONE' ? formatTelephone(words) : words).replaceAll(/\r\n?/g, '\n');
}

/** What somebody else said about themself begins blacked out. */
const firstRanges = (held: Held, body: string): BlackedOut[] =>
  held.third_person ? [{ start: 0, end: body.length }] : [];

/** "Who saw this" of each matter knows that it was gathered. */
async function recordGathered(command: Command, row: DisclosureRecord, held: readonly Held[]): Promise<void> {
  const subjects = new Map<string, string>();
  for (const each of held) {
    const subject = each.case_id ?? (each.source === 'INQUIRY' ? each.source_id : null);
    if (subject !== null && !subjects.has(subject)) subjects.set(subject, each.desk_id);
  }
  for (const [subjectId, deskId] of subjects) {
    await command.record({
      code: 'disclosure.gathered',
      stream: 'reads',
      subjectId,
      organisationId: row.organisationId,
      deskId,
      codes: { disclosureId: row.id },
    });
  }
}

/** The second person's yes: what the organisation holds is gathered, for the two of them, for thirty days. */
export async function approveDisclosure(context: Context, input: ApproveDisclosureInput): Promise<string> {
  const { id } = await context.command('approveDisclosure', input, async (command) => {
    const { em, now, actor } = command;
    const row = await command.lock(DisclosureEntity, input.id);
    assertDisclosureAction(actor, row, 'APPROVE', now);
    if (row.version !== input.version) throw stale();
    await command.write();
    row.status = 'OPEN';
    row.decidedById = actor.staffId;
    row.decidedAt = now;
    row.validUntil = new Date(now.getTime() + DISCLOSURE_DAYS * 86_400_000);
    await em.flush();
    const held = await em.execute<Held[]>('select * from fn.held_on(?::uuid)', [row.id]);
    const passages = held.flatMap((each) => {
      const body = shown(each);
      return body === '' ? [] : [{ ...each, id: command.id(), body, ranges: firstRanges(each, body) }];
    });
    const numbered = passages.map((each, index) => ({ ...each, position: index + 1 }));
    await em.execute(PASSAGES_SQL, [row.id, JSON.stringify(numbered)]);
    await recordOnDisclosure(command, row, 'disclosure.approved', { passages: passages.length });
    await recordGathered(command, row, held);
    return { id: row.id };
  });
  return id;
}
