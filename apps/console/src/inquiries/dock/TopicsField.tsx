import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { CodePicker } from '../../shared/fields/CodePicker.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { FrequentTopicsDocument } from './dock.operations.ts';
import { useSheet } from './sheet-context.ts';
import { Row, RowLabel } from './styles.ts';

/** The learned chips stay on two lines, however long their names are. */
const Place = styled('div')({
  '& button:not([aria-label])': {
    maxWidth: '10.5em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingInline: '0.5rem',
  },
});

const FIVE_MINUTES = 5 * 60_000;

/** 項目: two digits of either width, kana, or one of the five that this person uses most. Enter goes on to the memo. */
export function TopicsField() {
  const t = useT();
  const { sheet, set, reference, errorOf, focusField } = useSheet();
  const frequent = useDocument(FrequentTopicsDocument, { deskId: sheet.deskId }, { staleTime: FIVE_MINUTES });
  const options = reference.topics(sheet);
  const offered = new Set(options.map((option) => option.code));
  // A topic of a former desk stays readable, and can be taken off.
  const strangers = sheet.topics
    .filter((code) => !offered.has(code))
    .flatMap((code) => reference.topicOption(code) ?? []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposingKey(event) || event.defaultPrevented || event.ctrlKey || event.altKey)
      return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    focusField('content');
  };
  return (
    <Row>
      <RowLabel aria-hidden>{t('dock.topics')}</RowLabel>
      <Place data-field="topics" onKeyDown={onKeyDown}>
        <CodePicker
          label={t('dock.topics')}
          hideLabel
          placeholder={t('dock.topicsHint')}
          options={[...options, ...strangers]}
          value={sheet.topics}
          onChange={(topics) => set({ topics })}
          suggestions={frequent.data?.frequentTopics
            .filter((code) => offered.has(code) && reference.topicFits(code, sheet.subject))
            .slice(0, 5)}
          error={errorOf('topics')}
        />
      </Place>
    </Row>
  );
}
