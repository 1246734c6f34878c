import { identifyingWords } from '@madoguchi/domain/anonymous-enquiry';
import { identifyingIn } from '@madoguchi/domain/identifying-words';
import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { CheckField } from '../../cases/parts/CheckField.tsx';
import { useLocale, useT } from '../../i18n/provider.tsx';
import { startHere } from '../../shared/feedback/dialog-parts.tsx';
import { TextArea } from '../../shared/fields/TextField.tsx';
import { Destination, Returned } from './ItemsStep.tsx';
import { knownOf } from './known-identity.ts';
import { Explained, Fields, Told } from './sending-styles.ts';
import type { Places } from './use-places.ts';
import type { Sending } from './use-sending.ts';

/** Step 2 where nobody has agreed: a question in general words, and whoever sends it makes sure that it tells nobody's name. */
export function EnquiryStep({ sending, places }: { sending: Sending; places: Places }) {
  const t = useT();
  const [locale] = useLocale();
  const { items, setItems, enquiry, referral } = sending;
  const words = items.typed.SUMMARY;
  // Looked at where nothing is being composed: half a word is nobody's name.
  const [settled, setSettled] = useState(words);
  const [known] = useState(() => knownOf(sending.detail));
  const found = identifyingIn(settled, known, true);
  const { tried, confirmed } = enquiry;
  return (
    <Fields>
      <Returned sending={sending} />
      <Destination sending={sending} places={places} />
      <Explained>{t('sending.enquiry.lead')}</Explained>
      <TextArea
        label={t('sending.enquiry.words')}
        hint={t('sending.enquiry.hint')}
        required
        rows={5}
        limit={LIMITS.note}
        value={words}
        onChange={(text) => setItems({ ...items, typed: { ...items.typed, SUMMARY: text } })}
        onSettled={setSettled}
        inputRef={startHere}
        error={tried && words.trim() === '' ? t('sending.enquiry.wordsMissing') : undefined}
      />
      <div role="status">{found.length > 0 && <Told>{identifyingWords(found)[locale]}</Told>}</div>
      <CheckField label={t('sending.enquiry.confirm')} checked={confirmed} onChange={enquiry.confirm} />
      {tried && !confirmed && words.trim() !== '' && <Told role="alert">{t('sending.enquiry.confirmMissing')}</Told>}
      {referral?.status !== 'RETURNED' && (
        <div>
          <Button size="small" variant="text" onClick={enquiry.leave}>
            {t('sending.enquiry.leave')}
          </Button>
        </div>
      )}
    </Fields>
  );
}
