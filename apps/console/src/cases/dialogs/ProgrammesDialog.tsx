import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useDocument } from '../../data-provider/use-document.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { ProgrammeListDocument } from '../../programmes/programmes.operations.ts';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { Stack, startHere, useSaveKey } from '../../shared/feedback/dialog-parts.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { useCountText } from '../../shared/table/TableFoot.tsx';
import { gray, hairline } from '../../theme/palette.ts';
import { PointOutProgrammesDocument } from '../case-commands.operations.ts';
import { CheckField } from '../parts/CheckField.tsx';
import { Quiet } from '../parts/Panel.tsx';
import { useSettling } from '../parts/use-settling.ts';
import type { CaseDetail } from '../types.ts';
import { useCase, useCaseCommand } from '../use-case.ts';
import { type CaseDialogProps } from './dialog-parts.tsx';

const SHOWN = 25;
const List = styled('ul')({
  maxHeight: '22rem',
  overflowY: 'auto',
  '& li': { padding: '0.25rem 0.25rem', borderTop: `1px solid ${hairline}` },
  '& small': {
    display: 'block',
    paddingInlineStart: '1.625rem',
    color: gray[600],
    fontSize: '0.8125rem',
    lineHeight: 1.5,
  },
});
const Chosen = styled('section')({ '& h3': { fontSize: '0.875rem' } });

/** Lines of the plan pointed out to the client; each counts as one 案内 in its line. */
export default function ProgrammesDialog(props: CaseDialogProps) {
  const { detail } = useCase(props.target.id, 'recent');
  return detail === undefined ? null : <Form {...props} opened={detail} />;
}

function Form({ target, onClose, onDone, opened }: CaseDialogProps & { opened: CaseDetail }) {
  const t = useT();
  const bilingual = useBilingual();
  const countText = useCountText();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const later = useSettling(setWords);
  const [chosen, setChosen] = useState(opened.programmes);
  const command = useCaseCommand(PointOutProgrammesDocument, target.id, (result) => result.pointOutProgrammes);
  const { data } = useDocument(
    ProgrammeListDocument,
    { filter: words === '' ? {} : { q: words }, page: { first: SHOWN } },
    { keepPrevious: true, staleTime: 60_000 },
  );
  const has = (id: string) => chosen.some((programme) => programme.id === id);
  const save = async () => {
    const programmeIds = chosen.map((programme) => programme.id);
    const after = await command.run({ id: target.id, version: opened.version, programmeIds });
    if (after !== undefined) onDone(after);
  };
  useSaveKey(() => void save());
  const page = data?.programmes;
  return (
    <ConfirmDialog
      title={t('cases.programmes.title', { number: target.number })}
      confirmLabel={t('action.save')}
      onConfirm={() => void save()}
      onClose={onClose}
      running={command.running}
      error={command.error}
    >
      <Stack>
        {chosen.length > 0 && (
          <Chosen>
            <h3>{t('cases.programmes.chosen')}</h3>
            {chosen.map((programme) => (
              <CheckField
                key={programme.id}
                label={bilingual(programme)}
                checked
                onChange={() => setChosen(chosen.filter((entry) => entry.id !== programme.id))}
              />
            ))}
          </Chosen>
        )}
        <TextField
          inputRef={startHere}
          label={t('cases.programmes.search')}
          value={typed}
          onChange={setTyped}
          onSettled={later}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || isComposingKey(event)) return;
            // Enter searches here; it does not save.
            event.preventDefault();
            setWords(typed.trim());
          }}
        />
        {page !== undefined && (
          <div>
            <Quiet role="status">{countText(page.count)}</Quiet>
            <List>
              {page.items.map((programme) => (
                <li key={programme.id}>
                  <CheckField
                    label={bilingual(programme)}
                    checked={has(programme.id)}
                    onChange={(on) =>
                      setChosen(on ? [...chosen, programme] : chosen.filter((entry) => entry.id !== programme.id))
                    }
                  />
                  <small>
                    {programme.code}　{programme.sectionTitle}
                  </small>
                </li>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
