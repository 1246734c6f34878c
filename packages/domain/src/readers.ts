import { type Actor, audits, supervises, worksAt, worksIn } from './actor.ts';
import type { Bilingual } from './errors.ts';
import { type ReferralEndName, reachesReceiver, type SharingReferral } from './shared-item.ts';
import {
  AUDIENCES,
  type Audience,
  type CaseGrant,
  type CaseVisibility,
  type ContentVisibility,
  type InquiryVisibility,
} from './visibility.ts';

/** What somebody may ask of: who can read this? The plain blocks of a case are asked of by the id of the case. */
export const READABLE_KINDS = [
  'CASE',
  'TASKS',
  'MESSAGE',
  'CLOCKS',
  'PROGRAMMES',
  'CASE_REQUEST',
  'NOTE',
  'FILE',
  'CONSENT',
  'INQUIRY',
  'INQUIRY_DRAFT',
  'REFERRAL',
  'REFERRAL_WORD',
  'SHARED_ITEM',
] as const;
export type ReadableKind = (typeof READABLE_KINDS)[number];

/** Whom a block was written for, in a badge; what is not yet recorded is its author's alone. */
export const READERS_AUDIENCES = ['AUTHOR', ...AUDIENCES] as const;
export type ReadersAudience = (typeof READERS_AUDIENCES)[number];

/** In what capacity a person is named as a reader. */
export type NamedAs = 'RECORDER' | 'ASSIGNEE' | 'DEPUTY' | 'NAMED' | 'EMERGENCY' | 'SENDER';

/** Some who can read: a desk's counsellors and supervisors, its supervisors alone, one person as long as they work there. */
export type Reader =
  | { readonly who: 'DESK'; readonly deskId: string }
  | { readonly who: 'SUPERVISORS'; readonly deskId: string }
  | {
      readonly who: 'PERSON';
      readonly staffId: string;
      readonly deskId: string;
      readonly as: NamedAs;
      readonly until: Date | null;
    }
  | {
      readonly who: 'PARTICIPANTS';
      readonly deskId: string;
      readonly organisationId: string;
      readonly byConsent: boolean;
      readonly until: Date | null;
    }
  | { readonly who: 'OTHER_END'; readonly deskId: string }
  /** Whoever wrote it, wherever they work by now. */
  | { readonly who: 'AUTHOR'; readonly staffId: string; readonly deskId: string }
  /** A file that was opened to an auditor for some days. */
  | { readonly who: 'AUDITOR'; readonly staffId: string; readonly deskId: string; readonly organisationId: string };

/** Of those, only who also belongs there. */
export type Narrowing =
  | { readonly at: 'DESK'; readonly deskId: string }
  | { readonly at: 'ORGANISATION'; readonly organisationId: string }
  | { readonly at: 'SUPERVISORS'; readonly deskId: string };

export interface ReaderGroup {
  readonly reader: Reader;
  readonly only: readonly Narrowing[];
}

const group = (reader: Reader): ReaderGroup => ({ reader, only: [] });

function grantReader(facts: CaseVisibility, grant: CaseGrant): Reader | undefined {
  const open = facts.kind === 'COMPANY' && !facts.sensitive;
  if (grant.deskId !== null) {
    if (!open && grant.consented !== true) return undefined;
    const { deskId, validUntil: until } = grant;
    return { who: 'PARTICIPANTS', deskId, organisationId: facts.organisationId, byConsent: !open, until };
  }
  if (grant.via === 'AUDIT') {
    if (grant.staffId === null) return undefined;
    return { who: 'AUDITOR', staffId: grant.staffId, deskId: facts.deskId, organisationId: facts.organisationId };
  }
  // Whoever works at the desk reads what is not sensitive by the desk.
  if (grant.staffId === null || !facts.sensitive) return undefined;
  const as = grant.via === 'EMERGENCY' ? 'EMERGENCY' : 'NAMED';
  return { who: 'PERSON', staffId: grant.staffId, deskId: facts.deskId, as, until: grant.validUntil };
}

/** Who reads a case in full: the rule of `caseStanding`, told from the side of the case (design §4). */
export function caseReaders(facts: CaseVisibility, grants: readonly CaseGrant[], now: Date): ReaderGroup[] {
  const { deskId } = facts;
  const inForce = grants.filter((grant) => grant.validUntil === null || grant.validUntil.getTime() > now.getTime());
  const granted = inForce.map((grant) => grantReader(facts, grant)).filter((reader) => reader !== undefined);
  if (!facts.sensitive) return [group({ who: 'DESK', deskId }), ...granted.map(group)];
  const named = (
    [
      ['RECORDER', facts.openedById],
      ['ASSIGNEE', facts.assigneeId],
      ['DEPUTY', facts.deputyId],
    ] as const
  ).flatMap(([as, staffId]) => (staffId === null ? [] : [group({ who: 'PERSON', staffId, deskId, as, until: null })]));
  return [group({ who: 'SUPERVISORS', deskId }), ...named, ...granted.map(group)];
}

