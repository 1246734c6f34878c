import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, getFile } from '../attachments/support.ts';
import { type Desks, deskId, openDesks, type Person, requestId } from '../support/kit.ts';
import { act, actRefused, agree, at, companyCase, draft, look, preview, sent } from './support.ts';

const WITH_FILES = ['IDENTITY', 'CONTACT', 'SUMMARY', 'OUTCOME', 'ATTACHMENT'];
const file = (attachmentId: string, over: Record<string, unknown> = {}) => ({
  kind: 'ATTACHMENT',
  attachmentId,
  ...over,
});

describe('a file of the case crosses with its item', () => {
  let desks: Desks;
  let adviser: Person;
  let square: Person;
  let stranger: Person;

  beforeAll(async () => {
    desks = await openDesks('referral_files');
    adviser = await desks.counsellor('渡辺 指導', 'tcci-minato');
    square = await desks.counsellor('佐藤 相談', 'working-women');
    stranger = await desks.counsellor('田中 相談', 'work-style');
  });
  afterAll(() => desks.close());

  const opened = async (items = WITH_FILES) => {
    const view = await companyCase(adviser, 'tcci-minato');
    const consentId = await agree(adviser, view.id, { items });
    return { caseId: view.id, consentId, fileId: await attach(adviser, view.id) };
  };
  const status = async (person: Person, id: string) => (await getFile(person, id)).status;
  const withdraw = (id: string) =>
    adviser.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }', {
      input: { requestId: requestId(), id },
    });
  const remove = (id: string) =>
    adviser.ask('mutation ($input: RemoveFileInput!) { removeFile(input: $input) { id } }', {
      input: { requestId: requestId(), id, reason: '別の会社の書類だった' },
    });

  it('named, typed and measured in the preview, and read by the receiver from the sending until it is declined', async () => {
    const { caseId, fileId } = await opened();
    const drafted = await draft(adviser, caseId, { items: [file(fileId)] });
    expect(await status(square, fileId)).toBe(404);
    const { items } = await preview(adviser, drafted.id);
    expect(items).toMatchObject([
      { kind: 'ATTACHMENT', attachmentId: fileId, content: '相談票.txt（TXT・21 B）', agreed: true },
    ]);
    await sent(adviser, drafted);
    const read = await look(square, drafted.id);
    expect(read.items).toMatchObject([{ content: items[0]?.content, file: { id: fileId, name: '相談票.txt' } }]);
    const given = await getFile(square, fileId);
    expect([given.status, await given.text()]).toEqual([200, '育業の規程の案']);
    expect(await status(stranger, fileId)).toBe(404);
    await act(square, 'declineReferral', { ...at(read), reason: 'NO_CAPACITY' });
    expect(await status(square, fileId)).toBe(404);
    expect(await status(adviser, fileId)).toBe(200);
  });

  it('read after acceptance until the consent is withdrawn, or the file is removed', async () => {
    const { caseId, consentId, fileId } = await opened();
    const wrong = await attach(adviser, caseId, '誤って添付した書類');
    const referral = await sent(adviser, await draft(adviser, caseId, { items: [file(fileId), file(wrong)] }));
    await act(square, 'acceptReferral', at(await look(square, referral.id)));
    expect([await status(square, fileId), await status(square, wrong)]).toEqual([200, 200]);
    await remove(wrong);
    expect([await status(square, fileId), await status(square, wrong)]).toEqual([200, 404]);
    expect((await look(square, referral.id)).items.map((each) => each.file?.id)).toEqual([fileId, undefined]);
    await withdraw(consentId);
    expect(await status(square, fileId)).toBe(404);
  });

  it('not without a consent for files, nor once it was removed, nor from another case', async () => {
    const { caseId, fileId } = await opened(['IDENTITY', 'SUMMARY', 'OUTCOME']);
    const drafted = await draft(adviser, caseId, { items: [file(fileId)] });
    const { hash, items } = await preview(adviser, drafted.id);
    expect(items.map((each) => each.agreed)).toEqual([false]);
    expect((await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: hash })).extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    await agree(adviser, caseId, { items: WITH_FILES });
    await remove(fileId);
    const again = await preview(adviser, drafted.id);
    const refused = await actRefused(adviser, 'sendReferral', { ...at(drafted), previewHash: again.hash });
    expect([refused.extensions.code, refused.extensions.fields?.map((each) => each.field)]).toEqual([
      'BAD_USER_INPUT',
      ['items'],
    ]);
    const head = { caseId, kind: 'GUIDANCE', toDeskId: deskId('working-women'), id: drafted.id };
    const foreign = (await opened()).fileId;
    for (const [item, code] of [
      [file(fileId), 'NOT_FOUND'],
      [file(foreign), 'NOT_FOUND'],
      [file(foreign, { kind: 'SUMMARY' }), 'BAD_USER_INPUT'],
      [file(foreign, { body: '別の名前' }), 'BAD_USER_INPUT'],
    ] as const)
      expect((await actRefused(adviser, 'draftReferral', { ...head, items: [item] })).extensions.code).toBe(code);
  });

  it('added to what is accepted, corrected by another file, and sent back from the receiver’s own case', async () => {
    const { caseId, fileId } = await opened();
    const referral = await sent(adviser, await draft(adviser, caseId));
    const accepted = await act(square, 'acceptReferral', at(await look(square, referral.id)));
    const share = async (person: Person, items: unknown[]) =>
      act(person, 'shareItems', { ...at(await look(person, referral.id)), items });
    await share(adviser, [file(fileId)]);
    expect(await status(square, fileId)).toBe(200);
    const item = (await look(square, referral.id)).items.find((each) => each.kind === 'ATTACHMENT');
    const right = await attach(adviser, caseId, '正しい規程の案', { name: '規程案.txt' });
    await share(adviser, [file(right, { itemId: item?.id })]);
    expect([await status(square, fileId), await status(square, right)]).toEqual([404, 200]);
    expect((await look(square, referral.id)).items.at(-1)).toMatchObject({ revision: 2, file: { id: right } });
    const back = await attach(square, accepted.caseId ?? '', '講評', { name: '講評.txt' });
    expect(await status(adviser, back)).toBe(404);
    await share(square, [file(back)]);
    expect([await status(adviser, back), await status(stranger, back)]).toEqual([200, 404]);
    const other = { ...at(await look(square, referral.id)), items: [file(right)] };
    expect((await actRefused(square, 'shareItems', other)).extensions.code).toBe('NOT_FOUND');
  });
});
