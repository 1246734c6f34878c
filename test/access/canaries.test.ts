import { CONSENT_ITEMS } from '@madoguchi/domain';
import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceId } from '../../apps/server/src/database/reference-data.ts';
import { buildWireSchema } from '../../apps/server/src/schema.ts';
import { attach, getFile } from '../attachments/support.ts';
import { seedItem, seedNote, seedReferral } from '../consents/shared.ts';
import { seedConsent } from '../consents/support.ts';
import { deskId, FEW_CONNECTIONS, openDesks, type Person, requestId } from '../support/kit.ts';
import { CanaryBook } from './canary-book.ts';
import { fillEmptyTables, plantEverywhere, textColumns } from './canary-rows.ts';
import { documentOf, type Mutation, outcomeOf, press } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { plantElsewhere, plantSensitive } from './plants.ts';
import { askAll, type Clues } from './queries.ts';
import { listen, type Stream } from './stream.ts';
import { ASKERS, type Asker, type Input, type Matter, openWorld, type World } from './world.ts';

/** Those who have no right to a sensitive matter of はたらく女性スクエア. */
const WITHOUT_RIGHT: readonly Asker[] = ASKERS.filter((asker) => asker !== 'counsellor' && asker !== 'supervisor');

/** What is let go and what is shown to the person concerned is known to those who decide on it and those who audit. */
const BY_TWO =
  /^(disposal\.reason|disposal_item\.number|proposeDisposal\.reason|disclosure\.(number|reference|reason)|prepareDisclosure\..+)$/;
/** Companies, the names of the staff and the wordings that are read out are known to all desks (design §2). */
const KNOWN = /^(company\.|establishment\.|consent_wording\.|staff\.(name|kana)$)/;
/** What a reader is told by right about matters that they may not read: a column, or what somebody typed in a command. */
const BY_RIGHT: Readonly<Record<Asker, readonly RegExp[]>> = {
  stranger: [],
  counsellor: [],
  supervisor: [],
  // The plate on the door: number, who has it, when next, a message.
  // What the desk itself asked for, by a number that it typed.
  colleague: [
    KNOWN,
    /of the desk alone$/,
    /^case_plate\.(number|message)$/,
    /^leaveMessage\.message$/,
    /^case_asking\.number$/,
  ],
  'other desk': [KNOWN],
  // The other end knows the referral's number, state and words; contacts and sole proprietors are its own organisation's.
  adviser: [KNOWN, /^referral\.(number|body_code|body_name|reason_code|outcome_code)$/, /^(contact|tcci_membership)\./],
  manager: [KNOWN, /^cases\.number$/],
  administrator: [KNOWN, /^(staff\.sign_in_name|createStaff\..+)$/],
  // The trail by its numbers, its chain, why something is held back or let go; never what it says.
  auditor: [
    KNOWN,
    /^(event\.hash|cases\.number|inquiry\.number)$/,
    /^legal_hold\./,
    /^(place|lift)LegalHold\.reason$/,
    BY_TWO,
  ],
  approver: [KNOWN, BY_TWO],
  nobody: [KNOWN],
};

/** What those with a right do find: a canary that nobody can find proves nothing. */
const FOUND_BY_RIGHT = [
  'attachment.name',
  'bytes of a file',
  'case_plate.message',
  'leaveMessage.message',
  'cases.closing_note',
  'cases.number',
  'cases.subject',
  'client.name',
  'client.telephone',
  'consent.ended_note',
  'consent.evidence',
  'consent.giver_name',
  'consent.mandate',
  'consent.purpose',
  'contact.name',
  'inquiry.answer',
  'inquiry.callback_telephone',
  'inquiry.caller_name',
  'inquiry.content',
  'inquiry_correction.reason',
  'inquiry_draft.content',
  'legal_hold.reason',
  'note.body',
  'note_retraction.reason',
  'shared_item_revision.content',
  'staff.sign_in_name',
  'task.title',
  'retracted',
  'note of the desk alone',
  'file of the desk alone',
];

/** Every question that there is, put by several people one after another. */
const LONG = 180_000;

