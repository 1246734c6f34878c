import { CONSENT_ITEMS, type ConsentFacts } from '@madoguchi/domain';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { attach, getFile } from '../attachments/support.ts';
import { openedBy, press } from '../cases/support.ts';
import { seedItem, seedReferral } from '../consents/shared.ts';
import { seedConsent, wording } from '../consents/support.ts';
import { type Desks, deskId, type Person, requestId } from '../support/kit.ts';

const RECORD = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consents { id status } } }';
const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { caseId } }';

/** A person's matter that another desk takes part in by consent, and that the other organisation was referred to. */
interface Matter {
  readonly caseId: string;
  readonly number: string;
  readonly fileId: string;
  readonly referralId: string;
  readonly word: string;
}

/** One way to read what crossed: the reader, and whether they got to see it. */
type Surface = readonly [reader: 'neighbour' | 'adviser', looks: (person: Person, matter: Matter) => Promise<boolean>];

const answers = async (person: Person, query: string, variables: object, word: string): Promise<boolean> =>
  JSON.stringify(await person.send(query, variables)).includes(word);

/** Every surface on which a consented reader meets the matter. */
const SURFACES: Readonly<Record<string, Surface>> = {
  page: [
    'neighbour',
    (person, { caseId, word }) =>
      answers(person, 'query ($id: UUID!) { case(id: $id) { id subject } }', { id: caseId }, word),
  ],
  timeline: [
    'neighbour',
    (person, { caseId, word }) =>
      answers(person, 'query ($id: UUID!) { case(id: $id) { timeline { note { body } } } }', { id: caseId }, word),
  ],
  'list of files': [
    'neighbour',
    (person, { caseId, word }) =>
      answers(person, 'query ($id: UUID!) { caseFiles(caseId: $id) { name } }', { id: caseId }, word),
  ],
  search: [
    'neighbour',
    (person, { caseId, word }) =>
      answers(person, 'query ($text: String!) { search(text: $text) { items { id } } }', { text: word }, caseId),
  ],
  count: [
    'neighbour',
    async (person, { word }) => {
      const query = 'query ($text: String!) { search(text: $text) { count { value } } }';
      const { search } = await person.ask<{ search: { count: { value: number } } }>(query, { text: word });
      return search.count.value > 0;
    },
  ],
  number: [
    'neighbour',
    (person, { number, caseId }) =>
      answers(person, 'query ($n: String!) { caseByNumber(number: $n) { id } }', { n: number }, caseId),
  ],
  history: [
    'neighbour',
    (person, { caseId }) =>
      answers(person, 'query ($id: UUID!) { caseEvents(id: $id) { code } }', { id: caseId }, 'case.opened'),
  ],
  file: [
    'neighbour',
    async (person, { fileId, word }) => (await (await getFile(person, fileId)).text()).includes(word),
  ],
  'shared record': [
    'adviser',
    (person, { referralId, word }) =>
      answers(person, 'query ($id: UUID!) { sharedReferral(id: $id) { items { content } } }', { id: referralId }, word),
  ],
};

export interface Withdrawals {
  readonly rounds: number;
  readonly surfaces: number;
  /** Reads that saw the matter before the withdrawal was answered. */
  readonly before: number;
  /** Reads that began after it was answered. */
  readonly after: number;
  readonly late: readonly string[];
}

/** A withdrawal while others read, over and over, on one surface after another. */
export async function raceWithdrawals(desks: Desks, rounds: number): Promise<Withdrawals> {
  const counsellor = await desks.counsellor();
  const readers = {
    neighbour: await desks.counsellor('田中 相談', 'work-style'),
    adviser: await desks.counsellor('渡辺 指導', 'tcci-minato'),
  };
  const matters: Matter[] = [];
  // So many that no page grows longer than a timeline shows.
  for (let count = 0; count < Math.max(7, rounds / 40); count += 1)
    matters.push(await arrange(desks, counsellor, count));
  const surfaces = Object.entries(SURFACES);
  const late: string[] = [];
  let [before, after] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const surface = surfaces[round % surfaces.length];
    const matter = matters[round % matters.length];
    if (surface === undefined || matter === undefined) throw new Error('Nothing to race on.');
    const [name, [who, looks]] = surface;
    const reader = readers[who];
    const consentId = await consentTo(desks, counsellor, matter, who);
    let withdrawnAt = Number.POSITIVE_INFINITY;
    let done = false;
    const read = async () => {
      // Whoever reads goes on for one more read that begins after the answer.
      for (let more = true; more; ) {
        more = !done;
        const began = performance.now();
        const sees = await looks(reader, matter);
        if (began <= withdrawnAt) before += sees ? 1 : 0;
        else {
          after += 1;
          if (sees) late.push(`round ${round}: ${name}`);
        }
      }
    };
    const first = await looks(reader, matter);
    if (!first) late.push(`round ${round}: ${name} did not open with the consent`);
    await Promise.all([
      read(),
      read(),
      counsellor.ask(WITHDRAW, { input: { requestId: requestId(), id: consentId } }).then(() => {
        withdrawnAt = performance.now();
        done = true;
      }),
    ]);
  }
  return { rounds, surfaces: surfaces.length, before, after, late };
}

