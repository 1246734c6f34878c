import type { Confidence } from './desks.ts';
import { findProgramme, PROGRAMMES, type Programme, type ProgrammeKind } from './programmes.ts';

/**
 * Who stands behind a line of the plan: a desk of the system, a body outside it, or the office that answers for the company's
 * place. `ASSUMED` is a default for the administrator to replace: the plan and the public pages do not say.
 */
export type ProgrammeDestination = { confidence: Confidence } & (
  | { at: 'DESK'; code: string }
  | { at: 'BODY'; code: string }
  | { at: 'LABOUR_OFFICE_OF_AREA' }
  | { at: 'BRANCH_OF_WARD' }
);

const desk = (code: string, confidence: Confidence = 'ASSUMED'): ProgrammeDestination => ({
  at: 'DESK',
  code,
  confidence,
});
const body = (code: string, confidence: Confidence = 'ASSUMED'): ProgrammeDestination => ({
  at: 'BODY',
  code,
  confidence,
});

const WORK_STYLE = desk('work-style');
const POLICY = desk('tmg-policy');
const TELEWORK = body('telework-centre');
const SQUARE = desk('working-women');
const FOREIGN = desk('foreign-talent');
const FOUNDATION_GRANT = body('shigoto-foundation', 'SECONDARY');
const CHAMBER_POLICY = desk('tcci-hq-policy');
const CHAMBER_SME = desk('tcci-hq-sme');
const CHAMBER_PUBLICITY = desk('tcci-hq-publicity');
const BRANCH: ProgrammeDestination = { at: 'BRANCH_OF_WARD', confidence: 'ASSUMED' };

/** Groups of lines that one house answers for; a line of its own below goes before its group. */
const BY_GROUP: Readonly<Record<string, ProgrammeDestination>> = {
  '0-商-媒体': CHAMBER_PUBLICITY,
  '1-都-ア': WORK_STYLE,
  '1-都-イ': POLICY,
  '1-都-ウ': FOUNDATION_GRANT,
  '1-商-ア': CHAMBER_POLICY,
  '1-商-イ': CHAMBER_POLICY,
  '2-都-ア': TELEWORK,
  '2-都-イ': TELEWORK,
  '2-商-ア': CHAMBER_POLICY,
  '2-商-イ': CHAMBER_POLICY,
  '2-商-エ': CHAMBER_POLICY,
  '3-都-総': POLICY,
  '3-都-ア': POLICY,
  '3-都-イ': POLICY,
  '3-都-ウ': POLICY,
  '3-商-ア': CHAMBER_POLICY,
  '3-商-イ': CHAMBER_POLICY,
  '3-商-ウ': CHAMBER_POLICY,
  '4-都-ア': POLICY,
  '4-都-イ': POLICY,
  '4-都-ウ': { at: 'LABOUR_OFFICE_OF_AREA', confidence: 'ASSUMED' },
  '4-都-エ': WORK_STYLE,
  '4-都-オ': SQUARE,
  '4-都-カ': WORK_STYLE,
  '4-都-キ': WORK_STYLE,
  '4-都-ク': SQUARE,
  '4-商-ア': CHAMBER_POLICY,
  '4-商-イ': CHAMBER_POLICY,
  '4-商-ウ': BRANCH,
  '5-都-ア': SQUARE,
  '5-都-イ': SQUARE,
  '5-都-ウ': FOUNDATION_GRANT,
  '5-商-ア': CHAMBER_POLICY,
  '5-商-イ': CHAMBER_POLICY,
  '5-商-ウ': BRANCH,
  '6-都-ア': desk('talent'),
  '6-都-イ': POLICY,
  '6-都-ウ': desk('foreign-talent', 'OFFICIAL'),
  '6-都-エ': FOREIGN,
  '6-都-オ': FOREIGN,
  '6-商-ア': CHAMBER_SME,
  '6-商-イ': CHAMBER_SME,
  '6-商-ウ': CHAMBER_SME,
  '6-商-オ': CHAMBER_SME,
};

