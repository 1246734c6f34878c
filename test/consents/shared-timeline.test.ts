import 'reflect-metadata';
import { CONSENT_ITEMS, type ConsentFacts } from '@madoguchi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../apps/server/src/cases/case-page.queries.ts';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { hashOf } from '../../apps/server/src/ids.ts';
import { ReadTransaction } from '../../apps/server/src/run-query.ts';
import { attach, getFile } from '../attachments/support.ts';
import { openedBy, press } from '../cases/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { seedItem, seedNote, seedReferral, seedRevision } from './shared.ts';
import { seedConsent } from './support.ts';

const TIMELINE = `query ($id: UUID!) { case(id: $id) { timeline { id kind at by { name } deskId organisation audience referralNumber
  note { body derivedFromShared }
  shared { kind ours thirdPerson ended revisions { revision content } file { id name } } } } }`;
const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';
const REMOVE = 'mutation ($input: RemoveFileInput!) { removeFile(input: $input) { id } }';

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by: { name: string } | null;
  readonly deskId: string | null;
  readonly organisation: string | null;
  readonly audience: string | null;
  readonly referralNumber: string | null;
  readonly note: { body: string; derivedFromShared: boolean } | null;
  readonly shared: {
    readonly kind: string;
    readonly ours: boolean;
    readonly thirdPerson: boolean;
    readonly ended: boolean;
    readonly revisions: readonly { revision: number; content: string }[];
    readonly file: { id: string; name: string } | null;
  } | null;
}

