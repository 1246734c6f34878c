import { READABLE_KINDS } from '@madoguchi/domain';
import { type GraphQLField, type GraphQLOutputType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { FEW_CONNECTIONS, type Person } from '../support/kit.ts';
import type { Input } from './world.ts';

/** What somebody who looks for a matter has in the hand. */
export interface Clues {
  readonly deskIds: readonly string[];
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly caseIds: readonly string[];
  readonly inquiryIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly staffIds: readonly string[];
}

const NARROW = { first: 1 } as const;

/** Every question of the house and the ways in which it is put. A question that is not here fails the test. */
export const QUERIES: Readonly<Record<string, (clues: Clues) => readonly Input[]>> = {
  entrance: () => [{}],
  referenceData: () => [{}],
  today: ({ deskIds }) => [{}, ...deskIds.map((deskId) => ({ deskId }))],
  triageCounts: ({ deskIds }) => deskIds.map((deskId) => ({ deskId })),
  cases: ({ deskIds, companyIds, staffIds }) => [
    {},
    { sort: 'OPENED', page: NARROW },
    { sort: 'ACTIVITY', page: { first: 1, offset: 1 } },
    { filter: { mine: true } },
    { filter: { group: 'LATER', kind: 'INDIVIDUAL' } },
    { filter: { unassigned: true, openOnly: true } },
    ...deskIds.map((deskId) => ({ filter: { deskId } })),
    ...companyIds.map((companyId) => ({ filter: { companyId } })),
    ...staffIds.map((assigneeId) => ({ filter: { assigneeId } })),
  ],
  casePlates: ({ deskIds }) => deskIds.map((deskId) => ({ deskId })),
  case: ({ caseIds }) => caseIds.map((id) => ({ id })),
  caseByNumber: ({ numbers }) => numbers.map((number) => ({ number })),
  caseEvents: ({ caseIds }) => caseIds.map((id) => ({ id })),
  caseConsents: ({ caseIds }) => caseIds.map((caseId) => ({ caseId })),
  consentWordings: () => [{}],
  referralDestinations: ({ caseIds, deskIds, companyIds }) => [
    ...caseIds.map((caseId) => ({ caseId })),
    ...deskIds.slice(0, 1).map((at) => ({
      facts: { deskId: at, clientKind: 'COMPANY', topics: ['WORKSTYLE_TELEWORK'], companyId: companyIds[0] },
    })),
  ],
  consentWordingCatalogue: () => [{}],
  referral: ({ caseIds }) => caseIds.map((id) => ({ id })),
  caseReferrals: ({ caseIds }) => caseIds.map((caseId) => ({ caseId })),
  caseAskings: () => [{}],
  keptNotes: ({ caseIds }) => caseIds.map((referralId) => ({ referralId })),
  referralReasons: () => [{}],
  previewReferral: ({ caseIds }) => caseIds.map((id) => ({ id })),
  referrals: ({ deskIds }) => [{}, ...deskIds.map((deskId) => ({ filter: { deskId, direction: 'OUTGOING' } }))],
  referralCounts: () => [{}],
  stuckReferrals: () => [{}],
  branchProgress: () => [{ page: NARROW }],
  sharedReferral: ({ caseIds }) => caseIds.map((id) => ({ id })),
  otherDesksHelping: ({ companyIds, caseIds }) =>
    companyIds.flatMap((companyId) => caseIds.slice(0, 1).map((draftId) => ({ companyId, draftId }))),
  notices: () => [{}, { page: NARROW }, { page: { first: 1, offset: 1 } }],
  mailEnvelopes: () => [{}, { page: NARROW }],
  figureRows: ({ deskIds }) => [
    { from: '2026-04-01', until: '2027-03-31' },
    ...deskIds.map((deskId) => ({ from: '2026-04-01', until: '2027-03-31', deskId })),
  ],
  inquiries: ({ deskIds }) => [
    {},
    { page: NARROW },
    { filter: { caseless: true } },
    { filter: { subject: 'INDIVIDUAL' } },
    ...deskIds.map((deskId) => ({ filter: { deskId } })),
  ],
  inquiry: ({ inquiryIds }) => inquiryIds.map((id) => ({ id })),
  inquiryDrafts: () => [{}],
  frequentTopics: ({ deskIds }) => deskIds.map((deskId) => ({ deskId })),
  lookUpCaller: ({ deskIds, words }) =>
    deskIds.flatMap((deskId) =>
      words.flatMap((text) => ['COMPANY', 'INDIVIDUAL'].map((subject) => ({ deskId, subject, text }))),
    ),
  companies: ({ words }) => [{}, { page: NARROW }, ...words.map((q) => ({ filter: { q } }))],
  company: ({ companyIds }) => companyIds.map((id) => ({ id })),
  programmes: ({ words }) => words.map((q) => ({ filter: { q } })),
  search: ({ words, numbers }) => [
    ...[...words, ...numbers].map((text) => ({ text })),
    ...words.slice(0, 1).map((text) => ({ text, page: NARROW })),
  ],
  staffList: ({ words, deskIds }) => [
    {},
    { page: NARROW },
    ...words.map((q) => ({ filter: { q } })),
    ...deskIds.map((deskId) => ({ filter: { deskId, role: 'COUNSELLOR', disabled: false } })),
  ],
  staffMember: ({ staffIds }) => staffIds.map((id) => ({ id })),
  membershipsToConfirm: () => [{}],
  renewalsToConfirm: () => [{}],
  accessReview: () => [{}],
  asThisPerson: ({ staffIds }) => staffIds.map((staffId) => ({ staffId })),
  auditTrail: ({ deskIds, caseIds, staffIds, numbers, words }) => [
    {},
    { page: NARROW },
    ...deskIds.map((deskId) => ({ filter: { deskId } })),
    ...caseIds.map((subjectId) => ({ filter: { subjectId } })),
    ...staffIds.map((staffId) => ({ filter: { staffId, code: 'note.added' } })),
    ...numbers.map((number) => ({ filter: { number } })),
    ...words.map((company) => ({ filter: { company, reads: false } })),
  ],
  caseFiles: ({ caseIds }) => caseIds.map((caseId) => ({ caseId })),
  readersOf: ({ caseIds, inquiryIds }) => [
    ...caseIds.flatMap((id) => ['CASE', 'MESSAGE'].map((kind) => ({ kind, id }))),
    // Of the rest an id of another kind, which is an id of nothing; and what is read like its case once.
    ...READABLE_KINDS.filter((kind) => !['CASE', 'MESSAGE', 'INQUIRY'].includes(kind)).flatMap((kind) =>
      caseIds.slice(0, 1).map((id) => ({ kind, id })),
    ),
    ...inquiryIds.map((id) => ({ kind: 'INQUIRY', id })),
  ],
  whoSaw: ({ caseIds }) => caseIds.map((caseId) => ({ caseId })),
  readings: ({ staffIds, companyIds }) => [
    {},
    { page: NARROW },
    ...staffIds.map((staffId) => ({ filter: { staffId } })),
    ...companyIds.map((companyId) => ({ filter: { companyId } })),
  ],
  streamState: ({ caseIds, staffIds }) => [
    ...caseIds.map((subjectId) => ({ streamKind: 'case', subjectId })),
    ...staffIds.map((subjectId) => ({ streamKind: 'reads', subjectId })),
  ],
  auditReadings: ({ caseIds }) => [{}, ...caseIds.map((caseId) => ({ caseId }))],
  auditors: ({ caseIds }) => caseIds.map((caseId) => ({ caseId })),
  disposal: ({ caseIds }) => caseIds.map((id) => ({ id })),
  disposalDue: ({ deskIds }) => deskIds.map((deskId) => ({ deskId })),
  legalHolds: ({ caseIds }) => [{}, ...caseIds.map((caseId) => ({ caseId }))],
  disposals: ({ deskIds }) => [{}, ...deskIds.map((deskId) => ({ deskId }))],
  retentionClasses: () => [{}],
  disclosures: () => [{}],
  disclosure: ({ caseIds }) => caseIds.map((id) => ({ id })),
  deskStaff: ({ deskIds }) => deskIds.map((deskId) => ({ deskId })),
};

/** Every field of a type, down to the leaves: a field that is added later is asked for as well. */
export function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).map((field) => `${field.name} ${selectionOf(field.type)}`);
  return `{ ${fields.join(' ')} }`;
}

