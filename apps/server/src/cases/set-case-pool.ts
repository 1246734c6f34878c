import { badField } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import type { SetCasePoolInput } from './case.input.ts';
import { CaseAccessEntity } from './case-access.entity.ts';
import { assertWorkAtDesk, guardCase } from './guard-case.ts';
import { recordOnCase } from './record-on-case.ts';

const LARGEST_POOL = 50;

/** The named readers of a sensitive case, as they stand afterwards; by a supervisor, from the desk's own people. */
export async function setCasePool(context: Context, input: SetCasePoolInput): Promise<string> {
  if (input.staffIds.length > LARGEST_POOL)
    throw badField('staffIds', `${LARGEST_POOL}人までです。`, `At most ${LARGEST_POOL} people.`);
  const { id } = await context.command('setCasePool', input, async (command) => {
    const { em, now, actor } = command;
    const { row } = await guardCase(command, input.id, 'EDIT_POOL', input.version);
    await assertWorkAtDesk(command, row.deskId, input.staffIds, 'staffIds');
    await command.write();
    const wanted = new Set(input.staffIds);
    const standing = (await em.find(CaseAccessEntity, { caseId: row.id, via: 'POOL' })).filter(
      (each) => each.validUntil === null,
    );
    const kept = new Set(standing.flatMap((each) => (each.staffId === null ? [] : [each.staffId])));
    const removed = standing.filter((each) => each.staffId !== null && !wanted.has(each.staffId));
    for (const each of removed) each.validUntil = now;
    const added = [...wanted].filter((staffId) => !kept.has(staffId));
    for (const staffId of added) {
      em.persist(
        em.create(CaseAccessEntity, {
          id: command.id(),
          caseId: row.id,
          ownerDeskId: row.deskId,
          via: 'POOL',
          deskId: null,
          staffId,
          reason: null,
          grantedById: actor.staffId,
          validUntil: null,
          createdAt: now,
        }),
      );
    }
    row.lastActivityAt = now;
    await recordOnCase(command, row, 'case.poolSet', {
      codes: { added, removed: removed.flatMap((each) => (each.staffId === null ? [] : [each.staffId])) },
    });
    return { id: row.id };
  });
  return id;
}
