import type { DraftReferralInput, SendingPartsFragment } from '@madoguchi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CaseDetail } from '../../cases/types.ts';
import { execute } from '../../data-provider/client.ts';
import { AppError, isAppError } from '../../data-provider/errors.ts';
import { IntendedAct } from '../../data-provider/intended-act.ts';
import { type CommandInput, sendCommand } from '../../data-provider/use-command.ts';
import { DraftReferralDocument, ReferralPreviewDocument, SendingReferralDocument } from './sending.operations.ts';
import { enquiryItemsOf, formOf, type ItemsForm, itemsOf, PRESET } from './sending-items.ts';
import { keyOfBody, keyOfDesk, missingIn, OTHER_BODY, type Route } from './sending-route.ts';
import { useCaseFiles } from './use-case-files.ts';
import { useEnquiry } from './use-enquiry.ts';

export type SendingReferral = SendingPartsFragment;
export type Step = 'place' | 'items' | 'preview';
export const STEPS = ['place', 'items', 'preview'] as const satisfies readonly Step[];

/** What the person looked at; `before` is what they had looked at when it turned out to have changed. */
export interface Looked {
  readonly hash: string;
  readonly items: readonly PreviewItem[];
  readonly before: readonly PreviewItem[] | undefined;
  /** Why an anonymous enquiry would not be sent like this. */
  readonly faults: readonly string[];
}
export interface PreviewItem {
  readonly itemId: string | null;
  readonly kind: ItemKind;
  readonly content: string;
  readonly thirdPerson: boolean;
  readonly standing: boolean;
  readonly agreed: boolean;
}
type ItemKind = SendingReferral['items'][number]['kind'];

const SAVED_AFTER_MS = 2000;
const NOTHING: SendingReferral['items'] = [];

function routeOf(referral: SendingReferral): Route {
  const { kind, toDeskId, bodyCode, bodyName, programme } = referral;
  const placeKey = toDeskId !== null ? keyOfDesk(toDeskId) : bodyCode !== null ? keyOfBody(bodyCode) : OTHER_BODY;
  return { kind, placeKey, deskId: toDeskId, bodyCode, bodyName: bodyName ?? '', programmeId: programme?.id ?? '' };
}

/** Notes that can go along: of this case, not taken back. */
export function notesOf(detail: Pick<CaseDetail, 'timeline'>) {
  return detail.timeline.flatMap(({ note }) => (note === null || note.retracted ? [] : [note]));
}

/** What the case itself has to tell: an empty row is promised to nobody. */
export function tellsOf(detail: Pick<CaseDetail, 'company' | 'client' | 'contact'>) {
  const { company, client, contact } = detail;
  return {
    identity: company !== null || (client?.name ?? '') !== '',
    contact: contact !== null || (client?.telephone ?? '') !== '',
  };
}

type Request = { readonly id: string; readonly deskId: string };
const asksFor = (request: Request | undefined, route: Route): request is Request =>
  request !== undefined && request.deskId === route.deskId;

interface Opened {
  readonly detail: CaseDetail;
  /** A draft, or a referral that came back. */
  readonly referral: SendingReferral | undefined;
  /** Another desk asks for the case. */
  readonly request: Request | undefined;
}

/**
 * What is typed on the way to another desk, kept on the server as a draft: after a pause, at every step and on leaving. Saves follow
 * one another, so that the newest text is the one that stays.
 */
