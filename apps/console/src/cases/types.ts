import type { CaseAction, CasePageQuery, CaseRowPartsFragment } from '@madoguchi/contract';
import type { ConsentCase } from '../consents/consent-form.ts';

export type CaseDetail = CasePageQuery['case'];
export type CaseRow = CaseRowPartsFragment;
export type TimelineEntry = CaseDetail['timeline'][number];
export type CaseNote = NonNullable<TimelineEntry['note']>;
export type CaseAudience = CaseNote['audience'];

/** What a decision needs to know of its case; a row of a list holds it as well as the page does. */
export interface CaseTarget {
  readonly id: string;
  readonly number: string;
  readonly deskId: string;
  readonly version: number;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly actions: readonly CaseAction[];
}

export const targetOfDetail = (detail: CaseDetail): CaseTarget => ({ ...detail, deskId: detail.desk.id });

/** What a consent needs to know of the case on which it stands. */
export function consentCaseOf(detail: CaseDetail): ConsentCase {
  const { id, number, kind, sensitive, language, desk } = detail;
  return {
    id,
    number,
    kind,
    sensitive,
    language,
    deskId: desk.id,
    organisationId: desk.organisation.id,
  };
}
