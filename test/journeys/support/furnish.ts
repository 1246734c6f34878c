import type { ConsentFacts } from '@madoguchi/domain';
import { referenceId } from '../../../apps/server/src/database/reference-data.ts';
import { attach } from '../../attachments/support.ts';
import { dayFrom, openedBy, press, sensitiveOpenedBy, versioned } from '../../cases/support.ts';
import { newCorporateNumber, register } from '../../companies/support.ts';
import { seedItem, seedReferral, seedRevision } from '../../consents/shared.ts';
import { seedConsent } from '../../consents/support.ts';
import { type Desks, deskId, type Person, requestId } from '../../support/kit.ts';
import { companySheet, individualSheet } from '../../support/sheets.ts';
import { RECORD_INQUIRY, type RecordedInquiry } from '../../support/wire.ts';
import { type Disclosures, furnishDisclosures } from './furnish-disclosures.ts';

/** A day at はたらく女性スクエア with something on every screen; the names are made up. */
export interface Furniture extends Disclosures {
  readonly supervisor: Person;
  readonly counsellor: Person;
  readonly approver: Person;
  /** Sees of the sensitive case the plate on its door. */
  readonly colleague: Person;
  /** To whom the ordinary case stands open for some days. */
  readonly auditor: Person;
  readonly companyId: string;
  /** Notes, a sheet, tasks, programmes, a message: everything a case page can show. */
  readonly caseId: string;
  readonly closedCaseId: string;
  readonly sensitiveCaseId: string;
  readonly inquiryId: string;
}

const COMPANIES = [
  ['株式会社青山製作所', 'アオヤマセイサクショ'],
  ['株式会社青葉工務店', 'アオバコウムテン'],
  ['赤坂食品株式会社', 'アカサカショクヒン'],
  ['有限会社神田はなや', 'カンダハナヤ'],
  ['特定非営利活動法人しごとと暮らしをつなぐ会・東京北部連絡協議会', 'シゴトトクラシヲツナグカイ'],
  ['Overseas Professional Engineering Consultants Tokyo合同会社', 'オーバーシーズプロフェッショナル'],
] as const;
const SUBJECTS = [
  '就業規則の見直し',
  '管理職に占める女性の割合を上げる研修計画',
  '育児短時間勤務の同僚への説明と、業務分担の見直しについて継続して相談したい',
  '採用案内の言葉づかい',
  '男女の賃金差異の公表',
  '更衣室の整備に使える助成',
];
const OVERDUE_DAYS = 40;

async function sheet(person: Person, input: Record<string, unknown>): Promise<RecordedInquiry['recordInquiry']> {
  return (await person.ask<RecordedInquiry>(RECORD_INQUIRY, { input })).recordInquiry;
}

/** Everything through the commands of the house, as its people would; only the passing of time is arranged. */
export async function furnish(desks: Desks): Promise<Furniture> {
  const now = desks.services.now();
  const supervisor = await desks.supervisor();
  const counsellor = await desks.counsellor();
  const [aoyama = '', ...others] = await inTurn(COMPANIES, async ([name, kana], at) => {
    const contact = { name: '青山 花子', kana: 'アオヤマ ハナコ', title: '総務部', telephone: '03-5321-1112' };
    const details =
      at === 0 ? { contact, regularEmployees: 45, address: '東京都港区芝公園1-1-1', municipality: '131032' } : {};
    const telephone = `03-5321-${1111 * (at + 1)}`;
    const input = { name, kana, telephone, corporateNumber: newCorporateNumber(), ...details };
    return (await register(counsellor, input)).id;
  });

  const recorded = await sheet(
    counsellor,
    companySheet(now, { companyId: aoyama, openCase: { subject: '男性育業の制度づくり' }, callerName: '青山 花子' }),
  );
  const caseId = recorded.caseId ?? '';
  await press(counsellor, 'addNote', {
    caseId,
    kind: 'MEMO',
    audience: 'DESK',
    body: '規程の案を見た。\n来週もう一度。',
  });
  await press(counsellor, 'addNote', { caseId, kind: 'CALL_ATTEMPT', audience: 'ORGANISATION', body: '不在。' });
  await press(counsellor, 'addTask', { caseId, title: '資料を送る', dueOn: dayFrom(now, 3) });
  const { programmes } = await counsellor.ask<{ programmes: { items: { id: string }[] } }>(
    'query { programmes(page: { first: 2 }) { items { id } } }',
  );
  const told = await press(counsellor, 'pointOutProgrammes', {
    ...versioned(await press(counsellor, 'addTask', { caseId, title: '折り返す', dueOn: dayFrom(now, 1) })),
    programmeIds: programmes.items.map((item) => item.id),
  });
  await press(counsellor, 'leaveMessage', { ...versioned(told), message: '午後は会議', nextOn: dayFrom(now, 7) });

  await shareWith(desks, counsellor, caseId);

  const opened = await inTurn(SUBJECTS, (subject, at) =>
    openedBy(counsellor, {
      subject,
      companyId: others[at % others.length],
      assignToMe: at % 2 === 0,
      urgent: at === 1,
    }),
  );
  const [late, , held, closed] = opened;
  if (late === undefined || held === undefined || closed === undefined) throw new Error('The desk stayed empty.');
  await desks.superuser(`update app.cases set due_at = due_at - make_interval(days => $2) where id = $1`, [
    late.id,
    OVERDUE_DAYS,
  ]);
  await press(counsellor, 'holdCase', {
    ...versioned(held),
    on: 'CLIENT',
    until: dayFrom(now, 10),
    reason: '先方の会議を待つ',
  });
  await press(supervisor, 'closeCase', { ...versioned(closed), outcome: 'RESOLVED', note: '案内を直して終了' });
  const secret = await sensitiveOpenedBy(counsellor);
  await press(counsellor, 'leaveMessage', {
    ...versioned(secret),
    message: '折り返しは夕方に',
    nextOn: dayFrom(now, 2),
  });

  const auditor = await desks.person('監査 花子', { role: 'AUDITOR', organisation: 'TMG' });
  const approver = await desks.person(
    '決裁 一郎',
    { role: 'APPROVER', desk: 'working-women' },
    { role: 'ADMINISTRATOR', organisation: 'TMG' },
  );
  await keepAndLetGo(desks, { supervisor, counsellor, auditor, caseId, sensitiveId: secret.id, heldId: held.id });

  await sheet(counsellor, individualSheet(now));
  const loose = await sheet(
    counsellor,
    companySheet(now, { companyId: aoyama, callerName: '青山 花子', urgent: true }),
  );
  await counsellor.ask('mutation ($input: CorrectInquiryInput!) { correctInquiry(input: $input) { id } }', {
    input: {
      requestId: requestId(),
      id: loose.id,
      version: loose.version,
      reason: '聞き違い',
      answer: '手引きを案内した。',
    },
  });
  return {
    ...(await furnishDisclosures(supervisor, approver, aoyama)),
    supervisor,
    counsellor,
    approver,
    colleague: await desks.counsellor('田中 同僚'),
    auditor,
    companyId: aoyama,
    caseId,
    closedCaseId: closed.id,
    sensitiveCaseId: secret.id,
    inquiryId: loose.id,
  };
}