const BY_LINE: Readonly<Record<string, ProgrammeDestination>> = {
  '1-都-ア-1': desk('work-style', 'OFFICIAL'),
  // しごと財団 runs the ABW office project (FY2025).
  '2-都-ア-8': FOUNDATION_GRANT,
  '2-都-イ-3': body('shigoto-foundation'),
  // Applications go to the office with jurisdiction over the head office or the establishment in Tokyo.
  '4-都-ウ-2': { at: 'LABOUR_OFFICE_OF_AREA', confidence: 'OFFICIAL' },
  '4-都-ウ-4': FOUNDATION_GRANT,
  '5-都-ア-1': desk('working-women', 'OFFICIAL'),
  '6-都-ア-1': desk('talent', 'OFFICIAL'),
  '6-都-ア-2': desk('talent', 'OFFICIAL'),
  '6-都-ア-3': desk('talent', 'OFFICIAL'),
  '6-都-ア-6': desk('core-talent', 'OFFICIAL'),
  '6-都-ア-7': desk('side-job-talent', 'OFFICIAL'),
  '6-都-ア-8': desk('core-talent-centre', 'OFFICIAL'),
  '6-都-ア-9': desk('core-talent-centre', 'OFFICIAL'),
  '6-都-ア-10': desk('platinum-career', 'OFFICIAL'),
  '6-都-ア-11': desk('platinum-career', 'OFFICIAL'),
  '6-都-ア-13': body('vocational-centre', 'OFFICIAL'),
  '6-都-ア-14': body('vocational-centre', 'OFFICIAL'),
  '6-商-ア-7': { at: 'BRANCH_OF_WARD', confidence: 'OFFICIAL' },
};

/** Whether somebody can be sent there; by kind, so that a new kind has to say. 協定, 連携の枠組み and 誘導 itself take nobody in. */
const TAKES_PEOPLE = {
  agreement: false,
  award: true,
  certification: true,
  consulting: true,
  coordination: false,
  desk: true,
  event: true,
  expertDispatch: true,
  grant: true,
  matching: true,
  outreach: true,
  publication: true,
  referral: false,
  seminar: true,
  survey: true,
  training: true,
} as const satisfies Record<ProgrammeKind, boolean>;

/** True for a line that a company or a person can be pointed to. */
export function canBePointedTo(programme: Pick<Programme, 'kind'>): boolean {
  return TAKES_PEOPLE[programme.kind];
}

/** Who stands behind a line; undefined for a line that nobody can be sent to. */
export function destinationOf(programmeCode: string): ProgrammeDestination | undefined {
  const programme = findProgramme(programmeCode);
  if (programme === undefined || !canBePointedTo(programme)) return undefined;
  return BY_LINE[programmeCode] ?? BY_GROUP[programmeCode.slice(0, programmeCode.lastIndexOf('-'))];
}

/** The sections and lines that each 誘導 line of the chamber speaks of: 都のテレワーク支援, 職場環境整備支援, 多様な人材の支援拠点. */
const GUIDED = [
  { line: '2-商-ウ-1', to: (code: string) => code.startsWith('2-都-') },
  { line: '4-商-エ-1', to: (code: string) => code.startsWith('4-都-') },
  {
    line: '6-商-エ-1',
    to: (code: string) => code.startsWith('6-都-ウ-') || ['6-都-ア-10', '6-都-ア-11'].includes(code),
  },
] as const;

/** The three lines by which the chamber promises 適切な誘導, each with the lines of 都 that a company may be steered to. */
export const GUIDANCE_LINES: readonly { line: string; programmes: readonly Programme[] }[] = GUIDED.map(
  ({ line, to }) => ({
    line,
    programmes: PROGRAMMES.filter((programme) => to(programme.code) && canBePointedTo(programme)),
  }),
);
