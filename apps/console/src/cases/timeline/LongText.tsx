import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../../i18n/provider.tsx';
import { isLong } from './timeline.ts';
import { Body } from './timeline-styles.ts';

/** The text as it was typed; a long one is folded until somebody wants it. */
export function LongText({ text }: { text: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const long = isLong(text);
  return (
    <>
      <Body data-folded={long && !open}>{text}</Body>
      {long && (
        <Button size="small" variant="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'frame.hideDetails' : 'cases.note.readOn')}
        </Button>
      )}
    </>
  );
}