export function queryFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}

export function queryOf(field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`);
  const [outer, inner] = declared.length === 0 ? ['', ''] : [`(${declared.join(', ')})`, `(${passed.join(', ')})`];
  return `query ${outer} { ${field.name}${inner} ${selectionOf(field.type)} }`;
}

/** As many at once as there are connections: more would only stand in line for one. */
const LANES = FEW_CONNECTIONS.readConnections;

/** Every question in every way, in one order, so that two rounds can be laid beside each other. */
export async function askAll(schema: GraphQLSchema, person: Person, clues: Clues): Promise<Map<string, string>> {
  const replies = new Map<string, string>();
  const waiting = queryFields(schema);
  const lane = async () => {
    for (let field = waiting.shift(); field !== undefined; field = waiting.shift()) {
      const document = queryOf(field);
      for (const [index, variables] of (QUERIES[field.name]?.(clues) ?? []).entries())
        replies.set(`${field.name} ${index}`, JSON.stringify(await person.send(document, variables)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return replies;
}

/** The questions whose replies hold one of the words. */
export function fieldsWith(replies: ReadonlyMap<string, string>, words: readonly string[]): Set<string> {
  const found = [...replies].filter(([, reply]) => words.some((word) => reply.includes(word)));
  return new Set(found.map(([question]) => question.split(' ')[0] ?? ''));
}
