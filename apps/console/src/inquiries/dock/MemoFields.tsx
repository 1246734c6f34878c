import { LIMITS } from '@madoguchi/domain/limits';
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { PhraseArea } from './PhraseArea.tsx';
import { useSheet } from './sheet-context.ts';
import { Row, RowLabel, Spread, WordButton } from './styles.ts';

/** メモ, and 回答 where it is wanted. Both take any letter and are kept as they are typed. */
export function MemoFields({ status }: { status: ReactNode }) {
  const t = useT();
  const { sheet, set, errorOf, focusField } = useSheet();
  const [wanted, setWanted] = useState(false);
  const answering = wanted || sheet.answer !== '' || errorOf('answer') !== undefined;
  return (
    <>
      <Row>
        <RowLabel aria-hidden>{t('dock.memo')}</RowLabel>
        <div data-field="content">
          <PhraseArea
            label={t('dock.memo')}
            hideLabel
            placeholder={t('dock.memoHint')}
            value={sheet.content}
            onChange={(content) => set({ content })}
            rows={4}
            limit={LIMITS.memo}
            error={errorOf('content')}
          />
          <Spread>
            {answering ? (
              <span />
            ) : (
              <WordButton
                type="button"
                data-unfold="answer"
                onClick={() => {
                  setWanted(true);
                  setTimeout(() => focusField('answer'));
                }}
              >
                {t('dock.addAnswer')}
              </WordButton>
            )}
            {status}
          </Spread>
        </div>
      </Row>
      {answering && (
        <Row>
          <RowLabel aria-hidden>{t('dock.answer')}</RowLabel>
          <div data-field="answer">
            <PhraseArea
              label={t('dock.answer')}
              hideLabel
              value={sheet.answer}
              onChange={(answer) => set({ answer })}
              rows={2}
              limit={LIMITS.answer}
              error={errorOf('answer')}
            />
          </div>
        </Row>
      )}
    </>
  );
}
