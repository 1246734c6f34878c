import { badField, daysBetween } from '@madoguchi/domain';
import type { Context } from '../context.ts';
import { recordRead } from '../record-read.ts';
import type { FigureRow, HelpingDesk } from './helping-desk.type.ts';

const HELPING_SQL = `
  select json_agg(json_build_object('deskId', h.desk_id, 'organisationId', h.organisation_id, 'since', h.since) order by h.since, h.desk_id) as json
    from fn.desks_helping($1, $2) h`;

/**
 * The intake hint of design §4, for the author of an open sheet: which desks of the organisation are helping the company. It is on
 * the record before it is shown, and never speaks of a SENSITIVE case.
 */
export async function listHelpingDesks(context: Context, companyId: string, draftId: string): Promise<HelpingDesk[]> {
  const { memberships } = await context.actor();
  const found = await context.read.json<(HelpingDesk & { organisationId: string })[]>('desks_helping', HELPING_SQL, [
    companyId,
    draftId,
  ]);
  const first = found?.[0];
  if (found === undefined || first === undefined) return [];
  await recordRead(context.services, context.request.sessionHash, {
    code: 'company.helpShown',
    subjectId: companyId,
    organisationId: first.organisationId,
    deskId: memberships.find((each) => each.organisationId === first.organisationId)?.deskId ?? null,
    right: 'INTAKE',
  });
  return found.map(({ deskId, since }) => ({ deskId, since }));
}

const MOST_ROWS = 1_000;
const LONGEST_DAYS = 366;
const FIGURES_SQL = `
  select coalesce(json_agg(json_build_object('number', f.number, 'openedOn', f.opened_on, 'deskId', f.desk_id, 'kind', f.kind, 'status', f.status,
      'clientType', f.client_type, 'topics', f.topics, 'outcome', f.outcome) order by f.opened_on desc, f.number desc), '[]') as json
    from fn.figure_rows($1, $2::date, $3::date, ${MOST_ROWS}) f`;

/** The rows behind a manager's figures, of their own organisation; empty for everybody else. */
export async function listFigureRows(
  context: Context,
  period: { readonly deskId: string | null; readonly from: string; readonly until: string },
): Promise<FigureRow[]> {
  await context.actor();
  const days = daysBetween(period.from, period.until);
  if (days < 0 || days > LONGEST_DAYS)
    throw badField('until', '期間は1年以内にしてください。', 'At most a year at a time.');
  return (
    (await context.read.json<FigureRow[]>('figure_rows', FIGURES_SQL, [period.deskId, period.from, period.until])) ?? []
  );
}
