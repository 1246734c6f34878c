import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { Lead, Stack, useSaveKey } from '../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../shared/feedback/form-errors.ts';
import { HouseDialog } from '../shared/feedback/HouseDialog.tsx';
import { orange, yellow } from '../theme/palette.ts';
import { CONSENT_FIELDS, ConsentFields } from './ConsentFields.tsx';
import {
  type ConsentCase,
  type ConsentTo,
  type ConsentWish,
  firstGap,
  inputOf,
  meanwhile,
  presetOf,
  wordingOf,
} from './consent-form.ts';
import { RecordConsentDocument } from './consents.operations.ts';
import { type ConsentBook, type ConsentWording, useConsentCommand } from './use-consents.ts';
import type { Recipients } from './use-recipients.ts';

const Told = styled('p')({
  padding: '0.5rem 0.875rem',
  borderInlineStart: `0.25rem solid ${orange[600]}`,
  backgroundColor: yellow[50],
});

interface Props {
  readonly matter: ConsentCase;
  readonly book: ConsentBook;
  readonly wordings: readonly ConsentWording[];
  readonly recipients: Recipients;
  /** A referral on its way says to whom. */
  readonly to?: ConsentTo | undefined;
  /** What the referral tells beyond the standard, or that somebody else is spoken of. */
  readonly wish?: ConsentWish | undefined;
  readonly onClose: () => void;
  readonly onDone: (book: ConsentBook) => void;
}

/** The standard preset, the text to be read out, and the focus on the button: one key records it. Details stay at hand. */
export function ConsentDialog({ matter, book, wordings, recipients, to, wish, onClose, onDone }: Props) {
  const t = useT();
  const [form, setForm] = useState(() =>
    presetOf(matter, {
      book,
      counterpartId: recipients.counterpartOf(matter.organisationId),
      purpose: t('consents.dialog.purposePreset'),
      to,
      wish,
    }),
  );
  const [known] = useState(() => book.consents.map((each) => each.id));
  const fields = useRef<HTMLDivElement>(null);
  const [gap] = useState(() => firstGap(form, book, matter.organisationId));
  const { run, running, error } = useConsentCommand(RecordConsentDocument, matter.id, (result) => result.recordConsent);
  const wording = wordingOf(wordings, matter, form);
  const others = meanwhile(book.consents, known, form);

  // The button is drawn last: when it is there, so is the field to begin at.
  const begin = useCallback(
    (confirm: HTMLButtonElement | null) => {
      const place = fields.current?.querySelector<HTMLElement>(`[data-gap="${gap}"] :is(input, select)`);
      (place ?? confirm)?.focus();
    },
    [gap],
  );
  useEffect(() => {
    if (error !== undefined) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  const record = async () => {
    if (wording === undefined) return;
    const after = await run(inputOf(matter.id, form, wording));
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void record());
  return (
    <HouseDialog
      title={t('consents.dialog.title', { number: matter.number })}
      width="md"
      onClose={onClose}
      onSubmit={() => void record()}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button ref={begin} type="submit" variant="contained" disabled={running || wording === undefined}>
            {t('consents.dialog.submit')}
          </Button>
        </>
      }
    >
      <div ref={fields}>
        <Stack>
          {errorAtTop(error, CONSENT_FIELDS) !== undefined && <ErrorMessage error={error} />}
          {others !== undefined && (
            <Told role="status">{t('consents.dialog.meanwhile', { name: others.recordedBy.name })}</Told>
          )}
          {gap === 'confirm' && <Lead>{t('consents.dialog.lead')}</Lead>}
          <ConsentFields
            matter={matter}
            book={book}
            wordings={wordings}
            form={form}
            onChange={setForm}
            error={error}
            recipientFixed={to !== undefined}
          />
        </Stack>
      </div>
    </HouseDialog>
  );
}