describe('the shared case view', () => {
  let desks: Desks;
  let counsellor: Person;
  let adviser: Person;
  let stranger: Person;
  const tmg = referenceId('organisation', 'TMG');
  const tcci = referenceId('organisation', 'TCCI');
  const sender = { organisationId: tmg, deskId: deskId('working-women') };
  const receiver = { organisationId: tcci, deskId: deskId('tcci-minato') };

  beforeAll(async () => {
    desks = await openDesks('shared_timeline');
    counsellor = await desks.counsellor();
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    stranger = await desks.counsellor('清水 指導', 'tcci-chuo');
  });
  afterAll(() => desks.close());

  const consentOf = (over: Partial<ConsentFacts> = {}): ConsentFacts => ({
    status: 'IN_FORCE',
    toOrganisationId: tcci,
    toDeskId: receiver.deskId,
    items: CONSENT_ITEMS,
    method: 'WRITING',
    validUntil: new Date(Date.now() + 86_400_000),
    oneReferral: false,
    referralId: null,
    thirdPerson: false,
    ...over,
  });

  /** Two linked cases with something from each end, and a file. */
  async function linked() {
    const from = await openedBy(counsellor);
    const to = await openedBy(adviser, { deskId: receiver.deskId });
    const consentId = await seedConsent(desks, { id: from.id, ...sender, openedById: counsellor.id }, consentOf());
    const fileId = await attach(counsellor, from.id, '規程の案', { name: '規程.txt', audience: 'DESK' });
    const referralId = await seedReferral(desks, {
      fromCaseId: from.id,
      fromDeskId: sender.deskId,
      fromOrganisationId: tmg,
      toDeskId: receiver.deskId,
      toOrganisationId: tcci,
      toCaseId: to.id,
      status: 'ACCEPTED',
      accepted: true,
      byId: counsellor.id,
    });
    const ours = { referralId, ...sender, authorId: counsellor.id };
    const theirs = { referralId, ...receiver, authorId: adviser.id };
    const piece = { by: 'SENDER', previewed: true, thirdPerson: false } as const;
    const summary = await seedItem(desks, ours, { ...piece, kind: 'SUMMARY' }, '要旨 初め');
    await seedRevision(desks, summary, '要旨 訂正');
    const carrier = await seedItem(desks, { ...ours, fileId }, { ...piece, kind: 'ATTACHMENT' }, '規程の案');
    await seedItem(desks, theirs, { ...piece, kind: 'OUTCOME', by: 'RECEIVER' }, '支部の結果');
    return { from, to, referralId, consentId, fileId, carrier };
  }

  const look = async (by: Person, id: string): Promise<readonly Line[]> =>
    (await by.ask<{ case: { timeline: Line[] } }>(TIMELINE, { id })).case.timeline;
  const shared = (lines: readonly Line[]) => lines.filter((line) => line.kind === 'SHARED');
  const contents = (lines: readonly Line[]) =>
    shared(lines)
      .map((line) => line.shared?.revisions[0]?.content ?? '')
      .toSorted();
  const withdraw = (id: string) => counsellor.ask(WITHDRAW, { input: { requestId: requestId(), id } });
  const statements = async (by: Person, id: string) => {
    const read = new ReadTransaction(desks.services.readPool, hashOf(by.token ?? ''));
    await findCase(read, id, new Date());
    await read.close();
    return read.statements;
  };

  it('is one timeline on both sides, and says which desk wrote what', async () => {
    const { from, to, referralId } = await linked();
    const [here, there] = [await look(counsellor, from.id), await look(adviser, to.id)];
    for (const lines of [here, there]) expect(contents(lines)).toEqual(['支部の結果', '要旨 訂正', '規程の案']);
    const summary = shared(there).find((line) => line.shared?.kind === 'SUMMARY');
    expect(summary).toMatchObject({
      organisation: 'TMG',
      deskId: sender.deskId,
      audience: 'SHARED',
      referralNumber: referralId,
      shared: {
        ours: false,
        ended: false,
        revisions: [
          { revision: 2, content: '要旨 訂正' },
          { revision: 1, content: '要旨 初め' },
        ],
      },
    });
    // Who wrote it at the other end is that end's own matter.
    expect(summary?.by).toBeNull();
    expect(shared(here).find((line) => line.shared?.ours)?.by).toEqual({ name: counsellor.name });
    // As instants: the texts leave out noughts at the end of a second, and do not sort like what they say.
    const times = here.map((line) => Date.parse(line.at));
    expect(times).toEqual(times.toSorted((left, right) => right - left));
    expect(JSON.stringify(there)).not.toContain(from.id);
  });

  it('puts the reading of what another end wrote on the record before it is sent', async () => {
    const { from, to, referralId } = await linked();
    await look(counsellor, from.id);
    await look(adviser, to.id);
    const rows = await desks.superuser<{ actor: string }>(
      `select actor_id as actor from app.event where code = 'referral.read' and subject_id = $1`,
      [referralId],
    );
    expect(rows.map((row) => row.actor).toSorted()).toEqual([adviser.id, counsellor.id].toSorted());
  });

  it('costs a second statement only where a referral is', async () => {
    const { from, to } = await linked();
    expect(await statements(counsellor, (await openedBy(counsellor)).id)).toBe(1);
    expect(await statements(counsellor, from.id)).toBe(2);
    expect(await statements(adviser, to.id)).toBe(2);
  });

  it('ends with the consent: the other side reads 共有終了 without reason or hour, the writer keeps what it wrote', async () => {
    const { from, to, consentId } = await linked();
    await withdraw(consentId);
    const there = await look(adviser, to.id);
    expect(contents(there)).toEqual(['支部の結果']);
    const end = there.filter((line) => line.kind === 'SHARING_ENDED');
    expect(end).toHaveLength(1);
    expect(end[0]).toMatchObject({ organisation: 'TMG', deskId: sender.deskId, by: null });
    expect(end[0]?.at).toMatch(/T00:00:00\+09:00$/);
    const here = await look(counsellor, from.id);
    expect(contents(here)).toEqual(['要旨 訂正', '規程の案']);
    expect(shared(here).every((line) => line.shared?.ended)).toBe(true);
    expect(here.filter((line) => line.kind === 'SHARING_ENDED')).toHaveLength(1);
  });

  it('marks what somebody derived from it', async () => {
    const { to, carrier } = await linked();
    await seedNote(desks, { caseId: to.id, ...receiver, authorId: adviser.id }, '共有記録から書いた', [carrier]);
    const lines = await look(adviser, to.id);
    expect(lines.find((line) => line.note?.body === '共有記録から書いた')?.note?.derivedFromShared).toBe(true);
  });

  describe('a file', () => {
    const status = async (by: Person, id: string) => (await getFile(by, id)).status;

    it('that an item carries is read at the other end exactly while the item stands', async () => {
      const { fileId, consentId, to } = await linked();
      const line = shared(await look(adviser, to.id)).find((each) => each.shared?.kind === 'ATTACHMENT');
      expect(line?.shared?.file).toEqual({ id: fileId, name: '規程.txt' });
      const got = await getFile(adviser, fileId);
      expect([got.status, await got.text()]).toEqual([200, '規程の案']);
      expect(await status(stranger, fileId)).toBe(404);
      await withdraw(consentId);
      expect(await status(adviser, fileId)).toBe(404);
      expect(await status(counsellor, fileId)).toBe(200);
      const reads = await desks.superuser(
        `select 1 from app.event where code = 'file.read' and subject_id = $1 and actor_id = $2`,
        [fileId, adviser.id],
      );
      expect(reads).toHaveLength(1);
    });

    it('that no item carries stays closed, and so does one about a third person without that person’s consent', async () => {
      const { from, fileId, carrier } = await linked();
      const loose = await attach(counsellor, from.id, '別の紙', { audience: 'SHARED' });
      expect(await status(adviser, loose)).toBe(404);
      await desks.superuser('update app.attachment set third_person = true where id = $1', [fileId]);
      expect(await status(adviser, fileId)).toBe(404);
      await desks.superuser('update app.shared_item set third_person = true where id = $1', [carrier]);
      expect(await status(adviser, fileId)).toBe(404);
    });

    it('that is taken back is gone for both ends', async () => {
      const { fileId } = await linked();
      expect(await status(adviser, fileId)).toBe(200);
      await counsellor.ask(REMOVE, { input: { requestId: requestId(), id: fileId, reason: '版違い' } });
      expect([await status(adviser, fileId), await status(counsellor, fileId)]).toEqual([404, 404]);
    });

    it('of another case is not opened by an item that names it', async () => {
      const { carrier } = await linked();
      const other = await openedBy(counsellor);
      const stray = await attach(counsellor, other.id, '別件');
      await desks.superuser('update app.shared_item set attachment_id = $2 where id = $1', [carrier, stray]);
      expect(await status(adviser, stray)).toBe(404);
    });

    it('a note beside it stays with its desk', async () => {
      const { from, to } = await linked();
      await press(counsellor, 'addNote', {
        caseId: from.id,
        kind: 'MEMO',
        audience: 'SHARED',
        body: '入れていない記録',
      });
      expect(JSON.stringify(await look(adviser, to.id))).not.toContain('入れていない記録');
    });
  });
});
