import { parseNumber } from '@madoguchi/domain/numbering';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PlateByNumberDocument } from '../cases/case.operations.ts';
import { PointOutProgrammesDocument } from '../cases/case-commands.operations.ts';
import { useFreshCase } from '../cases/use-case.ts';
import { useVisitedCases } from '../cases/visited-cases.ts';
import { execute } from '../data-provider/client.ts';
import { AppError } from '../data-provider/errors.ts';
import { sendCommand } from '../data-provider/use-command.ts';
import { useBilingual, useT } from '../i18n/provider.tsx';
import { ConfirmDialog } from '../shared/feedback/ConfirmDialog.tsx';
import { Lead, Stack, startHere, useSaveKey } from '../shared/feedback/dialog-parts.tsx';
import { toast } from '../shared/feedback/toast.tsx';
import { ChoiceChips } from '../shared/fields/ChoiceChips.tsx';
import { TextField } from '../shared/fields/TextField.tsx';
import type { Programme } from './types.ts';

const OTHER = 'other';
const NumberPlace = styled('div')({ maxWidth: '14rem' });

/** Points a line of the plan out on a case: one of those just read, or any by its number. */
export function AttachDialog({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const t = useT();
  const bilingual = useBilingual();
  const queryClient = useQueryClient();
  const fresh = useFreshCase();
  const visited = useVisitedCases();
  const [chosen, setChosen] = useState(visited[0]?.id ?? OTHER);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [running, setRunning] = useState(false);

  const findCase = async (): Promise<string | undefined> => {
    if (chosen !== OTHER) return chosen;
    const number = parseNumber(typed);
    const found = number === undefined ? null : (await execute(PlateByNumberDocument, { number })).caseByNumber;
    if (found === null) setWrong(t('programmes.numberUnknown'));
    return found?.id;
  };
  const attach = async () => {
    const id = await findCase();
    if (id === undefined) return;
    const { version, number, programmes } = await fresh(id);
    const has = programmes.some((entry) => entry.id === programme.id);
    if (!has) {
      const programmeIds = [...programmes.map((entry) => entry.id), programme.id];
      await sendCommand(PointOutProgrammesDocument, { id, version, programmeIds });
      for (const name of ['ProgrammeList', 'CasePage']) void queryClient.invalidateQueries({ queryKey: [name] });
    }
    toast.success(t(has ? 'programmes.already' : 'programmes.attached', { number }));
    onClose();
  };
  const submit = async () => {
    if (running) return;
    setWrong(undefined);
    setError(undefined);
    setRunning(true);
    try {
      await attach();
    } catch (caught) {
      setError(caught instanceof AppError ? caught : new AppError('UNEXPECTED', ''));
    } finally {
      setRunning(false);
    }
  };
  useSaveKey(() => void submit());
  return (
    <ConfirmDialog
      title={t('programmes.attach')}
      confirmLabel={t('programmes.attachSubmit')}
      onConfirm={() => void submit()}
      onClose={onClose}
      running={running}
      error={error}
    >
      <Stack>
        <Lead>{bilingual(programme)}</Lead>
        {visited.length > 0 && (
          <ChoiceChips
            label={t('programmes.toCase')}
            choices={[
              ...visited.map((entry) => ({ value: entry.id, label: entry.number })),
              { value: OTHER, label: t('programmes.byNumber') },
            ]}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {chosen === OTHER && (
          <NumberPlace>
            <TextField
              label={t('programmes.caseNumber')}
              inputRef={startHere}
              placeholder="R8-000123"
              value={typed}
              onChange={(text) => {
                setTyped(text);
                setWrong(undefined);
              }}
              error={wrong}
            />
          </NumberPlace>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