export function useSending({ detail, referral: opened, request }: Opened) {
  const queryClient = useQueryClient();
  const standing = opened?.status === 'RETURNED' ? opened.items.filter((item) => item.ours) : NOTHING;
  const [route, setRoute] = useState<Route | undefined>(opened && routeOf(opened));
  const [items, setItems] = useState<ItemsForm>(() =>
    opened === undefined ? { ...PRESET, ...tellsOf(detail) } : formOf(opened.draft, standing),
  );
  const [referral, setReferral] = useState(opened);
  const [step, setStep] = useState<Step>(opened === undefined ? 'place' : 'items');
  const [looked, setLooked] = useState<Looked>();
  const [error, setError] = useState<AppError>();
  const [busy, setBusy] = useState(false);
  const enquiry = useEnquiry(opened, items.typed.SUMMARY);
  const { anonymous } = enquiry;
  const [act] = useState(() => new IntendedAct(() => crypto.randomUUID()));
  const newest = useRef(opened);
  const queue = useRef<Promise<SendingReferral | undefined>>(Promise.resolve(opened));
  const [notes] = useState(() => notesOf(detail));

  const standingFiles = new Set(standing.flatMap((item) => item.file?.id ?? []));
  const listed = useCaseFiles(detail.id);
  const files = (listed ?? []).filter((file) => !standingFiles.has(file.id));
  // A file that was taken away since it was chosen does not go along.
  const wanted =
    listed === undefined
      ? items
      : { ...items, files: items.files.filter((file) => files.some((each) => each.id === file.id)) };

  const inputOf = (told: ItemsForm): CommandInput<DraftReferralInput> | undefined => {
    if (route === undefined || missingIn(route) !== undefined) return undefined;
    return {
      caseId: detail.id,
      kind: route.kind,
      toDeskId: route.deskId,
      programmeId: route.programmeId === '' ? null : route.programmeId,
      bodyCode: route.bodyCode,
      bodyName: route.placeKey === OTHER_BODY ? route.bodyName.trim() : null,
      caseRequestId: !anonymous && asksFor(request, route) ? request.id : null,
      anonymous,
      items: anonymous ? enquiryItemsOf(told, standing) : itemsOf(told, standing, notes),
    };
  };
  const lastSaved = useRef(JSON.stringify(opened === undefined ? undefined : inputOf(items)));

  const save = (): Promise<SendingReferral | undefined> => {
    const input = inputOf(wanted);
    if (input === undefined) return Promise.resolve(newest.current);
    queue.current = queue.current.then(async () => {
      const said = JSON.stringify(input);
      if (said === lastSaved.current) return newest.current;
      // The kind of a draft does not change: another kind is another act.
      const id = newest.current?.kind === input.kind ? newest.current.id : null;
      const whole = { ...input, id };
      try {
        const { draftReferral } = await sendCommand(DraftReferralDocument, whole, act.begin(whole));
        act.end();
        lastSaved.current = said;
        setError(undefined);
        if (draftReferral !== null) {
          newest.current = draftReferral;
          setReferral(draftReferral);
        }
        void queryClient.invalidateQueries({ queryKey: ['CaseReferrals'] });
        return newest.current;
      } catch (caught) {
        const failure = isAppError(caught) ? caught : new AppError('UNEXPECTED', '');
        act.end(failure.code);
        setError(failure);
        return undefined;
      }
    });
    return queue.current;
  };

  const latest = useRef(save);
  latest.current = save;
  const typed = JSON.stringify([anonymous, items]);
  useEffect(() => {
    if (step !== 'items' || typed === '') return undefined;
    const timer = setTimeout(() => void latest.current(), SAVED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, step]);

  /** Reads the very rows; where one had looked already, the difference is shown. */
  const look = async (id: string, before?: readonly PreviewItem[]): Promise<boolean> => {
    try {
      const { previewReferral } = await execute(ReferralPreviewDocument, { id });
      const { hash, items: rows, faults } = previewReferral;
      setLooked({ hash, items: rows, before, faults });
      return true;
    } catch (caught) {
      setError(isAppError(caught) ? caught : new AppError('UNEXPECTED', ''));
      return false;
    }
  };
  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  return {
    detail,
    request,
    notes,
    files,
    standing,
    route,
    setRoute,
    items: wanted,
    setItems,
    referral,
    step,
    looked,
    error,
    setError,
    busy,
    save,
    enquiry: {
      ...enquiry,
      /** Where a name needs a consent, a question can go without one; not to a desk that asks for this very case. */
      offered:
        !anonymous &&
        opened?.status !== 'RETURNED' &&
        route !== undefined &&
        route.kind !== 'EXTERNAL' &&
        !asksFor(request, route),
      /** A case is handed over with its client: without a name the other desk is asked. */
      begin: () => {
        if (route?.kind === 'HANDOVER') setRoute({ ...route, kind: 'CONSULT' });
        enquiry.setAnonymous(true);
        setStep('items');
      },
      leave: () => enquiry.setAnonymous(false),
    },
    guarded,
    goTo: setStep,
    toItems: () =>
      guarded(async () => {
        if ((await save()) !== undefined) setStep('items');
      }),
    toPreview: () =>
      guarded(async () => {
        const kept = await save();
        if (kept !== undefined && (await look(kept.id))) setStep('preview');
      }),
    lookAgain: () => guarded(async () => void (referral !== undefined && (await look(referral.id, looked?.before)))),
    /** Somebody was quicker: the newer rows and version, beside what was looked at. */
    afterConflict: () =>
      guarded(async () => {
        if (referral === undefined) return;
        const fresh = await execute(SendingReferralDocument, { id: referral.id }).catch(() => undefined);
        if (fresh !== undefined) {
          newest.current = fresh.referral;
          setReferral(fresh.referral);
        }
        await look(referral.id, looked?.items);
      }),
  };
}

export type Sending = ReturnType<typeof useSending>;
