import { randomUUID } from 'node:crypto';
import {
  CaseListDocument,
  CasePageDocument,
  LookUpCallerDocument,
  RecordInquiryDocument,
  ReferralQueueDocument,
  SearchDocument,
} from '@madoguchi/contract';
import type { Asked } from './load.ts';
import { ASKING_DESK, type World } from './world.ts';

/** What is measured, with the documents that the console sends. */
export interface Work {
  readonly key: string;
  readonly title: string;
  /** Askers that differ in what they ask; each is learnt and compared by itself. */
  readonly variants: readonly Variant[];
  /** The ratio to the same SQL without GraphQL that is to be reached, where there is one. */
  readonly ratioGoal: number | null;
  /** Milliseconds within which 95 of 100 are to be answered, where a figure is set. */
  readonly p95Goal: number | null;
}

export interface Variant {
  readonly name: string;
  readonly asked: () => Asked & { readonly requestId: string | null };
}

const askedOf = (document: { toString(): string }, variables: Asked['variables']): Asked => {
  const query = document.toString();
  return { query, operationName: /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '', variables };
};

const fixed = (name: string, document: { toString(): string }, variables: Asked['variables']): Variant => {
  const asked = { ...askedOf(document, variables), requestId: null };
  return { name, asked: () => asked };
};

/** The words of the search box: common and rare, absent, reading, telephone and number. */
function searchVariants(world: World): Variant[] {
  const words = {
    common: '就業規則',
    'two words': '就業規則 テレワーク',
    rare: '不妊治療',
    absent: '鯨油',
    reading: world.company.kana.slice(0, 4),
    company: world.company.name,
    telephone: `${world.company.telephone_digits.slice(0, 2)}-${world.company.telephone_digits.slice(2, 6)}-${world.company.telephone_digits.slice(6)}`,
    number: world.caseNumber,
  };
  return Object.entries(words).map(([name, text]) => fixed(name, SearchDocument, { text, page: { first: 25 } }));
}

/** A name, a reading and a number as they grow under the fingers. */
function lookUpVariants(world: World): Variant[] {
  const { name, kana, telephone_digits: digits } = world.company;
  const bare = name.replace(/株式会社|有限会社|合同会社|㈱/g, '');
  const typed = {
    'kanji, 1 letter': bare.slice(0, 1),
    'kanji, 2 letters': bare.slice(0, 2),
    'kanji, inside': bare.slice(2, 4),
    'kana, 2 letters': kana.slice(0, 2),
    'kana, 4 letters': kana.slice(0, 4),
    'telephone, 4 digits': digits.slice(0, 4),
    'telephone, 7 digits': digits.slice(0, 7),
    'telephone, last 4': digits.slice(-4),
  };
  return Object.entries(typed).map(([label, text]) =>
    fixed(label, LookUpCallerDocument, { deskId: ASKING_DESK, subject: 'COMPANY', text }),
  );
}

function recordVariant(world: World): Variant {
  return {
    name: 'with a case',
    asked: () => {
      const requestId = randomUUID();
      const input = {
        requestId,
        deskId: ASKING_DESK,
        subject: 'COMPANY',
        channel: 'PHONE',
        startedAt: new Date(Date.now() - 720_000).toISOString(),
        companyId: world.company.id,
        topics: ['WOMEN_COMPANY_PATERNITY_LEAVE', 'WOMEN_COMPANY_GRANTS'],
        content:
          '男性の育業を進めたい。就業規則の見直しから相談。社内の理解が進まず、管理職への説明の仕方に悩んでいる。',
        answer: '制度の概要をご説明し、参考になる規程例をお送りした。',
        outcome: 'ADVISED',
        programmeIds: [world.programmeId],
        openCase: { subject: '男性育業の制度づくり' },
      };
      return { ...askedOf(RecordInquiryDocument, { input }), requestId };
    },
  };
}

/** What came in, what was sent, what is late and what has ended, with the counts above the list. */
function queueVariants(): Variant[] {
  const filters = {
    incoming: { direction: 'INCOMING' },
    outgoing: { direction: 'OUTGOING' },
    overdue: { direction: 'INCOMING', overdue: true },
    ended: { direction: 'INCOMING', ended: true },
  };
  return Object.entries(filters).map(([name, filter]) =>
    fixed(name, ReferralQueueDocument, {
      deskId: ASKING_DESK,
      filter: { deskId: ASKING_DESK, ended: false, ...filter },
      page: { first: 25 },
    }),
  );
}

/** The works of the issues, as its goals stand in the project's figures. */
export function worksOf(world: World): Work[] {
  const list = fixed('queue', CaseListDocument, {
    filter: { deskId: ASKING_DESK, openOnly: true },
    sort: 'DUE',
    page: { first: 25, offset: 0 },
  });
  const pages = world.caseIds.slice(0, 8).map((id, place) => fixed(`case ${place + 1}`, CasePageDocument, { id }));
  return [
    { key: 'list', title: 'case list (queue of a desk, 25 rows)', variants: [list], ratioGoal: 0.85, p95Goal: null },
    { key: 'page', title: 'case page', variants: pages, ratioGoal: 0.7, p95Goal: null },
    {
      key: 'look-up',
      title: 'company look-up while typing',
      variants: lookUpVariants(world),
      ratioGoal: null,
      p95Goal: 50,
    },
    {
      key: 'queues',
      title: 'referral queues (25 rows and counts)',
      variants: queueVariants(),
      ratioGoal: 0.7,
      p95Goal: null,
    },
    { key: 'search', title: 'search', variants: searchVariants(world), ratioGoal: null, p95Goal: 75 },
    {
      key: 'record',
      title: 'recordInquiry (sheet, case, event, job)',
      variants: [recordVariant(world)],
      ratioGoal: 0.7,
      p95Goal: null,
    },
  ];
}
