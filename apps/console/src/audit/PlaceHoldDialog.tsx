import { useState } from 'react';
import { execute } from '../data-provider/client.ts';
import { useCommand } from '../data-provider/use-command.ts';
import { useT } from '../i18n/provider.tsx';
import { startHere } from '../shared/feedback/dialog-parts.tsx';
import { ReasonDialog } from '../shared/feedback/ReasonDialog.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import { CaseOfNumberDocument, PlaceLegalHoldDocument } from './audit.operations.ts';

/** A case is named as it is said on the telephone. */
export function PlaceHoldDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const place = useCommand(PlaceLegalHoldDocument, { refresh: ['LegalHolds'] });
  const [number, setNumber] = useState('');
  const [unknown, setUnknown] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const press = async (reason: string) => {
    setUnknown(false);
    setFailure(undefined);
    try {
      const { caseByNumber } = await execute(CaseOfNumberDocument, { number });
      if (caseByNumber === null) {
        setUnknown(true);
        return;
      }
      if ((await place.run({ caseId: caseByNumber.id, reason })) === undefined) return;
      toast.success(t('audit.placed', { number: caseByNumber.number }));
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <ReasonDialog
      title={t('audit.placeTitle')}
      lead={t('audit.placeLead')}
      confirmLabel={t('audit.place')}
      running={place.running}
      error={failure ?? place.error}
      onConfirm={(reason) => void press(reason)}
      onClose={onClose}
    >
      <TextField
        inputRef={startHere}
        label={t('audit.number')}
        required
        value={number}
        onChange={setNumber}
        error={unknown ? t('audit.numberUnknown') : undefined}
      />
    </ReasonDialog>
  );
}
