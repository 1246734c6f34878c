import { useMemo } from 'react';
import { placeName, useReference } from '../cases/reference.ts';
import { useBilingual } from '../i18n/provider.tsx';

export interface Recipient {
  readonly id: string;
  readonly label: string;
}

export interface Recipients {
  readonly organisations: readonly Recipient[];
  readonly desksOf: (organisationId: string) => readonly Recipient[];
  /** Across the agreement: 東商 for 都, 都 for everybody else. */
  readonly counterpartOf: (organisationId: string) => string | undefined;
  /** Organisation and desk in one line; `anyDesk` stands where no desk is named. */
  readonly place: (organisationId: string, deskId: string | null, anyDesk: string) => string;
}

/** To whom something may be told: the organisations and desks of the code lists. */
export function useRecipients(): Recipients | undefined {
  const reference = useReference();
  const bilingual = useBilingual();
  return useMemo(() => {
    if (reference === undefined) return undefined;
    const { desks } = reference;
    const nameOf = (desk: (typeof desks)[number]) => bilingual({ nameJa: desk.shortNameJa, nameEn: desk.nameEn });
    const badges = new Map(
      desks.map(({ organisation }) => [organisation.id, organisation.badge.replaceAll(/[［］[\]]/g, '')]),
    );
    return {
      organisations: [...badges].map(([id, label]) => ({ id, label })),
      desksOf: (organisationId) =>
        desks
          .filter((desk) => desk.organisation.id === organisationId)
          .map((desk) => ({ id: desk.id, label: nameOf(desk) })),
      counterpartOf: (organisationId) => {
        const codes = new Map(desks.map(({ organisation }) => [organisation.id, organisation.code]));
        const wanted = codes.get(organisationId) === 'TMG' ? 'TCCI' : 'TMG';
        return [...codes].find(([, code]) => code === wanted)?.[0];
      },
      place: (organisationId, deskId, anyDesk) => {
        const desk = desks.find((each) => each.id === deskId);
        const badge = badges.get(organisationId) ?? '';
        return desk === undefined ? `${badge}${anyDesk}` : placeName(badge, nameOf(desk));
      },
    };
  }, [reference, bilingual]);
}
