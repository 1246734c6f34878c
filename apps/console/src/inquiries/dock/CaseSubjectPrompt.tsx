import { graphemeLength } from '@madoguchi/domain/japanese-text';
import { LIMITS } from '@madoguchi/domain/limits';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { TextField } from '../../shared/fields/TextField.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { blue, white } from '../../theme/palette.ts';

interface Props {
  readonly proposed: string;
  readonly onConfirm: (subject: string) => void;
  readonly onBack: () => void;
  readonly running: boolean;
  readonly error: string | undefined;
}

const Box = styled('div')({
  display: 'grid',
  gap: '0.5rem',
  padding: '0.625rem 0.875rem',
  borderTop: `0.1875rem solid ${blue[900]}`,
  backgroundColor: white,
});
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', justifyContent: 'flex-end' });

/** The one question of a new case: what it is called. Enter confirms, Escape goes back to the sheet. */
export function CaseSubjectPrompt({ proposed, onConfirm, onBack, running, error }: Props) {
  const t = useT();
  const [subject, setSubject] = useState(proposed);
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const over = graphemeLength(subject) - LIMITS.subject;

  const confirm = () => {
    const line = subject.trim();
    setEmpty(line === '');
    if (line === '' || over > 0) input.current?.focus();
    else if (!running) onConfirm(line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    const inField = event.target === input.current;
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter' && (inField || event.ctrlKey)) confirm();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box role="group" aria-label={t('dock.recordAndOpen')} onKeyDown={onKeyDown}>
      <TextField
        label={t('dock.openCaseSubject')}
        required
        value={subject}
        onChange={setSubject}
        inputRef={input}
        error={empty ? t('dock.subjectMissing') : over > 0 ? t('field.over', { count: over }) : error}
      />
      <Buttons>
        <Button size="small" onClick={onBack}>
          {t('dock.openCaseBack')}
        </Button>
        <Button size="small" variant="contained" disabled={running} onClick={confirm}>
          {t('dock.openCaseConfirm')}
        </Button>
      </Buttons>
    </Box>
  );
}