/** Who reads 次回・伝言: it stands on the plate of a SENSITIVE case too, so the whole desk does (design §4). */
export function messageReaders(facts: CaseVisibility, grants: readonly CaseGrant[], now: Date): ReaderGroup[] {
  const readers = caseReaders(facts, grants, now);
  if (!facts.sensitive) return readers;
  const elsewhere = readers.filter(({ reader }) => reader.who === 'PARTICIPANTS' || reader.who === 'AUDITOR');
  return [group({ who: 'DESK', deskId: facts.deskId }), ...elsewhere];
}

/** A case as far as the asker reads it. */
export interface ReadMatter {
  readonly facts: CaseVisibility;
  readonly grants: readonly CaseGrant[];
}

/**
 * Who stands at one end of a referral: the rule of `readsAtSender` and `readsAtReceiver`.
 * @param matter the case at that end; null where there is none, or none that the asker reads
 */
export function endReaders(
  end: ReferralEndName,
  referral: SharingReferral,
  matter: ReadMatter | null,
  now: Date,
): ReaderGroup[] {
  const byCase = matter === null ? [] : caseReaders(matter.facts, matter.grants, now);
  if (end === 'RECEIVER') {
    if (!reachesReceiver(referral)) return [];
    if (referral.toCaseId !== null) return byCase;
    return referral.toDeskId === null ? [] : [group({ who: 'DESK', deskId: referral.toDeskId })];
  }
  const { moved, fromDeskId: deskId } = referral;
  if (referral.status === 'DRAFT') {
    const sent = endReaders(end, { ...referral, status: 'SENT' }, matter, now);
    // An auditor reads what the desk sent; what it is only thinking of sending is no part of the file.
    const within = sent.filter(({ reader }) => reader.who !== 'AUDITOR');
    return narrowed(within, { at: 'DESK', deskId }, referral.fromOrganisationId);
  }
  if (moved === undefined || moved === null) return byCase;
  if (!moved.sensitive) return [group({ who: 'DESK', deskId }), ...byCase];
  const senders = moved.senderIds.map((staffId) =>
    group({ who: 'PERSON', staffId, deskId, as: 'SENDER', until: null }),
  );
  return [group({ who: 'SUPERVISORS', deskId }), ...senders, ...byCase];
}

/** Whether a narrowing changes nothing: those readers belong there anyway. */
function belongsAnyway(reader: Reader, to: Narrowing, ownerOrganisationId: string): boolean {
  switch (to.at) {
    case 'DESK':
      return reader.deskId === to.deskId;
    case 'SUPERVISORS':
      return reader.who === 'SUPERVISORS' && reader.deskId === to.deskId;
    case 'ORGANISATION':
      return to.organisationId === ownerOrganisationId;
  }
}

/** An auditor works at no desk of the file: what is for other desks, other organisations or supervisors is not theirs. */
const isShutOut = (reader: Reader, to: Narrowing, ownerOrganisationId: string): boolean =>
  reader.who === 'AUDITOR' && !belongsAnyway(reader, to, ownerOrganisationId);

function narrowed(groups: readonly ReaderGroup[], to: Narrowing, ownerOrganisationId: string): ReaderGroup[] {
  const kept = groups.filter((each) => !isShutOut(each.reader, to, ownerOrganisationId));
  return kept.map((each) =>
    belongsAnyway(each.reader, to, ownerOrganisationId) ? each : { ...each, only: [...each.only, to] },
  );
}

const audienceOf = (content: {
  readonly audience: Audience;
  readonly deskId: string;
  readonly organisationId: string;
}): Narrowing =>
  content.audience === 'DESK'
    ? { at: 'DESK', deskId: content.deskId }
    : { at: 'ORGANISATION', organisationId: content.organisationId };

/** Who reads a note or a file of a case: the rule of `canReadContent`. */
export function contentReaders(
  content: ContentVisibility,
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  now: Date,
): ReaderGroup[] {
  if (content.sealed === true) return [];
  const within = narrowed(caseReaders(facts, grants, now), audienceOf(content), facts.organisationId);
  if (!content.retracted) return within;
  return narrowed(within, { at: 'SUPERVISORS', deskId: content.deskId }, facts.organisationId);
}

/**
 * Who reads that another desk asks for the case: the desk that owns it, and of those who read the case no auditor.
 * @param ownerDeskId the desk that was asked
 */
