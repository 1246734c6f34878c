import type { ConsentItem, ReferralItemInput } from '@madoguchi/contract';

/** What a person types into one kind of item. */
export const TYPED_KINDS = ['SUMMARY', 'DISPATCH'] as const satisfies readonly ConsentItem[];
export type TypedKind = (typeof TYPED_KINDS)[number];

/** An item that crossed already and stays as it was frozen until it is corrected. */
export interface StandingItem {
  readonly id: string;
  readonly kind: ConsentItem;
  readonly content: string;
  readonly thirdPerson: boolean;
}
interface DraftedItem {
  readonly kind: ConsentItem;
  readonly body: string | null;
  readonly noteId: string | null;
  readonly attachmentId: string | null;
  readonly itemId: string | null;
  readonly thirdPerson: boolean;
  readonly thirdPersonConsentId: string | null;
}

/** A file speaks of somebody else where whoever attached it said so. */
export interface ChosenFile {
  readonly id: string;
  readonly thirdPerson: boolean;
}

export interface ItemsForm {
  /** Taken from the case; where they stand already, taken from it anew. */
  readonly identity: boolean;
  readonly contact: boolean;
  readonly typed: Readonly<Record<TypedKind, string>>;
  /** The typed text speaks of somebody else. */
  readonly thirdPerson: Readonly<Record<TypedKind, boolean>>;
  readonly noteIds: readonly string[];
  /** Files of the case that go along. */
  readonly files: readonly ChosenFile[];
  /** That person's own consent; '' where there is none. */
  readonly thirdPersonConsentId: string;
}

const NOTHING: Readonly<Record<TypedKind, string>> = { SUMMARY: '', DISPATCH: '' };
const NOBODY: Readonly<Record<TypedKind, boolean>> = { SUMMARY: false, DISPATCH: false };

/** The standard preset (design §3): who it is, how they are reached, and a summary. The outcome comes back by the other end. */
export const PRESET: ItemsForm = {
  identity: true,
  contact: true,
  typed: NOTHING,
  thirdPerson: NOBODY,
  noteIds: [],
  files: [],
  thirdPersonConsentId: '',
};

/** Of each kind the last that stands: the one that a correction is made to. */
export function standingOf(standing: readonly StandingItem[], kind: ConsentItem): StandingItem | undefined {
  return standing.findLast((item) => item.kind === kind);
}

/** The form as a draft left it; a referral that came back begins with what crossed. */
export function formOf(draft: readonly DraftedItem[], standing: readonly StandingItem[]): ItemsForm {
  const drafted = (kind: ConsentItem) => draft.find((item) => item.kind === kind);
  const typed = (kind: TypedKind) => drafted(kind)?.body ?? standingOf(standing, kind)?.content ?? '';
  const marked = (kind: TypedKind) => (drafted(kind) ?? standingOf(standing, kind))?.thirdPerson ?? false;
  return {
    identity: drafted('IDENTITY') !== undefined,
    contact: drafted('CONTACT') !== undefined,
    typed: { SUMMARY: typed('SUMMARY'), DISPATCH: typed('DISPATCH') },
    thirdPerson: { SUMMARY: marked('SUMMARY'), DISPATCH: marked('DISPATCH') },
    noteIds: draft.flatMap((item) => item.noteId ?? []),
    files: draft.flatMap(({ attachmentId, thirdPerson }) =>
      attachmentId === null ? [] : [{ id: attachmentId, thirdPerson }],
    ),
    thirdPersonConsentId: draft.find((item) => item.thirdPersonConsentId !== null)?.thirdPersonConsentId ?? '',
  };
}

interface Note {
  readonly id: string;
  readonly thirdPerson: boolean;
}

