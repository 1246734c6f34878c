import { CONSENT_ITEMS } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { openedBy, press, see } from '../cases/support.ts';
import { idsFound } from '../search/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { seedItem, seedReferral } from './shared.ts';
import { seedConsent, wording } from './support.ts';

const SHARED = 'query ($id: UUID!) { sharedReferral(id: $id) { status sharingEnded items { content } } }';
const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';
const RECORD = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consents { id } } }';
const ROUNDS = 12;

interface Shared {
  readonly status: string;
  readonly sharingEnded: boolean;
  readonly items: readonly { content: string }[];
}

describe('a withdrawal and those who read', () => {
  let desks: Desks;
  let counsellor: Person;
  let adviser: Person;
  let neighbour: Person;
  const tmg = referenceId('organisation', 'TMG');
  const tcci = referenceId('organisation', 'TCCI');

  beforeAll(async () => {
    desks = await openDesks('withdrawal_races');
    counsellor = await desks.counsellor();
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    neighbour = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  const memo = (caseId: string, body: string) => ({ caseId, kind: 'MEMO', audience: 'ORGANISATION', body });
  const look = async (by: Person, id: string) =>
    (await by.ask<{ sharedReferral: Shared }>(SHARED, { id })).sharedReferral;
  const withdraw = (id: string) => counsellor.ask(WITHDRAW, { input: { requestId: requestId(), id } });

  /** A company's matter that the branch accepted, with a summary that crossed under a consent. */
  async function shared(canary: string): Promise<{ caseId: string; referralId: string; consentId: string }> {
    const opened = await openedBy(counsellor);
    const own = { organisationId: tmg, deskId: deskId('working-women') };
    const consentId = await seedConsent(
      desks,
      { id: opened.id, ...own, openedById: counsellor.id },
      {
        status: 'IN_FORCE',
        toOrganisationId: tcci,
        toDeskId: deskId('tcci-minato'),
        items: CONSENT_ITEMS,
        method: 'WRITING',
        validUntil: new Date(Date.now() + 86_400_000),
        oneReferral: false,
        referralId: null,
        thirdPerson: false,
      },
    );
    const referralId = await seedReferral(desks, {
      fromCaseId: opened.id,
      fromDeskId: own.deskId,
      fromOrganisationId: tmg,
      toDeskId: deskId('tcci-minato'),
      toOrganisationId: tcci,
      status: 'ACCEPTED',
      accepted: true,
      byId: counsellor.id,
    });
    const item = { kind: 'SUMMARY', by: 'SENDER', previewed: true, thirdPerson: false } as const;
    await seedItem(desks, { referralId, ...own, authorId: counsellor.id }, item, canary);
    return { caseId: opened.id, referralId, consentId };
  }

  it('the receiver hears that the sharing ended, and no reason; the writer keeps what it wrote', async () => {
    const { referralId, consentId } = await shared('canary-plain');
    expect(await look(adviser, referralId)).toMatchObject({
      sharingEnded: false,
      items: [{ content: 'canary-plain' }],
    });
    await withdraw(consentId);
    expect(await look(adviser, referralId)).toEqual({ status: 'ACCEPTED', sharingEnded: true, items: [] });
    expect((await look(counsellor, referralId)).items).toEqual([{ content: 'canary-plain' }]);
  });

  it('what somebody derived from it is sealed with it, its corrections too, for its author as well', async () => {
    const { caseId, consentId, referralId } = await shared('canary-source');
    const receiver = await openedBy(counsellor);
    const [item] = await desks.superuser<{ id: string }>('select id from app.shared_item where referral_id = $1', [
      referralId,
    ]);
    await expect(
      press(counsellor, 'addNote', { ...memo(receiver.id, 'よその案件'), derivedFromItemIds: [item?.id] }),
    ).rejects.toThrow(/NOT_FOUND/);
    await press(counsellor, 'addNote', { ...memo(caseId, '秘密の要約から書いた'), derivedFromItemIds: [item?.id] });
    const written = (await see(counsellor, caseId)).timeline.find((line) => line.note !== null)?.note;
    await press(counsellor, 'addNote', {
      ...memo(caseId, '秘密の要約の訂正'),
      kind: 'CORRECTION',
      correctsNoteId: written?.id,
    });
    await press(counsellor, 'addNote', memo(caseId, '自分で聞いた話'));
    const bodies = async () => (await see(counsellor, caseId)).timeline.flatMap((line) => line.note?.body ?? []);
    expect(await bodies()).toHaveLength(3);
    expect(await idsFound(counsellor, '秘密の要約')).toEqual([]);
    await withdraw(consentId);
    expect(await bodies()).toEqual(['自分で聞いた話']);
  });

  it('reading what the other end wrote is on the record before it is sent', async () => {
    const { referralId } = await shared('canary-read');
    await look(counsellor, referralId);
    await look(adviser, referralId);
    const reads = await desks.superuser<{ actor: string }>(
      `select actor_id as actor from app.event where stream_kind = 'reads' and code = 'referral.read' and subject_id = $1`,
      [referralId],
    );
    expect(reads).toEqual([{ actor: adviser.id }]);
  });

  it('no read that begins after it was answered sees what crossed', async () => {
    let before = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { referralId, consentId } = await shared(`canary-${round}`);
      let withdrawnAt = Number.POSITIVE_INFINITY;
      const reader = async () => {
        const late: string[] = [];
        for (let turn = 0; turn < 12; turn += 1) {
          const began = performance.now();
          const seen = await look(adviser, referralId);
          if (seen.items.length === 0) continue;
          if (began > withdrawnAt) late.push(seen.items[0]?.content ?? '');
          else before += 1;
        }
        return late;
      };
      const [late] = await Promise.all([
        reader(),
        withdraw(consentId).then(() => {
          withdrawnAt = performance.now();
        }),
      ]);
      expect(late).toEqual([]);
      expect((await look(adviser, referralId)).items).toEqual([]);
    }
    console.log(`withdrawal races: ${ROUNDS} rounds, ${before} reads saw it before, none after`);
    expect(before).toBeGreaterThan(0);
  }, 60_000);

  it('a desk that took part by consent loses a person’s case in the same moment', async () => {
    const opened = await openedBy(counsellor, { kind: 'INDIVIDUAL', topics: ['WOMEN_INDIVIDUAL_CAREER'] });
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
      [requestId(), opened.id, deskId('working-women'), deskId('work-style'), counsellor.id],
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      const { recordConsent } = await counsellor.ask<{ recordConsent: { consents: { id: string }[] } }>(RECORD, {
        input: {
          requestId: requestId(),
          caseId: opened.id,
          giverName: '見本 花子',
          capacity: 'PERSON',
          toOrganisationId: tmg,
          toDeskId: deskId('work-style'),
          items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE'],
          purpose: '一緒に対応するため',
          method: 'WRITING',
          evidence: '棚3',
          wordingId: wording('STANDARD'),
        },
      });
      const sees = async () =>
        (await neighbour.send('query ($id: UUID!) { case(id: $id) { id } }', { id: opened.id })).errors === undefined;
      expect(await sees()).toBe(true);
      await withdraw(recordConsent.consents[0]?.id ?? '');
      expect(await Promise.all([sees(), sees(), sees()])).toEqual([false, false, false]);
    }
  }, 60_000);
});
