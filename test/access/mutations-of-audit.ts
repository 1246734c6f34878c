import { dateInTokyo } from '@madoguchi/domain';
import { attach } from '../attachments/support.ts';
import { deskId } from '../support/kit.ts';
import { type Mutation, type Outcome, press } from './mutation.ts';
import { type Asker, type Input, type Matter, type Place, reads, type World } from './world.ts';

const READING = '{ id caseId number stands mayEnd auditor { id } validUntil }';
const HOLD = '{ id caseId reason liftedAt }';
const DISPOSAL = '{ id status decidable version items { subjectId kept } }';
const OWN: readonly Place[] = ['OWN_COMPANY', 'OWN_INDIVIDUAL', 'OWN_SENSITIVE'];

const supervisorAlone = (asker: Asker, place: Place): Outcome | undefined =>
  reads(asker, place) && asker !== 'supervisor' ? 'FORBIDDEN' : undefined;

/** Its time is over: closed six fiscal years ago; and it is the only record of the desk of which that is so. */
async function outlive(world: World, matter: Matter): Promise<void> {
  await world.desks.superuser(`update app.cases set closed_at = now() where closed_at < now() - interval '1 year'`);
  await world.desks.superuser(
    `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = now() - interval '7 years' where id = $1`,
    [matter.caseId],
  );
  await world.desks.superuser(
    `update app.disposal set status = 'REJECTED', decided_by_id = $1, decided_at = now() where status = 'PROPOSED'`,
    [world.person('nobody').id],
  );
}

async function proposed(world: World, matter: Matter): Promise<Input> {
  await outlive(world, matter);
  const { id } = await press(world.person('supervisor'), 'proposeDisposal', {
    deskId: deskId('working-women'),
    reason: '保存期間の満了',
  });
  return { id, version: 1 };
}

const byTwo = (asker: Asker): Outcome => {
  if (asker === 'approver') return 'DONE';
  return asker === 'supervisor' || asker === 'auditor' ? 'FORBIDDEN' : 'NOT_FOUND';
};

/** Commands of keeping and letting go. */
export const OF_AUDIT: Readonly<Record<string, Mutation>> = {
  removeFile: {
    answer: '{ id name removedAt }',
    on: 'MATTER',
    ids: { id: 'NOT_FOUND' },
    expect: (asker, place) => (reads(asker, place) && asker === 'colleague' ? 'FORBIDDEN' : undefined),
    input: async (_world, matter) => ({ id: await attach(matter.owner, matter.caseId), reason: '別人の書類だった' }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  openFileToAuditor: {
    answer: READING,
    on: 'MATTER',
    by: 'supervisor',
    ids: { caseId: 'NOT_FOUND', auditorId: 'BAD_USER_INPUT' },
    expect: supervisorAlone,
    input: async (world, matter) => ({
      caseId: matter.caseId,
      auditorId: (await world.double('auditor')).id,
      until: dateInTokyo(new Date()),
      reason: '定期監査',
    }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  endAuditorReading: {
    answer: READING,
    on: 'MATTER',
    by: 'supervisor',
    ids: { id: 'NOT_FOUND' },
    expect: (asker, place) => (OWN.includes(place) && asker === 'supervisor' ? 'DONE' : 'NOT_FOUND'),
    input: async (world, matter) => {
      if (!OWN.includes(matter.place)) return { id: matter.caseId };
      const reading = await press(world.person('supervisor'), 'openFileToAuditor', {
        caseId: matter.caseId,
        auditorId: (await world.double('auditor')).id,
        until: dateInTokyo(new Date()),
        reason: '定期監査',
      });
      return { id: reading['id'] };
    },
    other: (input) => ({ ...input, id: deskId('working-women') }),
  },
  placeLegalHold: {
    answer: HOLD,
    on: 'MATTER',
    by: 'supervisor',
    // A case and a sheet at once are refused, whichever they are.
    ids: { caseId: 'NOT_FOUND', inquiryId: 'BAD_USER_INPUT' },
    expect: supervisorAlone,
    input: (_world, matter) => ({ caseId: matter.caseId, reason: '訴訟の見込み' }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  liftLegalHold: {
    answer: HOLD,
    on: 'MATTER',
    by: 'supervisor',
    ids: { id: 'NOT_FOUND' },
    expect: (asker, place) => {
      if (!OWN.includes(place)) return 'NOT_FOUND';
      if (asker === 'auditor') return 'FORBIDDEN';
      return asker === 'supervisor' ? 'DONE' : 'NOT_FOUND';
    },
    input: async (world, matter) => {
      if (!OWN.includes(matter.place)) return { id: matter.caseId, reason: '終結' };
      const hold = await press(world.person('supervisor'), 'placeLegalHold', {
        caseId: matter.caseId,
        reason: '訴訟の見込み',
      });
      return { id: hold['id'], reason: '終結' };
    },
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  proposeDisposal: {
    answer: DISPOSAL,
    on: 'DESK',
    by: 'supervisor',
    ids: { deskId: 'FORBIDDEN' },
    expect: (asker) => (asker === 'supervisor' ? 'DONE' : 'FORBIDDEN'),
    input: async (world, matter) => {
      await outlive(world, matter);
      return { deskId: deskId('working-women'), reason: '保存期間の満了' };
    },
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  approveDisposal: {
    answer: DISPOSAL,
    on: 'DESK',
    by: 'approver',
    ids: { id: 'NOT_FOUND' },
    expect: byTwo,
    input: proposed,
    other: (input) => ({ ...input, version: 2 }),
  },
  rejectDisposal: {
    answer: DISPOSAL,
    on: 'DESK',
    by: 'approver',
    ids: { id: 'NOT_FOUND' },
    expect: byTwo,
    input: async (world, matter) => ({ ...(await proposed(world, matter)), reason: 'まだ要る' }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  publishConsentWording: {
    answer: '{ code version language validFrom }',
    on: 'DESK',
    by: 'administrator',
    ids: {},
    expect: (asker) => (asker === 'administrator' ? 'DONE' : 'FORBIDDEN'),
    input: async (world) => {
      const [row] = await world.desks.superuser<{ version: number; day: string }>(
        `select max(version) as version, to_char(greatest(max(valid_from), current_date + 1) + 1, 'YYYY-MM-DD') as day
           from app.consent_wording where code = 'THIRD_PERSON'`,
      );
      const body = `第三者の文面 ${row?.version}`;
      return { code: 'THIRD_PERSON', version: row?.version, ja: body, en: body, validFrom: row?.day };
    },
    other: (input) => ({ ...input, code: 'STANDARD' }),
  },
  changeRetention: {
    answer: '{ organisationId recordType years version }',
    on: 'DESK',
    by: 'administrator',
    ids: { organisationId: 'FORBIDDEN' },
    expect: (asker) => (asker === 'administrator' ? 'DONE' : 'FORBIDDEN'),
    input: async (world) => {
      const [row] = await world.desks.superuser<Input>(
        `select organisation_id as "organisationId", record_type as "recordType", version from app.retention_class
          where record_type = 'STATISTICS' and organisation_id = (select id from app.organisation where code = 'TMG')`,
      );
      return { ...row, years: 12, reason: '規程の改正' };
    },
    other: (input) => ({ ...input, years: 15 }),
  },
};