export function requestReaders(
  ownerDeskId: string,
  facts: CaseVisibility,
  grants: readonly CaseGrant[],
  now: Date,
): ReaderGroup[] {
  const atWork = caseReaders(facts, grants, now).filter(({ reader }) => reader.who !== 'AUDITOR');
  return narrowed(atWork, { at: 'DESK', deskId: ownerDeskId }, facts.organisationId);
}

/**
 * Who reads a sheet: the rule of `canReadInquiry`.
 * @param matter the case on which it lies, as far as the asker reads it; null where it stands alone
 */
export function inquiryReaders(inquiry: InquiryVisibility, matter: ReadMatter | null, now: Date): ReaderGroup[] {
  const { deskId } = inquiry;
  const counsellor = { who: 'PERSON', staffId: inquiry.counsellorId, deskId, as: 'RECORDER', until: null } as const;
  const own = inquiry.sensitive
    ? [group({ who: 'SUPERVISORS', deskId }), group(counsellor)]
    : [group({ who: 'DESK', deskId })];
  if (matter === null || (inquiry.sensitive && inquiry.onSensitiveCase !== true)) return own;
  const byCase = narrowed(
    caseReaders(matter.facts, matter.grants, now),
    audienceOf(inquiry),
    matter.facts.organisationId,
  );
  const keys = new Set(own.map((each) => JSON.stringify(each)));
  return [...own, ...byCase.filter((each) => !keys.has(JSON.stringify(each)))];
}

function isOneOf(actor: Actor, reader: Reader): boolean {
  switch (reader.who) {
    case 'DESK':
    case 'OTHER_END':
      return worksAt(actor, reader.deskId);
    case 'SUPERVISORS':
      return supervises(actor, reader.deskId);
    case 'PERSON':
      return reader.staffId === actor.staffId && worksAt(actor, reader.deskId);
    case 'AUTHOR':
      return reader.staffId === actor.staffId;
    case 'AUDITOR':
      return reader.staffId === actor.staffId && audits(actor, reader.organisationId) && !worksAt(actor, reader.deskId);
    case 'PARTICIPANTS':
      return actor.memberships.some(
        (each) =>
          each.deskId === reader.deskId &&
          each.organisationId === reader.organisationId &&
          (each.role === 'COUNSELLOR' || each.role === 'SUPERVISOR'),
      );
  }
}

function belongs(actor: Actor, to: Narrowing): boolean {
  switch (to.at) {
    case 'DESK':
      return worksAt(actor, to.deskId);
    case 'ORGANISATION':
      return worksIn(actor, to.organisationId);
    case 'SUPERVISORS':
      return supervises(actor, to.deskId);
  }
}

/** Whether somebody is among the readers; what a test lays beside the rule itself. */
export function isAmongReaders(actor: Actor, groups: readonly ReaderGroup[]): boolean {
  return groups.some((each) => isOneOf(actor, each.reader) && each.only.every((to) => belongs(actor, to)));
}

/** The badge of a case and of what is read like it: 窓口内, or the organisation once another desk takes part. */
export function audienceOfReaders(groups: readonly ReaderGroup[]): Audience {
  return groups.some((each) => each.reader.who === 'PARTICIPANTS') ? 'ORGANISATION' : 'DESK';
}

/** Names for the words; an id that nobody knows has none. */
export interface ReaderNames {
  readonly desk: (id: string) => Bilingual;
  readonly organisation: (id: string) => Bilingual;
  readonly staff: (id: string) => string;
}

const AS = {
  RECORDER: { ja: '記録者', en: 'recorder' },
  ASSIGNEE: { ja: '担当', en: 'in charge' },
  DEPUTY: { ja: '副担当', en: 'deputy' },
  NAMED: { ja: '指名', en: 'named' },
  EMERGENCY: { ja: '緊急の閲覧・24時間', en: 'emergency reading, 24 hours' },
  SENDER: { ja: '依頼の送付者', en: 'sent the referral' },
} as const satisfies Record<NamedAs, Bilingual>;

