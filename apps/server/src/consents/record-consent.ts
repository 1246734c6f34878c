import {
  assertConsentRecordable,
  badField,
  type ConsentTerm,
  type ConsentWordingCode,
  consentEndInstant,
  consentErrors,
  dateInTokyo,
  defaultConsentEnd,
  FieldChecks,
  LIMITS,
  STANDARD_CONSENT_ITEMS,
  wordingCodesFor,
} from '@madoguchi/domain';
import { assertWorkAtDesk, lockCase } from '../cases/guard-case.ts';
import { recordOnCase } from '../cases/record-on-case.ts';
import type { Context } from '../context.ts';
import { resumeCovered } from '../referrals/suspend-sharing.ts';
import type { Command } from '../run-command.ts';
import { said } from '../wire/said.ts';
import { ConsentEntity } from './consent.entity.ts';
import type { RecordConsentInput } from './consent.input.ts';
import { expireLater } from './expire-consent.ts';

const KNOWN_SQL = `
  select exists (select 1 from app.organisation o where o.id = ?::uuid) as organisation,
    (select d.organisation_id from app.desk d where d.id = ?::uuid and d.closed_on is null) as "deskOrganisationId",
    (select w.code from app.consent_wording w where w.id = ?::uuid and w.valid_from <= ?::date and (w.valid_to is null or w.valid_to >= ?::date)) as wording,
    (select json_build_object('days', t.days, 'oneReferral', t.one_referral) from app.consent_term t where t.case_kind = ?) as term`;

interface Known {
  readonly organisation: boolean;
  readonly deskOrganisationId: string | null;
  readonly wording: ConsentWordingCode | null;
  readonly term: ConsentTerm;
}

async function look(command: Command, input: RecordConsentInput, kind: string, today: string): Promise<Known> {
  const [known] = await command.em.execute<Known[]>(KNOWN_SQL, [
    input.toOrganisationId,
    input.toDeskId ?? null,
    input.wordingId,
    today,
    today,
    kind,
  ]);
  if (known === undefined) throw new Error('The code lists did not answer.');
  if (!known.organisation) throw badField('toOrganisationId', '組織を選んでください。', 'Choose an organisation.');
  if (known.wording === null)
    throw badField('wordingId', '今の文面を選んでください。', 'Choose a wording that is in force.');
  return known;
}

/** What may cross, to whom, by whose word (design §3). It holds from now on: it carries no date of its own. */
export async function recordConsent(context: Context, input: RecordConsentInput): Promise<string> {
  const checks = new FieldChecks();
  const giverName = checks.text('giverName', input.giverName, LIMITS.name, true);
  const purpose = checks.text('purpose', input.purpose, LIMITS.reason, true);
  const mandate = said(checks, 'mandate', input.mandate, LIMITS.reason);
  const evidence = said(checks, 'evidence', input.evidence, LIMITS.reason);
  const { id } = await context.command('recordConsent', input, async (command) => {
    const { em, now, actor } = command;
    const { row, grants } = await lockCase(command, input.caseId);
    assertConsentRecordable(actor, row, grants, now);
    const today = dateInTokyo(now);
    const known = await look(command, input, row.kind, today);
    const endsOn = input.endsOn ?? defaultConsentEnd(known.term, today);
    const thirdPerson = input.thirdPerson ?? false;
    const stated = {
      toOrganisationId: input.toOrganisationId,
      toDeskId: input.toDeskId ?? null,
      items: [...new Set(input.items ?? STANDARD_CONSENT_ITEMS)],
      capacity: input.capacity,
      mandate,
      method: input.method,
      witnessId: input.witnessId ?? null,
      evidence,
      endsOn,
      thirdPerson,
    };
    const asked = { sensitive: row.sensitive, thirdPerson };
    if (known.wording !== null && !wordingCodesFor(asked).includes(known.wording))
      checks.add('wordingId', 'この内容に合う文面を選んでください。', 'Choose the wording that fits what is asked.');
    checks.addAll(consentErrors({ ...stated, deskOrganisationId: known.deskOrganisationId }, row, actor, today));
    checks.done();
    if (stated.witnessId !== null) await assertWorkAtDesk(command, row.deskId, [stated.witnessId], 'witnessId');
    await command.write();
    const consentId = command.id();
    const validUntil = consentEndInstant(endsOn);
    const consent = em.create(ConsentEntity, {
      ...stated,
      id: consentId,
      caseId: row.id,
      organisationId: row.organisationId,
      deskId: row.deskId,
      giverName,
      purpose,
      wordingId: input.wordingId,
      oneReferral: known.term.oneReferral,
      referralId: null,
      validUntil,
      status: 'IN_FORCE',
      recordedById: actor.staffId,
      recordedAt: now,
      endedAt: null,
      endedById: null,
      endedNote: null,
    });
    em.persist(consent);
    const { toOrganisationId, toDeskId, items, capacity, method, witnessId } = stated;
    await recordOnCase(command, row, 'consent.recorded', {
      codes: {
        consentId,
        toOrganisationId,
        toDeskId,
        items,
        capacity,
        method,
        witnessId,
        endsOn,
        thirdPerson,
        wordingId: input.wordingId,
      },
      content: { giverName, purpose, mandate, evidence },
    });
    await expireLater(command, { id: consentId, validUntil });
    await resumeCovered(command, row, consent);
    return { id: row.id };
  });
  return id;
}