/** What the draft says: of items that stand already only what is corrected. */
export function itemsOf(
  form: ItemsForm,
  standing: readonly StandingItem[],
  notes: readonly Note[],
): ReferralItemInput[] {
  const theirs = (marked: boolean) => ({
    thirdPerson: marked,
    thirdPersonConsentId: marked && form.thirdPersonConsentId !== '' ? form.thirdPersonConsentId : null,
  });
  const fromCase = (kind: 'IDENTITY' | 'CONTACT', wanted: boolean): ReferralItemInput[] =>
    wanted ? [{ kind, itemId: standingOf(standing, kind)?.id ?? null, ...theirs(false) }] : [];
  const typed = (kind: TypedKind): ReferralItemInput[] => {
    const body = form.typed[kind].trim();
    const before = standingOf(standing, kind);
    if (body === '' || body === before?.content) return [];
    return [{ kind, body, itemId: before?.id ?? null, ...theirs(form.thirdPerson[kind]) }];
  };
  return [
    ...fromCase('IDENTITY', form.identity),
    ...fromCase('CONTACT', form.contact),
    ...TYPED_KINDS.flatMap(typed),
    ...notes
      .filter((note) => form.noteIds.includes(note.id))
      .map((note) => ({ kind: 'NOTE' as const, noteId: note.id, ...theirs(note.thirdPerson) })),
    ...form.files.map((file) => ({ kind: 'ATTACHMENT' as const, attachmentId: file.id, ...theirs(file.thirdPerson) })),
  ];
}

/** What an anonymous enquiry says: its words and nothing else, whatever else was chosen before. */
export function enquiryItemsOf(form: ItemsForm, standing: readonly StandingItem[]): ReferralItemInput[] {
  const words = { ...PRESET, identity: false, contact: false, typed: { ...NOTHING, SUMMARY: form.typed.SUMMARY } };
  return itemsOf(words, standing, []);
}

/** The kinds that will be read over there, standing ones among them. */
export function kindsIn(items: readonly ReferralItemInput[], standing: readonly StandingItem[]): ConsentItem[] {
  return [...new Set([...standing.map((item) => item.kind), ...items.map((item) => item.kind)])];
}

interface Consent {
  readonly id: string;
  readonly status: string;
  readonly toOrganisationId: string;
  readonly toDeskId: string | null;
  readonly items: readonly ConsentItem[];
  readonly thirdPerson: boolean;
}

/** The consents in force that reach the place. @param mustNameDesk where a consent for any desk does not do */
export function consentsTo<Found extends Consent>(
  consents: readonly Found[],
  to: { readonly organisationId: string; readonly deskId: string },
  mustNameDesk: boolean,
): Found[] {
  return consents.filter(
    (each) =>
      each.status === 'IN_FORCE' &&
      each.toOrganisationId === to.organisationId &&
      (each.toDeskId === to.deskId || (each.toDeskId === null && !mustNameDesk)),
  );
}

/** The kinds that nobody has agreed to, as far as this screen knows; the server has the last word in the preview. */
export function openKinds(kinds: readonly ConsentItem[], consents: readonly Consent[]): ConsentItem[] {
  const agreed = new Set(consents.filter((each) => !each.thirdPerson).flatMap((each) => each.items));
  return kinds.filter((kind) => !agreed.has(kind));
}

export interface PreviewRow {
  readonly itemId: string | null;
  readonly kind: ConsentItem;
  readonly content: string;
  readonly thirdPerson: boolean;
}
export interface Difference<Row extends PreviewRow> {
  readonly row: Row;
  /** NEW since one last looked, CHANGED from `before`, or as it was. */
  readonly change: 'SAME' | 'NEW' | 'CHANGED';
  readonly before: string | undefined;
}

/** What has changed since one last looked, in the order of the newer rows; and what has gone. */
export function differences<Row extends PreviewRow>(
  before: readonly Row[],
  after: readonly Row[],
): { readonly rows: Difference<Row>[]; readonly gone: Row[] } {
  const left = [...before];
  const take = (matches: (row: Row) => boolean): Row | undefined => {
    const at = left.findIndex(matches);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const alike = (one: Row, other: Row) => one.kind === other.kind && one.itemId === other.itemId;
  // Rows that are the same go first, so that of two notes the right one counts as changed.
  const same = after.map((row) =>
    take((known) => alike(known, row) && known.content === row.content && known.thirdPerson === row.thirdPerson),
  );
  const rows = after.map((row, index): Difference<Row> => {
    if (same[index] !== undefined) return { row, change: 'SAME', before: undefined };
    const known = take((each) => alike(each, row));
    return known === undefined
      ? { row, change: 'NEW', before: undefined }
      : { row, change: 'CHANGED', before: known.content };
  });
  return { rows, gone: left };
}