function readerWords(reader: Reader, names: ReaderNames): Bilingual {
  const desk = names.desk(reader.deskId);
  switch (reader.who) {
    case 'DESK':
      return { ja: `${desk.ja}の相談員・統括`, en: `Counsellors and supervisors of ${desk.en}` };
    case 'SUPERVISORS':
      return { ja: `${desk.ja}の統括`, en: `Supervisors of ${desk.en}` };
    case 'PERSON':
      return {
        ja: `${names.staff(reader.staffId)}（${AS[reader.as].ja}）`,
        en: `${names.staff(reader.staffId)} (${AS[reader.as].en})`,
      };
    case 'PARTICIPANTS':
      return {
        ja: `${reader.byConsent ? '同意により' : ''}参加している${desk.ja}の相談員・統括`,
        en: `Counsellors and supervisors of ${desk.en}, which takes part${reader.byConsent ? ' by consent' : ''}`,
      };
    case 'AUDITOR':
      return {
        ja: `${names.staff(reader.staffId)}（監査・開示の期間中）`,
        en: `${names.staff(reader.staffId)} (auditor, while the file is open to them)`,
      };
    case 'AUTHOR':
      return { ja: `${names.staff(reader.staffId)}（本人だけ）`, en: `${names.staff(reader.staffId)} alone` };
    case 'OTHER_END':
      return { ja: `共有の相手方：${desk.ja}の担当職員`, en: `The other end of the sharing: ${desk.en}` };
  }
}

function narrowingWords(to: Narrowing, names: ReaderNames): Bilingual {
  switch (to.at) {
    case 'DESK': {
      const desk = names.desk(to.deskId);
      return { ja: `${desk.ja}にも所属する職員だけ`, en: `only those who also work at ${desk.en}` };
    }
    case 'ORGANISATION': {
      const organisation = names.organisation(to.organisationId);
      return { ja: `${organisation.ja}にも所属する職員だけ`, en: `only those who also work for ${organisation.en}` };
    }
    case 'SUPERVISORS': {
      const desk = names.desk(to.deskId);
      return { ja: `${desk.ja}の統括だけ`, en: `only supervisors of ${desk.en}` };
    }
  }
}

const sameReaders = (one: ReaderGroup, other: ReaderGroup) =>
  one.reader.who === 'PERSON' &&
  other.reader.who === 'PERSON' &&
  one.reader.staffId === other.reader.staffId &&
  JSON.stringify(one.only) === JSON.stringify(other.only);

/** One line for each group, a person once with all that they are. */
export function readersInWords(groups: readonly ReaderGroup[], names: ReaderNames): Bilingual[] {
  const lines: Bilingual[] = [];
  for (const [at, each] of groups.entries()) {
    if (groups.findIndex((other) => other === each || sameReaders(other, each)) < at) continue;
    const same = groups.filter((other) => other === each || sameReaders(other, each));
    const words = readerWords(each.reader, names);
    const also = same.slice(1).flatMap((other) => (other.reader.who === 'PERSON' ? [AS[other.reader.as]] : []));
    const only = each.only.map((to) => narrowingWords(to, names));
    lines.push({
      ja: `${also.reduce((line, role) => line.replace(/）$/, `・${role.ja}）`), words.ja)}${only.map((to) => `のうち、${to.ja}`).join('')}`,
      en: [
        also.reduce((line, role) => line.replace(/\)$/, `, ${role.en})`), words.en),
        ...only.map((to) => to.en),
      ].join(', '),
    });
  }
  return lines;
}

/** What else there is to know: the plate of a sensitive case, and who sees figures or the trail alone. */
export function readersNote(
  kind: ReadableKind,
  facts: Pick<CaseVisibility, 'sensitive'> | null,
  audience: ReadersAudience,
  desk: Bilingual,
): Bilingual[] {
  const notes: Bilingual[] = [];
  // 伝言 itself is what the others at the desk see.
  if (facts?.sensitive === true && kind !== 'MESSAGE') {
    notes.push({
      ja: `${desk.ja}のほかの職員には、受付番号・担当・次回・伝言だけが見えます。`,
      en: `Others at ${desk.en} see number, person in charge, next date and message.`,
    });
  }
  if (kind === 'CASE') {
    notes.push({
      ja: '管理職には番号・日付・窓口・区分だけ、監査には履歴だけが見えます。ほかの組織は、共有した記録のほかは読めません。',
      en: 'Managers see number, date, desk and codes; auditors the trail. Another organisation reads nothing but what was shared with it.',
    });
  }
  if (kind === 'INQUIRY_DRAFT') {
    notes.push({
      ja: '記録するまで、窓口のほかの職員には見えません。開示請求を受けたときだけ、承認した二人が束の中で読みます。',
      en: 'Until it is recorded nobody else at the desk sees it; only where somebody asks for what is held on them, the two who answer read it.',
    });
  }
  if (audience === 'SHARED' && (kind === 'NOTE' || kind === 'FILE')) {
    notes.push({
      ja: '引継ぎ・誘導の共有記録に入れると、同意の続く間、相手方の窓口も読めます。',
      en: 'Put into a referral, the desk at its other end reads it as well while the consent stands.',
    });
  }
  return notes;
}
