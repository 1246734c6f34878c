import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { execute } from '../../data-provider/client.ts';
import { useT } from '../../i18n/provider.tsx';
import { type DockRequest, dockControl, useDockControl } from '../../layout/dock-control.ts';
import { toast } from '../../shared/feedback/toast.tsx';
import { useWorkplace } from '../../sign-in/current-desk.ts';
import type { Reference } from '../reference.ts';
import { DockCaseDocument, DockCompanyDocument } from './dock.operations.ts';
import { AT_ONCE, dockReducer, emptyDock, isFull } from './dock-state.ts';
import { sheetOfDraft } from './draft-content.ts';
import { InquiryDraftsDocument } from './drafts.operations.ts';
import { newSheet, type Sheet } from './sheet.ts';

/** What a page hands over when it begins a sheet: the company, the person or the case that is on screen. */
async function prefilled(sheet: Sheet, request: DockRequest): Promise<Sheet> {
  if (request.caseId !== undefined) {
    const { case: matter } = await execute(DockCaseDocument, { id: request.caseId });
    const { company, client } = matter;
    const hint = {
      id: matter.id,
      number: matter.number,
      subject: matter.subject,
      assigneeName: matter.assignee?.name ?? null,
    };
    return {
      ...sheet,
      subject: matter.kind,
      sensitive: matter.kind === 'INDIVIDUAL' && matter.sensitive,
      deskId: matter.desk.id,
      company: company === null ? null : { ...company },
      client: client === null ? null : { ...client },
      cases: [hint],
      caseId: matter.id,
    };
  }
  if (request.companyId !== undefined) {
    const { company } = await execute(DockCompanyDocument, { id: request.companyId });
    const { id, name, kana, corporateNumber, municipality } = company;
    const open = company.cases.filter((each) => each.status !== 'CLOSED' && each.deskId === sheet.deskId);
    return {
      ...sheet,
      subject: 'COMPANY',
      company: { id, name, kana, corporateNumber, municipality },
      cases: open.map((each) => ({
        id: each.id,
        number: each.number,
        subject: each.subject,
        assigneeName: each.assignee?.name ?? null,
      })),
    };
  }
  if (request.clientId !== undefined) {
    return {
      ...sheet,
      subject: 'INDIVIDUAL',
      client: { id: request.clientId, name: null, kana: null, telephone: null },
    };
  }
  return sheet;
}

let docks = 0;

/** The sheets of the dock, the drafts that come back at sign-in, and what other screens ask for. */
export function useDock(reference: Reference | undefined) {
  const t = useT();
  const { open, turn, request } = useDockControl();
  const { current, all } = useWorkplace();
  const [state, dispatch] = useReducer(dockReducer, emptyDock);
  const [waiting, setWaiting] = useState(0);
  const deskIds = useMemo(
    () =>
      all.flatMap((place) =>
        place.desk !== undefined && place.roles.some((role) => role === 'COUNSELLOR' || role === 'SUPERVISOR')
          ? [place.desk.id]
          : [],
      ),
    [all],
  );
  const here = current?.desk?.id;
  const deskId = here !== undefined && deskIds.includes(here) ? here : deskIds[0];

  const restore = useCallback(async () => {
    const { inquiryDrafts } = await execute(InquiryDraftsDocument, {});
    const now = new Date();
    dispatch({
      kind: 'restore',
      drafts: inquiryDrafts.map((draft) => ({ sheet: sheetOfDraft(draft, now), version: draft.version })),
    });
    setWaiting(Math.max(0, inquiryDrafts.length - AT_ONCE));
  }, []);
  useEffect(() => {
    // Without its drafts the dock still takes calls; they come back with the next sign-in.
    restore().catch(() => undefined);
    docks += 1;
    return () => {
      docks -= 1;
      // Whoever signs in next finds it folded; a dock that is only mounted anew stays as it is.
      queueMicrotask(() => {
        if (docks === 0) dockControl.fold();
      });
    };
  }, [restore]);

  const begin = useCallback(
    async (wanted: DockRequest = {}) => {
      if (deskId === undefined) return;
      const companies = reference?.desk(deskId)?.servesCompanies ?? true;
      const fresh = newSheet({
        id: crypto.randomUUID(),
        deskId,
        // The clock starts now, not when the page has been asked for the caller.
        startedAt: new Date().toISOString(),
        subject: companies ? 'COMPANY' : 'INDIVIDUAL',
      });
      dispatch({ kind: 'open', sheet: await prefilled(fresh, wanted).catch(() => fresh) });
    },
    [deskId, reference],
  );

  const full = isFull(state);
  const taken = useRef(turn);
  useEffect(() => {
    if (taken.current === turn || reference === undefined) return;
    taken.current = turn;
    if (full) toast.error(t('dock.full'));
    else void begin(request);
  }, [turn, request, full, begin, reference, t]);

  // An open dock always has a sheet: the clock starts with it.
  const empty = state.sheets.length === 0;
  const opening = useRef(false);
  useEffect(() => {
    if (!open || !empty || reference === undefined || opening.current || taken.current !== turn) return;
    opening.current = true;
    void begin().finally(() => {
      opening.current = false;
    });
  }, [open, empty, reference, begin, turn]);

  return { state, dispatch, open, deskId, deskIds, begin, full, waiting, restore };
}
