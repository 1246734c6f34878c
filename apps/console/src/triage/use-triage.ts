import type { CaseFilter, TriageGroup } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { CaseRow } from '../cases/types.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useCountText } from '../shared/table/TableFoot.tsx';
import { TriageDocument } from './triage.operations.ts';
import { ALL, type TriageChoice } from './triage-choice.ts';

export const PER_PAGE = 50;
const NO_ROWS: readonly CaseRow[] = [];

function filterOf(deskId: string, { group, unassigned }: TriageChoice): CaseFilter {
  return { deskId, openOnly: true, ...(group === '' ? {} : { group }), ...(unassigned ? { unassigned: true } : {}) };
}

/** The queue of a desk: what was chosen, the rows, and the numbers beside the headings. */
export function useTriage(deskId: string) {
  const queryClient = useQueryClient();
  const countText = useCountText();
  const [choice, setChoice] = useState<TriageChoice>(ALL);
  const [offset, setOffset] = useState(0);
  const page = { first: PER_PAGE, offset };
  const query = useDocument(TriageDocument, { deskId, filter: filterOf(deskId, choice), page }, { keepPrevious: true });
  const { data, error, refetch } = query;

  // Whoever is asked for by `a` stands ready before the key is pressed.
  const staff = data?.deskStaff;
  useEffect(() => {
    if (staff !== undefined) queryClient.setQueryData(['DeskStaff', { deskId }], { deskStaff: staff });
  }, [staff, deskId, queryClient]);

  const counts = data?.triageCounts;
  const byGroup = useMemo(
    () =>
      counts && {
        LONG_OVERDUE: counts.longOverdue,
        OVERDUE: counts.overdue,
        TODAY: counts.today,
        LATER: counts.later,
      },
    [counts],
  );
  return {
    data,
    error,
    refetch: () => void refetch(),
    rows: data?.cases.items ?? NO_ROWS,
    choice,
    choose: (next: TriageChoice) => {
      setChoice(next);
      setOffset(0);
    },
    offset,
    setOffset,
    countOf: (group: TriageGroup) => (byGroup === undefined ? '' : countText(byGroup[group])),
    unassigned: counts === undefined ? undefined : countText(counts.unassigned),
  };
}
