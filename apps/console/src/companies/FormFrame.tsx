import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/provider.tsx';
import { commands } from '../shared/keys/commands.ts';
import { useKey } from '../shared/keys/use-key.ts';
import { gray } from '../theme/palette.ts';

const Form = styled('form')({ display: 'grid', gap: '1.25rem', maxWidth: '52rem' });
const Part = styled('section')({
  display: 'grid',
  gap: '0.75rem',
  '& h2': { fontSize: '1.0625rem' },
  '& > p': { color: gray[600], fontSize: '0.875rem' },
});
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', paddingTop: '0.5rem' });

interface FrameProps {
  readonly children: ReactNode;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly running: boolean;
  readonly error: unknown;
}

/** A form on a page of its own: Ctrl+Enter saves from anywhere in it. */
export function FormFrame({ children, submitLabel, onSubmit, onCancel, running, error }: FrameProps) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const submit = () => {
    setTries((before) => before + 1);
    onSubmit();
  };
  useKey(commands.save, submit);
  useEffect(() => {
    // Where something is wrong, the person stands in the first such field.
    if (tries > 0 || error !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, error]);
  return (
    <Form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <Buttons>
        <Button type="submit" variant="contained" aria-busy={running}>
          {submitLabel}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </Buttons>
    </Form>
  );
}

export function FormPart({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <Part>
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </Part>
  );
}