describe('a word in every hidden place', () => {
  const book = new CanaryBook();
  const log: string[] = [];
  const streams = new Map<Asker, Stream>();
  const arranged = new Map<string, Input>();
  const files: string[] = [];
  let world: World;
  let schema: GraphQLSchema;
  let branch: Person;
  let clues: Clues;
  let unplanted: readonly string[];
  let unfilled: ReadonlyMap<string, string>;

  beforeAll(async () => {
    schema = await buildWireSchema();
    const buffer = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    world = await openWorld(await openDesks('canaries', { ...FEW_CONNECTIONS, log: buffer }));
    branch = await world.desks.counsellor('中央 支部', 'tcci-chuo');
    for (const asker of WITHOUT_RIGHT)
      if (asker !== 'stranger') streams.set(asker, await listen(world.desks.address, world.person(asker)));
    await plantMatters();
    const readers = [...ASKERS.map((asker) => world.person(asker).id).filter((id) => id !== ''), branch.id];
    const own = { organisation_id: referenceId('organisation', 'TMG'), desk_id: deskId('working-women') };
    unfilled = await fillEmptyTables(world.desks, {
      ...own,
      case_id: clues.caseIds[0] ?? '',
      staff_id: world.person('counsellor').id,
    });
    unplanted = await plantEverywhere(world.desks, book, readers);
    clues = { ...clues, caseIds: [...clues.caseIds, await keptByTheDesk()] };
  }, 120_000);
  afterAll(() => world.close());

  const counsellor = () => world.person('counsellor');

  /** The words of an input, replaced by canaries wherever somebody may type what they like. */
  function typed(verb: string, input: Input, kept: ReadonlySet<string>): Input {
    const type = getNamedType(schema.getMutationType()?.getFields()[verb]?.args[0]?.type);
    if (!isInputObjectType(type)) return input;
    const words = Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === 'String' && typeof input[field.name] === 'string')
      .filter((field) => !kept.has(field.name))
      .map((field) => [field.name, book.wordFor(`${verb}.${field.name}`)]);
    return { ...input, ...Object.fromEntries(words) };
  }

  /** Pressed by whoever may, with a canary in every text; a field that takes only certain words keeps its own. */
  async function pressTyped(verb: string, mutation: Mutation, person: Person, input: Input): Promise<void> {
    const kept = new Set<string>();
    for (let turn = 0; turn < 4; turn += 1) {
      const answer = await person.send(documentOf(verb, mutation.answer), {
        input: { requestId: requestId(), ...typed(verb, input, kept) },
      });
      const [error] = answer.errors ?? [];
      if (error === undefined) return;
      const named = error.extensions.fields?.map((each) => each.field) ?? [];
      if (named.length === 0) throw new Error(`${verb}: ${error.extensions.code}`);
      for (const field of named) kept.add(field);
    }
    throw new Error(`${verb} takes no word at all.`);
  }

  /** Every command that there is, on as few sensitive matters as their states allow. */
  async function pressEverything(): Promise<readonly Matter[]> {
    let matter = await world.matter('OWN_SENSITIVE');
    const matters = [matter];
    for (const [verb, mutation] of Object.entries(MUTATIONS)) {
      const by = mutation.by ?? 'counsellor';
      if (mutation.on !== 'MATTER' || outcomeOf(mutation, by, 'OWN_SENSITIVE') !== 'DONE') continue;
      // Whoever came to read by pressing it is not one of those without a right.
      const person = WITHOUT_RIGHT.includes(by) ? await world.double(by) : world.person(by);
      await pressOn(matter, verb, mutation, person).catch(async () => {
        matter = await world.matter('OWN_SENSITIVE');
        matters.push(matter);
        await pressOn(matter, verb, mutation, person);
      });
    }
    const supervisor = await world.double('supervisor');
    for (const [verb, person] of [
      ['createStaff', world.person('administrator')],
      ['confirmSecondFactor', supervisor],
      ['exportCases', counsellor()],
      ['prepareDisclosure', world.person('supervisor')],
      ['proposeDisposal', world.person('supervisor')],
    ] as const) {
      const mutation = MUTATIONS[verb];
      if (mutation !== undefined) await pressOn(matter, verb, mutation, person);
    }
    return matters;
  }

  async function pressOn(matter: Matter, verb: string, mutation: Mutation, person: Person): Promise<void> {
    const input = await mutation.input(world, matter, person);
    if (mutation.on === 'MATTER') arranged.set(verb, input);
    await pressTyped(verb, mutation, person, input);
  }

  /** Sensitive matters with every command pressed on them, the other organisation's, one that is no longer shared. */
  async function plantMatters(): Promise<void> {
    const [company] = [
      await press(counsellor(), 'registerCompany', { deskId: deskId('working-women'), name: '誰もが知る空想株式会社' }),
    ];
    const companyId = String(company['id']);
    const hidden = await plantSensitive(world, companyId);
    const elsewhere = await plantElsewhere(branch, companyId);
    const matters = await pressEverything();
    hidden.caseIds.push(...matters.map((matter) => matter.caseId));
    hidden.inquiryIds.push(...matters.map((matter) => matter.inquiryId));
    await press(counsellor(), 'saveInquiryDraft', {
      draftId: requestId(),
      deskId: deskId('working-women'),
      content: book.wordFor('draft of another'),
      startedAt: new Date().toISOString(),
    });
    const file = { name: `${book.wordFor('name of a file')}.txt` };
    const [caseId = ''] = hidden.caseIds;
    files.push(await attach(counsellor(), caseId, `本文 ${book.wordFor('bytes of a file')}`, file));
    clues = {
      deskIds: [deskId('working-women'), deskId('tcci-chuo')],
      words: [book.wordFor('cases.subject'), book.wordFor('note.body'), '架空'],
      numbers: hidden.numbers.slice(0, 2),
      caseIds: [...hidden.caseIds, ...elsewhere.caseIds, await noLongerShared(caseId)],
      inquiryIds: [...hidden.inquiryIds, ...elsewhere.inquiryIds],
      companyIds: [companyId, ...elsewhere.companyIds],
      staffIds: [counsellor().id, branch.id],
    };
    await retracted(caseId);
  }

  /** A referral whose consent was withdrawn, and what was derived from it. */
  async function noLongerShared(caseId: string): Promise<string> {
    const [tmg, tcci] = [referenceId('organisation', 'TMG'), referenceId('organisation', 'TCCI')];
    const at = { organisationId: tmg, deskId: deskId('working-women') };
    const to = { toOrganisationId: tcci, toDeskId: deskId('tcci-minato') };
    await seedConsent(
      world.desks,
      { id: caseId, ...at, openedById: counsellor().id },
      {
        ...to,
        status: 'WITHDRAWN',
        items: CONSENT_ITEMS,
        method: 'WRITING',
        validUntil: new Date(Date.now() + 86_400_000),
        oneReferral: false,
        referralId: null,
        thirdPerson: false,
      },
    );
    const referralId = await seedReferral(world.desks, {
      ...to,
      fromCaseId: caseId,
      fromDeskId: at.deskId,
      fromOrganisationId: tmg,
      status: 'ACCEPTED',
      accepted: true,
      byId: counsellor().id,
    });
    const author = { ...at, authorId: counsellor().id };
    const piece = { kind: 'SUMMARY', by: 'SENDER', previewed: true, thirdPerson: false } as const;
    const itemId = await seedItem(world.desks, { referralId, ...author }, piece, book.wordFor('no longer shared'));
    await seedNote(world.desks, { caseId, ...author }, book.wordFor('sealed'), [itemId]);
    return referralId;
  }

  /** A case in which another desk takes part, with what the owning desk keeps for itself. */
  async function keptByTheDesk(): Promise<string> {
    const { caseId, deskId: owner } = await world.matter('OWN_COMPANY');
    await world.desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at) values ($1, $2, $3, 'PARTICIPANT', $4, $5, now())`,
      [requestId(), caseId, owner, deskId('work-style'), counsellor().id],
    );
    const body = book.wordFor('note of the desk alone');
    await press(counsellor(), 'addNote', { caseId, kind: 'MEMO', audience: 'DESK', body });
    const kept = { audience: 'DESK', name: `${book.wordFor('name of a file of the desk alone')}.txt` };
    files.push(await attach(counsellor(), caseId, book.wordFor('file of the desk alone'), kept));
    return caseId;
  }

  async function retracted(caseId: string): Promise<void> {
    const memo = { caseId, kind: 'MEMO', audience: 'SHARED', body: book.wordFor('retracted') };
    const view = await press(counsellor(), 'addNote', memo, '{ timeline { note { id body } } }');
    const lines = view['timeline'] as { note: { id: string; body: string } | null }[];
    const note = lines.find((line) => line.note?.body === memo.body)?.note;
    await press(world.person('supervisor'), 'retractNote', { id: note?.id, reason: '別人の記録' });
  }

  /** Everything that a person gets to hear by asking and looking. */
  async function heardBy(person: Person): Promise<string> {
    const replies = await askAll(schema, person, clues);
    const given = await Promise.all(
      files.map(async (id) => {
        const response = await getFile(person, id);
        const name = decodeURIComponent(response.headers.get('content-disposition') ?? '');
        return `${name} ${JSON.stringify([...response.headers])} ${await response.text()}`;
      }),
    );
    given.push(...(await exportedTo(person)));
    return [...[...replies].map(([question, reply]) => `${question}\t${reply}`), ...given].join('\n');
  }

  /** The lists that a person takes out as files, with their addresses; a refusal is heard as well. */
  function exportedTo(person: Person): Promise<string[]> {
    return Promise.all(
      ['exportInquiries', 'exportCases'].map(async (verb) => {
        const input = { requestId: requestId(), reason: '点検' };
        const answer = await person.send<Record<string, { address: string }>>(documentOf(verb, '{ rows address }'), {
          input,
        });
        const address = answer.data?.[verb]?.address;
        if (address === undefined) return JSON.stringify(answer);
        const file = await fetch(`${person.address}${address}`, { headers: { cookie: person.cookie } });
        return `${verb} ${address} ${JSON.stringify([...file.headers])} ${await file.text()}`;
      }),
    );
  }

  /** What a person gets to hear by pressing what is not theirs to press. */
  async function toldTo(asker: Asker): Promise<string> {
    const answers: string[] = [];
    for (const [verb, input] of arranged) {
      const mutation = MUTATIONS[verb];
      if (mutation === undefined || outcomeOf(mutation, asker, 'OWN_SENSITIVE') === 'DONE') continue;
      const answer = await world.person(asker).send(documentOf(verb, mutation.answer), {
        input: { requestId: requestId(), ...input },
      });
      expect(answer.errors, `${verb}: ${asker}`).toBeDefined();
      answers.push(`${verb}\t${JSON.stringify(answer)}`);
    }
    return answers.join('\n');
  }

  /** The places whose words a reader met without a right, each with where. */
  function leaks(asker: Asker, text: string): string[] {
    return text
      .split('\n')
      .flatMap((line) =>
        [...book.foundIn(line)]
          .filter((place) => !BY_RIGHT[asker].some((right) => right.test(place)))
          .map((place) => `${asker} met ${place} in ${line.slice(0, 60)}`),
      );
  }

  it('stands in each text column of each table with case data: a new column needs one as well', async () => {
    expect([...unfilled].map(([table, why]) => `plant a row in app.${table}: ${why}`)).toEqual([]);
    expect(unplanted).toEqual([]);
    console.log(`canaries: ${book.size} words, ${(await textColumns(world.desks)).length} columns`);
    expect(book.size).toBeGreaterThan(100);
  });

  it(
    'is found by those who have a right to it, and what is sealed or withdrawn by nobody',
    async () => {
      const persons = [
        counsellor(),
        world.person('supervisor'),
        branch,
        world.person('administrator'),
        world.person('colleague'),
      ];
      const heard: string[] = [];
      for (const person of persons) heard.push(await heardBy(person));
      const found = book.foundIn(heard.join('\n'));
      expect(FOUND_BY_RIGHT.filter((place) => !found.has(place))).toEqual([]);
      expect(found.has('sealed')).toBe(false);
      // The author of a text that was filed on the wrong person no longer reads it; nobody reads another's unsent sheet.
      expect(book.foundIn(heard[0] ?? '').has('retracted')).toBe(false);
      expect(book.foundIn(heard[1] ?? '').has('draft of another')).toBe(false);
      console.log(`canaries: ${found.size} are found by those who have a right`);
    },
    LONG,
  );

  it.each(WITHOUT_RIGHT)(
    'is in nothing that is answered, refused, given or streamed to: %s',
    async (asker) => {
      const person = world.person(asker);
      expect(leaks(asker, await heardBy(person))).toEqual([]);
      expect(leaks(asker, await toldTo(asker))).toEqual([]);
      expect(leaks(asker, (await streams.get(asker)?.end()) ?? '')).toEqual([]);
    },
    LONG,
  );

  it('is in no line of the log, no job and no error of a job', async () => {
    // The log is written: a request that fails inside says so.
    await world.desks.superuser('alter function fn.readable_hits rename to readable_hits_away');
    const refused = await counsellor().refused('{ search(text: "架空") { items { id } } }');
    await world.desks.superuser('alter function fn.readable_hits_away rename to readable_hits');
    expect([refused.extensions.code, log.length > 0]).toEqual(['INTERNAL', true]);
    expect([...book.foundIn(log.join('\n'))]).toEqual([]);
    expect([...book.foundIn(refused.message)]).toEqual([]);
    const jobs = await world.desks.superuser('select to_jsonb(j) as job from graphile_worker._private_jobs j');
    expect(jobs.length).toBeGreaterThan(0);
    expect([...book.foundIn(JSON.stringify(jobs))]).toEqual([]);
  });
});
