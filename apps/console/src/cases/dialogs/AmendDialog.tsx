import Button from '@mui/material/Button';
import { useState } from 'react';
import { hasCode } from '../../data-provider/errors.ts';
import { useT } from '../../i18n/provider.tsx';
import { ConflictPanel } from '../../shared/feedback/ConflictPanel.tsx';
import type { Side } from '../../shared/feedback/conflict.ts';
import { useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { errorAtTop } from '../../shared/feedback/form-errors.ts';
import { HouseDialog } from '../../shared/feedback/HouseDialog.tsx';
import { AmendCaseDocument } from '../case-commands.operations.ts';
import type { CaseDetail } from '../types.ts';
import { useCase, useCaseCommand, useFreshCase } from '../use-case.ts';
import { AmendFields } from './AmendFields.tsx';
import {
  AMENDMENT_FIELDS,
  type Amendment,
  type AmendmentField,
  amendmentOf,
  changesOf,
  conflictFields,
  mergedAmendment,
} from './amendment.ts';
import { type CaseDialogProps } from './dialog-parts.tsx';
import { useAmendmentWords } from './use-amendment-words.ts';

/** Changes of the basic data. Where somebody else was first, both sides stand next to each other, field by field. */
export default function AmendDialog(props: CaseDialogProps) {
  const { detail } = useCase(props.target.id, 'recent');
  return detail === undefined ? null : <Form {...props} opened={detail} />;
}

function Form({ target, onClose, onDone, opened }: CaseDialogProps & { opened: CaseDetail }) {
  const t = useT();
  // The form keeps the state from which the person started, whatever arrives meanwhile.
  const [start, setStart] = useState(() => ({ version: opened.version, base: amendmentOf(opened) }));
  const [mine, setMine] = useState(start.base);
  const [theirs, setTheirs] = useState<CaseDetail>();
  const command = useCaseCommand(AmendCaseDocument, target.id, (result) => result.amendCase);
  const fresh = useFreshCase();
  const words = useAmendmentWords(opened);

  const send = async (from: { version: number; base: Amendment }, next: Amendment) => {
    const { topics, ...changes } = changesOf(from.base, next);
    if (Object.keys(changes).length === 0 && topics === undefined) return onClose();
    const after = await command.run({
      id: target.id,
      version: from.version,
      ...changes,
      ...(topics === undefined ? {} : { topics: [...topics] }),
    });
    if (after !== undefined) onDone(after);
  };
  const compare = async () => {
    setTheirs(await fresh(target.id));
    command.clearError();
  };
  const conflict = hasCode(command.error, 'CONFLICT');
  const resolve = (sides: Readonly<Record<string, Side>>) => {
    if (theirs === undefined) return;
    const from = { version: theirs.version, base: amendmentOf(theirs) };
    const merged = mergedAmendment(mine, from.base, sides);
    setMine(merged);
    setStart(from);
    setTheirs(undefined);
    void send(from, merged);
  };
  const save = () => void (theirs === undefined ? send(start, mine) : undefined);
  useSaveKey(save);

  const label = (field: AmendmentField) => t(`cases.amend.${field}`);
  return (
    <HouseDialog
      title={t('cases.amend.title', { number: target.number })}
      onClose={onClose}
      onSubmit={save}
      actions={
        theirs === undefined && (
          <>
            <Button onClick={onClose}>{t('action.cancel')}</Button>
            {conflict ? (
              <Button variant="contained" onClick={() => void compare().catch(() => undefined)}>
                {t('cases.amend.compare')}
              </Button>
            ) : (
              <Button type="submit" variant="contained" aria-busy={command.running}>
                {t('action.save')}
              </Button>
            )}
          </>
        )
      }
    >
      {errorAtTop(command.error, AMENDMENT_FIELDS) !== undefined && <ErrorMessage error={command.error} />}
      {theirs === undefined ? (
        <AmendFields detail={opened} value={mine} onChange={setMine} error={command.error} />
      ) : (
        <ConflictPanel
          fields={conflictFields({ base: start.base, mine, theirs: amendmentOf(theirs) }, label, words)}
          onResolve={resolve}
          onCancel={onClose}
          running={command.running}
        />
      )}
    </HouseDialog>
  );
}
