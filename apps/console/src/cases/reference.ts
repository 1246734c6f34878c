import type { CodeListsQuery } from '@madoguchi/contract';
import { dateInTokyo } from '@madoguchi/domain/japanese-date';
import { CHANNELS } from '@madoguchi/plan/channels';
import { useMemo } from 'react';
import { CodeListsDocument } from '../data-provider/code-lists.operations.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useBilingual, useLocale } from '../i18n/provider.tsx';
import type { CodeOption } from '../shared/fields/code-match.ts';

export type Reference = CodeListsQuery['referenceData'];
type CodeItem = Reference['channels'][number];
export type ReferenceDesk = Reference['desks'][number];

const HALF_AN_HOUR = 30 * 60_000;

/** The code lists hardly change within a day; the page reads them once. */
export function useReference(): Reference | undefined {
  return useDocument(CodeListsDocument, {}, { staleTime: HALF_AN_HOUR }).data?.referenceData;
}

type ListName =
  | 'channels'
  | 'clientTypes'
  | 'languages'
  | 'inquiryOutcomes'
  | 'caseOutcomes'
  | 'tallyKinds'
  | 'municipalities'
  | 'industries'
  | 'topics';

export interface Names {
  /** The name of a code in the reader's language; the code itself where the list does not know it; '' for null. */
  readonly of: (list: ListName, code: string | null | undefined) => string;
  /** The short name of a way of contact: 電話, Web. */
  readonly channel: (code: string) => string;
  readonly desk: (id: string | null | undefined) => string;
  /** Organisation and desk: 都・女性スクエア, 東商 港支部. */
  readonly place: (id: string | null | undefined) => string;
}

/** A desk whose name begins with its organisation's is not told twice. */
export function placeName(badge: string, desk: string): string {
  const organisation = badge.replaceAll(/[［］[\]]/g, '');
  return desk.startsWith(organisation) ? desk : `${organisation}・${desk}`;
}

/** Turns codes into words. */
export function useNames(): Names {
  const reference = useReference();
  const bilingual = useBilingual();
  const [locale] = useLocale();
  return useMemo(() => {
    const lists = new Map<ListName, Map<string, CodeItem>>();
    const item = (list: ListName, code: string) => {
      if (!lists.has(list)) lists.set(list, new Map((reference?.[list] ?? []).map((entry) => [entry.code, entry])));
      return lists.get(list)?.get(code);
    };
    const desk = (id: string | null | undefined) => reference?.desks.find((entry) => entry.id === id);
    const of: Names['of'] = (list, code) => {
      if (code === null || code === undefined || code === '') return '';
      const found = item(list, code);
      return found === undefined ? code : bilingual(found);
    };
    const short = (code: string) => CHANNELS.find((entry) => entry.code === code)?.shortJa;
    return {
      of,
      channel: (code) => (locale === 'ja' ? short(code) : undefined) ?? of('channels', code),
      desk: (id) => {
        const found = desk(id);
        return found === undefined ? '' : bilingual({ nameJa: found.shortNameJa, nameEn: found.nameEn });
      },
      place: (id) => {
        const found = desk(id);
        if (found === undefined) return '';
        return placeName(found.organisation.badge, bilingual({ nameJa: found.shortNameJa, nameEn: found.nameEn }));
      },
    };
  }, [reference, bilingual, locale]);
}

/** The topics that a desk uses, as options of a picker; all of them where the desk is not known. */
export function useTopicOptions(deskId: string | undefined): readonly CodeOption[] {
  const reference = useReference();
  const bilingual = useBilingual();
  return useMemo(() => {
    const lists = reference?.desks.find((desk) => desk.id === deskId)?.topicLists ?? [];
    const topics = (reference?.topics ?? []).filter((topic) => lists.length === 0 || lists.includes(topic.list));
    return topics.map((topic) => ({ code: topic.code, label: bilingual(topic), kana: topic.kana, key: topic.key }));
  }, [reference, deskId, bilingual]);
}

/** The server's day once it is known; until then the browser's, in the time of Tokyo. */
export function useToday(): string {
  return useReference()?.today ?? dateInTokyo(new Date());
}