/** A file open to an auditor, a hold, a list that waits for its second person, and somebody who saw what is sensitive. */
async function keepAndLetGo(
  desks: Desks,
  {
    supervisor,
    counsellor,
    auditor,
    caseId,
    sensitiveId,
    heldId,
  }: Record<'supervisor' | 'counsellor' | 'auditor', Person> & Record<'caseId' | 'sensitiveId' | 'heldId', string>,
): Promise<void> {
  const act = (verb: string, input: object) =>
    supervisor.ask(
      `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { id } }`,
      { input: { requestId: requestId(), ...input } },
    );
  const until = dayFrom(desks.services.now(), 7);
  await act('openFileToAuditor', { caseId, auditorId: auditor.id, until, reason: '苦情の申立てを受けた定期監査' });
  await act('placeLegalHold', { caseId: heldId, reason: '賃金をめぐる訴訟が見込まれるため' });
  const READ = 'query ($id: UUID!) { case(id: $id) { id } }';
  await counsellor.ask(READ, { id: sensitiveId });
  await supervisor.ask(READ, { id: sensitiveId });
  const old = await openedBy(counsellor, { subject: '十年前の相談' });
  await desks.superuser(
    `update app.cases set status = 'CLOSED', outcome = 'RESOLVED', closed_at = now() - interval '10 years' where id = $1`,
    [old.id],
  );
  await act('proposeDisposal', { deskId: deskId('working-women'), reason: '保存期間の満了' });
}

/** One after the other, so that numbers and times follow the order of the list. */
async function inTurn<From, To>(list: readonly From[], act: (from: From, at: number) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const [at, from] of list.entries()) done.push(await act(from, at));
  return done;
}

/** Consents in force, withdrawn and expired, files, and records that crossed to a branch with a correction. */
async function shareWith(desks: Desks, counsellor: Person, caseId: string): Promise<void> {
  const own = { deskId: deskId('working-women'), organisationId: referenceId('organisation', 'TMG') };
  const branch = { toDeskId: deskId('tcci-minato'), toOrganisationId: referenceId('organisation', 'TCCI') };
  const consent: ConsentFacts = {
    ...branch,
    status: 'IN_FORCE',
    items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'ATTACHMENT', 'OUTCOME'],
    method: 'WRITING',
    validUntil: new Date(desks.services.now().getTime() + 86_400_000),
    oneReferral: false,
    referralId: null,
    thirdPerson: false,
  };
  const on = { id: caseId, ...own, openedById: counsellor.id };
  await seedConsent(desks, on, consent);
  await seedConsent(desks, on, { ...consent, status: 'WITHDRAWN', thirdPerson: true });
  await seedConsent(desks, on, { ...consent, status: 'EXPIRED', toDeskId: null });
  const fileId = await attach(counsellor, caseId, '第1条 育業', {
    name: '育業規程の案（令和8年11月版・最終確認前）.txt',
  });
  await attach(counsellor, caseId, '見積', { name: '見積.txt', audience: 'DESK' });
  const referralId = await seedReferral(desks, {
    fromCaseId: caseId,
    fromDeskId: own.deskId,
    fromOrganisationId: own.organisationId,
    ...branch,
    status: 'ACCEPTED',
    accepted: true,
    byId: counsellor.id,
    number: 'R8-S-00045',
  });
  const at = { referralId, ...own, authorId: counsellor.id };
  const piece = { by: 'SENDER', previewed: true, thirdPerson: false } as const;
  const summary = await seedItem(desks, at, { ...piece, kind: 'SUMMARY' }, '男性の育業制度を作りたい。');
  await seedRevision(desks, summary, '男性の育業制度を来年4月から始めたい。');
  await seedItem(desks, { ...at, fileId }, { ...piece, kind: 'ATTACHMENT' }, '育業規程の案');
  // What a consent does not carry has ended for the other side.
  await seedItem(desks, at, { ...piece, kind: 'NOTE' }, '架電の記録');
}
