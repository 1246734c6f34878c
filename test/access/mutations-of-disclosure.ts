import { deskId } from '../support/kit.ts';
import type { Mutation, Outcome } from './mutation.ts';
import type { Asker } from './world.ts';

const ORDER = '{ id kind encoding rows unfit { letter count rows } address expiresAt takenAt }';
const AT_ANY_DESK: readonly Asker[] = ['counsellor', 'colleague', 'supervisor', 'other desk', 'adviser'];
/** Whoever reads rows takes out their own; the desk in the filter opens nothing. */
const readersOfRows = (asker: Asker): Outcome => (AT_ANY_DESK.includes(asker) ? 'DONE' : 'FORBIDDEN');

/** Commands by which content leaves the house. */
export const OF_DISCLOSURE: Readonly<Record<string, Mutation>> = {
  exportInquiries: {
    answer: ORDER,
    on: 'DESK',
    ids: {},
    expect: readersOfRows,
    input: () => ({ reason: '月次報告の点検', encoding: 'CP932', filter: { deskId: deskId('working-women') } }),
    other: (input) => ({ ...input, reason: '別の理由' }),
  },
  exportCases: {
    answer: ORDER,
    on: 'DESK',
    ids: {},
    expect: readersOfRows,
    input: () => ({ reason: '月次報告の点検', filter: { deskId: deskId('working-women') } }),
    other: (input) => ({ ...input, encoding: 'CP932' }),
  },
};