async function arrange(desks: Desks, counsellor: Person, count: number): Promise<Matter> {
  const word = `合言葉${'甲乙丙丁戊己庚辛壬癸'.charAt(count % 10)}${'子丑寅卯辰巳午未申酉戌亥'.charAt(Math.floor(count / 10))}`;
  const opened = await openedBy(counsellor, {
    kind: 'INDIVIDUAL',
    topics: ['WOMEN_INDIVIDUAL_CAREER'],
    subject: `${word}の件`,
  });
  const own = { organisationId: referenceId('organisation', 'TMG'), deskId: deskId('working-women') };
  const to = { toOrganisationId: referenceId('organisation', 'TCCI'), toDeskId: deskId('tcci-minato') };
  await desks.superuser(
    `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
    [requestId(), opened.id, own.deskId, deskId('work-style'), counsellor.id],
  );
  await press(counsellor, 'addNote', { caseId: opened.id, kind: 'MEMO', audience: 'ORGANISATION', body: word });
  const fileId = await attach(counsellor, opened.id, word, { name: `${word}.txt` });
  const referralId = await seedReferral(desks, {
    ...to,
    fromCaseId: opened.id,
    fromDeskId: own.deskId,
    fromOrganisationId: own.organisationId,
    status: 'ACCEPTED',
    accepted: true,
    byId: counsellor.id,
  });
  const piece = { kind: 'SUMMARY', by: 'SENDER', previewed: true, thirdPerson: false } as const;
  await seedItem(desks, { referralId, ...own, authorId: counsellor.id }, piece, word);
  // A consent that ended long ago opens nothing beside the one of the round.
  const ended: ConsentFacts = {
    ...to,
    status: 'WITHDRAWN',
    items: CONSENT_ITEMS,
    method: 'WRITING',
    validUntil: new Date(Date.now() + 86_400_000),
    oneReferral: false,
    referralId: null,
    thirdPerson: false,
  };
  await seedConsent(desks, { id: opened.id, ...own, openedById: counsellor.id }, ended);
  return { caseId: opened.id, number: opened.number, fileId, referralId, word };
}

/** A consent of this round: a person's covers the one referral that it was used for. */
async function consentTo(
  desks: Desks,
  counsellor: Person,
  { caseId, referralId }: Matter,
  who: 'neighbour' | 'adviser',
): Promise<string> {
  const [organisation, desk] = who === 'neighbour' ? ['TMG', 'work-style'] : ['TCCI', 'tcci-minato'];
  const input = {
    requestId: requestId(),
    caseId,
    giverName: '見本 花子',
    capacity: 'PERSON',
    toOrganisationId: referenceId('organisation', organisation),
    toDeskId: deskId(desk),
    items: ['IDENTITY', 'CONTACT', 'SUMMARY', 'NOTE'],
    purpose: '一緒に対応するため',
    method: 'WRITING',
    evidence: '棚3',
    wordingId: wording('SENSITIVE'),
  };
  const { recordConsent } = await counsellor.ask<{ recordConsent: { consents: { id: string; status: string }[] } }>(
    RECORD,
    { input },
  );
  const made = recordConsent.consents.find((each) => each.status === 'IN_FORCE');
  if (made === undefined) throw new Error('No consent is in force.');
  if (who === 'adviser')
    await desks.superuser('update app.consent set referral_id = $1 where id = $2', [referralId, made.id]);
  return made.id;
}
