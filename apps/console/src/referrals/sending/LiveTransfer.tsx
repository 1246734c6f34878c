import Button from '@mui/material/Button';
import { useState } from 'react';
import { DeskStaffDocument } from '../../cases/case.operations.ts';
import { SelectField } from '../../cases/parts/SelectField.tsx';
import { fieldMessage } from '../../data-provider/errors.ts';
import { useDocument } from '../../data-provider/use-document.ts';
import { useT } from '../../i18n/provider.tsx';
import { Explained, Fields, Fold } from './sending-styles.ts';
import type { Dispatching } from './use-dispatching.tsx';

/** その場での引渡し: the caller is on the line, a colleague over there has taken the call; what is told is completed afterwards. */
export function LiveTransfer({ deskId, dispatching }: { deskId: string; dispatching: Dispatching }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [acceptedById, setAcceptedById] = useState('');
  const [tried, setTried] = useState(false);
  const { data } = useDocument(DeskStaffDocument, { deskId }, { enabled: open, staleTime: 60_000 });
  const { transferLive, error, running } = dispatching;
  if (transferLive === undefined) return null;
  const press = () => {
    setTried(true);
    if (acceptedById !== '') transferLive(acceptedById);
  };
  return (
    <Fold open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sending.live.open')}</summary>
      <Fields>
        <Explained>{t('sending.live.lead')}</Explained>
        <SelectField
          label={t('sending.live.who')}
          required
          none={t('sending.live.choose')}
          value={acceptedById}
          options={(data?.deskStaff ?? []).map((person) => ({ value: person.id, label: person.name }))}
          onChange={setAcceptedById}
          error={
            fieldMessage(error, 'acceptedById') ??
            (tried && acceptedById === '' ? t('sending.live.missing') : undefined)
          }
        />
        <div>
          <Button variant="outlined" disabled={running} onClick={press}>
            {t('sending.live.submit')}
          </Button>
        </div>
      </Fields>
    </Fold>
  );
}
