import { PROGRAMME_ALIASES } from './programme-aliases.ts';
import rows from './programmes.json' with { type: 'json' };

export type ProgrammeActor = 'TMG' | 'TCCI' | 'BOTH';
export type ProgrammeTarget = 'company' | 'individual' | 'both';
export const PROGRAMME_KINDS = [
  'agreement',
  'award',
  'certification',
  'consulting',
  'coordination',
  'desk',
  'event',
  'expertDispatch',
  'grant',
  'matching',
  'outreach',
  'publication',
  'referral',
  'seminar',
  'survey',
  'training',
] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/**
 * A line of the plan of fiscal year 2026. `code` is `{section}-{都|商|共}-{ア…}-{n}`, `slug` its ASCII form; `quote` is the plan's own
 * wording, letter for letter; `aliases` are other names and readings that people search by.
 */
export type Programme = {
  code: string;
  slug: string;
  section: number;
  sectionTitle: string;
  actor: ProgrammeActor;
  group: string;
  groupTitle: string | null;
  bullet: number | null;
  nameJa: string;
  nameEn: string;
  kind: ProgrammeKind;
  target: ProgrammeTarget;
  quote: string;
  note: string | null;
  channels: readonly string[];
  aliases: readonly string[];
};

export const PLAN_FISCAL_YEAR = 2026;

/** The 123 lines in the order of the plan. */
export const PROGRAMMES: readonly Programme[] = rows.map((row) => ({
  ...row,
  actor: row.actor as ProgrammeActor,
  kind: row.kind as ProgrammeKind,
  target: row.target as ProgrammeTarget,
  note: row.note || null,
  channels: row.channels ?? [],
  aliases: PROGRAMME_ALIASES[row.slug] ?? [],
}));

/** The six sections of the plan, and 0 for what stands above them. */
export const PROGRAMME_SECTIONS: ReadonlyMap<number, string> = new Map(
  PROGRAMMES.map((programme) => [programme.section, programme.sectionTitle]),
);

export const PROGRAMME_KIND_NAMES = {
  agreement: { nameJa: '協定・計画', nameEn: 'Agreement' },
  award: { nameJa: '表彰', nameEn: 'Award' },
  certification: { nameJa: '認定・登録・宣言', nameEn: 'Certification, registration, declaration' },
  consulting: { nameJa: 'コンサルティング', nameEn: 'Consulting' },
  coordination: { nameJa: '連携の枠組み', nameEn: 'Coordination' },
  desk: { nameJa: '相談窓口', nameEn: 'Consultation desk' },
  event: { nameJa: '催事', nameEn: 'Event' },
  expertDispatch: { nameJa: '専門家派遣', nameEn: 'Expert dispatch' },
  grant: { nameJa: '奨励金・助成金', nameEn: 'Incentive or subsidy' },
  matching: { nameJa: 'マッチング', nameEn: 'Matching' },
  outreach: { nameJa: '周知', nameEn: 'Publicity' },
  publication: { nameJa: '発行物', nameEn: 'Publication' },
  referral: { nameJa: '誘導', nameEn: 'Guidance' },
  seminar: { nameJa: 'セミナー', nameEn: 'Seminar' },
  survey: { nameJa: '調査', nameEn: 'Survey' },
  training: { nameJa: '研修', nameEn: 'Training' },
} as const satisfies Record<ProgrammeKind, { nameJa: string; nameEn: string }>;

/** Finds a programme by its code or slug. */
export function findProgramme(codeOrSlug: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.code === codeOrSlug || programme.slug === codeOrSlug);
}
