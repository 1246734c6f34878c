import type { CodeListsQuery } from '@madoguchi/contract';
import { CHANNELS } from '@madoguchi/plan/channels';
import { INQUIRY_OUTCOMES } from '@madoguchi/plan/outcomes';
import { TOPIC_LISTS } from '@madoguchi/plan/topics';
import { useMemo } from 'react';
import { CodeListsDocument } from '../data-provider/code-lists.operations.ts';
import { useDocument } from '../data-provider/use-document.ts';
import { useBilingual, useLocale } from '../i18n/provider.tsx';
import type { CodeOption } from '../shared/fields/code-match.ts';
import type { Sheet } from './dock/sheet.ts';

type Lists = CodeListsQuery['referenceData'];
export type DockDesk = Lists['desks'][number];
interface Bilingual {
  readonly nameJa: string;
  readonly nameEn: string;
}
interface Named extends Bilingual {
  readonly code: string;
}
export interface CodeChoice {
  readonly value: string;
  readonly label: string;
  readonly digit: number | undefined;
}

/** The code lists of the server in the reader's language, cut to what one sheet chooses from. */
export interface Reference {
  readonly today: string;
  readonly desk: (id: string) => DockDesk | undefined;
  readonly desks: readonly DockDesk[];
  readonly deskName: (id: string) => string;
  /** Those of a key (Alt+1 to Alt+7) first, then the others. */
  readonly channels: readonly CodeChoice[];
  /** Those of a digit key first, then the others. */
  readonly outcomes: readonly CodeChoice[];
  readonly shortChannel: (code: string) => string;
  readonly shortOutcome: (code: string) => string;
  readonly topics: (sheet: Pick<Sheet, 'deskId' | 'subject'>) => readonly CodeOption[];
  /** Whether a topic is meant for this kind of client; of an anonymous caller every one may be. */
  readonly topicFits: (code: string, subject: Sheet['subject']) => boolean;
  readonly topicName: (code: string) => string;
  readonly topicOption: (code: string) => CodeOption | undefined;
  readonly choices: (
    list: 'clientTypes' | 'callerRelations' | 'languages' | 'referralSources' | 'municipalities',
  ) => readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly name: (
    list: keyof Lists &
      (
        | 'channels'
        | 'clientTypes'
        | 'callerRelations'
        | 'languages'
        | 'referralSources'
        | 'inquiryOutcomes'
        | 'tallyKinds'
        | 'municipalities'
      ),
    code: string,
  ) => string;
  readonly tallyKinds: readonly Named[];
  readonly phrases: (deskId: string) => Lists['stockPhrases'];
}

type Short = { readonly code: string; readonly shortJa: string };
const channelKeys = new Map(CHANNELS.map((each) => [each.code as string, each.dockKey]));
const outcomeKeys = new Map(INQUIRY_OUTCOMES.map((each) => [each.code as string, each.dockOrder]));
const shortNames = new Map([...CHANNELS, ...INQUIRY_OUTCOMES].map((each: Short) => [each.code, each.shortJa]));

/** `undefined` while the lists are on their way; `failed` where they did not come. */
export function useReference(): { reference: Reference | undefined; failed: boolean; retry: () => void } {
  const query = useDocument(CodeListsDocument, {}, { staleTime: Number.POSITIVE_INFINITY });
  const bilingual = useBilingual();
  const [locale] = useLocale();
  const lists = query.data?.referenceData;
  const reference = useMemo(
    () => (lists === undefined ? undefined : build(lists, bilingual, locale === 'ja')),
    [lists, bilingual, locale],
  );
  return { reference, failed: query.isError, retry: () => void query.refetch() };
}

function listFits(list: string | undefined, subject: Sheet['subject']): boolean {
  const known = TOPIC_LISTS.find((each) => each.code === list);
  return subject === 'ANONYMOUS' || (known?.clientKinds.some((kind) => kind === subject) ?? true);
}

function build(lists: Lists, bilingual: (item: Bilingual) => string, japanese: boolean): Reference {
  const short = (item: Named) => (japanese ? (shortNames.get(item.code) ?? item.nameJa) : bilingual(item));
  const shortOf = (items: readonly Named[], code: string) => {
    const item = items.find((each) => each.code === code);
    return item === undefined ? code : short(item);
  };
  const keyed = (items: readonly Named[], keys: ReadonlyMap<string, number | undefined>): CodeChoice[] =>
    items
      .map((item) => ({ value: item.code, label: short(item), digit: keys.get(item.code) }))
      .sort((a, b) => (a.digit ?? 99) - (b.digit ?? 99));
  const topics = new Map(
    lists.topics.map((topic) => [
      topic.code,
      { code: topic.code, key: topic.key, kana: topic.kana, label: bilingual(topic), list: topic.list },
    ]),
  );
  const desks = new Map(lists.desks.map((desk) => [desk.id, desk]));
  return {
    today: lists.today,
    desk: (id) => desks.get(id),
    desks: lists.desks,
    deskName: (id) => {
      const desk = desks.get(id);
      return desk === undefined ? '' : japanese ? desk.shortNameJa : bilingual(desk);
    },
    channels: keyed(lists.channels, channelKeys),
    outcomes: keyed(lists.inquiryOutcomes, outcomeKeys),
    shortChannel: (code) => shortOf(lists.channels, code),
    shortOutcome: (code) => shortOf(lists.inquiryOutcomes, code),
    topics: ({ deskId, subject }) => {
      const offered = desks.get(deskId)?.topicLists ?? [];
      // A desk without lists of its own may use all of them.
      const all = [...topics.values()].filter((topic) => offered.length === 0 || offered.includes(topic.list));
      return all.sort((a, b) => Number(listFits(b.list, subject)) - Number(listFits(a.list, subject)));
    },
    topicFits: (code, subject) => listFits(topics.get(code)?.list, subject),
    topicName: (code) => topics.get(code)?.label ?? code,
    topicOption: (code) => topics.get(code),
    choices: (list) => lists[list].map((item) => ({ value: item.code, label: bilingual(item) })),
    name: (list, code) => {
      const item = lists[list].find((each) => each.code === code);
      return item === undefined ? code : bilingual(item);
    },
    tallyKinds: lists.tallyKinds,
    phrases: (deskId) => lists.stockPhrases.filter((phrase) => phrase.deskId === null || phrase.deskId === deskId),
  };
}
