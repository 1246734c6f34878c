import { LONGEST_WORDING } from '@madoguchi/domain/consent-wording';
import { useState } from 'react';
import { fieldMessage } from '../data-provider/errors.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { DateField } from '../shared/fields/JapaneseFields.tsx';
import { TextArea } from '../shared/fields/TextField.tsx';
import { Form } from './parts.tsx';
import type { Version } from './wording-versions.ts';
import { PublishConsentWordingDocument } from './wordings.operations.ts';

/** The next version begins on a day to come; what was agreed to before keeps its own text. */
export function WordingDialog({ newest, onClose }: { newest: Version; onClose: () => void }) {
  const t = useT();
  const command = useCommand(PublishConsentWordingDocument, { refresh: ['ConsentWordingCatalogue'] });
  const [ja, setJa] = useState(newest.ja);
  const [en, setEn] = useState(newest.en);
  const [validFrom, setValidFrom] = useState<string>();
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (validFrom === undefined) return;
    const answer = await command.run({ code: newest.code, version: newest.version, ja, en, validFrom });
    if (answer === undefined) return;
    toast.success(t('staff.wordingDone'));
    onClose();
  };
  const dayMissing = tried && validFrom === undefined ? t('staff.wordingDayMissing') : undefined;
  return (
    <ConfirmDialog
      title={t('staff.wordingNext')}
      confirmLabel={t('staff.wordingPublish')}
      onConfirm={() => void save()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Form>
        <p>{t('staff.wordingLead')}</p>
        <TextArea
          label={t('staff.wordingJa')}
          value={ja}
          onChange={setJa}
          limit={LONGEST_WORDING}
          error={fieldMessage(command.error, 'ja')}
          required
        />
        <TextArea
          label={t('staff.wordingEn')}
          value={en}
          onChange={setEn}
          limit={LONGEST_WORDING}
          error={fieldMessage(command.error, 'en')}
          required
        />
        <DateField
          label={t('staff.wordingFrom')}
          value={validFrom}
          onChange={setValidFrom}
          error={fieldMessage(command.error, 'validFrom') ?? dayMissing}
          required
        />
      </Form>
    </ConfirmDialog>
  );
}
