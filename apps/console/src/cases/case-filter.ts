import type { CaseFilter, CaseKind, CaseSort } from '@madoguchi/contract';
import type { Translate } from '../i18n/provider.tsx';
import type { Names } from './reference.ts';

/** Which states a list shows; 'open' is everything but CLOSED. */
export type StatusChoice = 'open' | 'NEW' | 'ACTIVE' | 'ON_HOLD' | 'CLOSED' | 'all';
export type WhoChoice = 'anybody' | 'me' | 'nobody';

/** In the place of a desk: cases that another desk owns and that the own one is asked to take part in. */
export const WITH_US = 'WITH_US';

/** What a person has chosen above the list; it stays in memory. */
export interface CaseListChoice {
  readonly status: StatusChoice;
  readonly who: WhoChoice;
  /** '' for every own desk, WITH_US for cases of other desks in which one takes part. */
  readonly deskId: string;
  readonly kind: CaseKind | '';
  readonly topic: string;
  readonly sort: CaseSort;
}

export const STATUS_CHOICES = [
  'open',
  'NEW',
  'ACTIVE',
  'ON_HOLD',
  'CLOSED',
  'all',
] as const satisfies readonly StatusChoice[];
export const WHO_CHOICES = ['anybody', 'me', 'nobody'] as const satisfies readonly WhoChoice[];

/** The choice in words, for what is taken out of the list. */
export function summaryOf(choice: CaseListChoice, names: Pick<Names, 'of' | 'desk'>, t: Translate): string[] {
  const { status, who, deskId, kind, topic } = choice;
  return [
    deskId === '' ? t('cases.list.allDesks') : names.desk(deskId),
    status === 'open' || status === 'all' ? t(`cases.list.${status}`) : t(`caseStatus.${status}`),
    ...(who === 'anybody' ? [] : [t(`cases.list.${who}`)]),
    ...(kind === '' ? [] : [t(`cases.kind.${kind}`)]),
    ...(topic === '' ? [] : [names.of('topics', topic)]),
  ];
}

/** The choice in the words of the server; what is not chosen is left out. */
export function filterOf(choice: Omit<CaseListChoice, 'sort'>): CaseFilter {
  const { status, who, deskId, kind, topic } = choice;
  return {
    ...(deskId === '' ? {} : deskId === WITH_US ? { withUs: true } : { deskId }),
    ...(status === 'open' ? { openOnly: true } : status === 'all' ? {} : { status: [status] }),
    ...(who === 'me' ? { mine: true } : who === 'nobody' ? { unassigned: true } : {}),
    ...(kind === '' ? {} : { kind }),
    ...(topic === '' ? {} : { topic }),
  };
}
