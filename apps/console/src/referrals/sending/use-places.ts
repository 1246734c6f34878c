import type { SendingPlacesQuery } from '@madoguchi/contract';
import { DESK_READINGS } from '@madoguchi/plan/desk-readings';
import { EXTERNAL_BODIES } from '@madoguchi/plan/external-bodies';
import { useMemo, useState } from 'react';
import { useReference } from '../../cases/reference.ts';
import type { CaseDetail } from '../../cases/types.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import type { CodeOption } from '../../shared/fields/code-match.ts';
import { SendingPlacesDocument } from './sending.operations.ts';
import { keyOfBody, keyOfDesk, OTHER_BODY, type Place } from './sending-route.ts';

type Answer = SendingPlacesQuery['referralDestinations'];
export type Programme = SendingPlacesQuery['programmes']['items'][number];

/** A place as it is offered: its name, who answers for it, and why it is proposed. */
export interface OfferedPlace extends Place {
  readonly name: string;
  /** 都, 東商, 財団 or 外部. */
  readonly badge: string;
  readonly slug: string;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
  /** The kind that the ranking proposes. */
  readonly kind: Answer['suggestions'][number]['kind'] | undefined;
}

export interface Places {
  readonly loaded: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly suggestions: readonly OfferedPlace[];
  readonly leftOut: Answer['leftOut'];
  readonly supervisorCall: string | null;
  readonly programmes: readonly Programme[];
  /** Everything that can be looked up by kana, name or code. */
  readonly options: readonly CodeOption[];
  /** The line of the plan that one looked for; '' for what the case says. */
  readonly askedFor: string;
  readonly askFor: (programmeId: string) => void;
  readonly find: (key: string) => OfferedPlace | undefined;
}

/** Where a case could go, best first, and everything else that can be looked up. */
export function usePlaces(detail: CaseDetail): Places {
  const [programmeId, setProgrammeId] = useState('');
  const t = useT();
  const bilingual = useBilingual();
  const reference = useReference();
  const variables = programmeId === '' ? { caseId: detail.id } : { caseId: detail.id, programmeIds: [programmeId] };
  const query = useDocument(SendingPlacesDocument, variables, { staleTime: 60_000, keepPrevious: true });
  const { data } = query;
  return useMemo(() => {
    const answer = data?.referralDestinations;
    const programmes = data === undefined ? [] : [...data.programmes.items, ...data.furtherProgrammes.items];
    const outside = t('sending.place.outside');
    const desks = (reference?.desks ?? []).filter((desk) => desk.id !== detail.desk.id);
    const known = new Map<string, OfferedPlace>();
    for (const desk of desks) {
      const badge = desk.organisation.badge.replaceAll(/[［］[\]]/g, '');
      known.set(keyOfDesk(desk.id), {
        key: keyOfDesk(desk.id),
        deskId: desk.id,
        bodyCode: null,
        organisation: desk.organisation.code,
        name: bilingual(desk),
        badge,
        slug: desk.slug,
        reasons: [],
        cautions: [],
        kind: undefined,
      });
    }
    for (const body of [...EXTERNAL_BODIES, undefined]) {
      const key = body === undefined ? OTHER_BODY : keyOfBody(body.code);
      known.set(key, {
        key,
        deskId: null,
        bodyCode: body?.code ?? null,
        organisation: null,
        name: body === undefined ? t('sending.place.other') : bilingual(body),
        badge: outside,
        slug: '',
        reasons: [],
        cautions: [],
        kind: 'EXTERNAL',
      });
    }
    const suggestions = (answer?.suggestions ?? []).flatMap((each) => {
      const place = known.get(each.deskId === null ? keyOfBody(each.bodyCode ?? '') : keyOfDesk(each.deskId));
      return place === undefined ? [] : [{ ...place, reasons: each.reasons, cautions: each.cautions, kind: each.kind }];
    });
    const kanaOf = (place: OfferedPlace) =>
      DESK_READINGS[place.slug] ?? EXTERNAL_BODIES.find((body) => body.code === place.bodyCode)?.kana;
    const options: CodeOption[] = [
      ...[...known.values()].map((place) => ({
        code: place.key,
        key: place.badge,
        label: place.name,
        kana: kanaOf(place),
      })),
      ...programmes.map((line) => ({
        code: `line:${line.id}`,
        key: line.code,
        label: `${line.code} ${bilingual(line)}`,
      })),
    ];
    return {
      loaded: data !== undefined && reference !== undefined,
      error: query.error,
      retry: () => void query.refetch(),
      suggestions,
      leftOut: answer?.leftOut ?? [],
      supervisorCall: answer?.supervisorCall ?? null,
      programmes,
      options,
      askedFor: programmeId,
      askFor: setProgrammeId,
      find: (key: string) => suggestions.find((each) => each.key === key) ?? known.get(key),
    };
  }, [data, reference, bilingual, t, detail.desk.id, query.error, query.refetch, programmeId]);
}
