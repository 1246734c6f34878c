import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useCommand } from '../../data-provider/use-command.ts';
import { useBilingual, useT } from '../../i18n/provider.tsx';
import { announce } from '../../layout/live-region.tsx';
import { ErrorMessage } from '../../shared/feedback/ErrorMessage.tsx';
import { toast } from '../../shared/feedback/toast.tsx';
import { isComposingKey } from '../../shared/keys/composition.ts';
import { blue, gray, outline, white } from '../../theme/palette.ts';
import type { Reference } from '../reference.ts';
import { digitOf } from './digit-key.ts';
import { TallyContactDocument } from './dock.operations.ts';

interface Props {
  readonly deskId: string;
  readonly channel: string;
  readonly reference: Reference;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const Box = styled('div')({
  display: 'grid',
  gap: '0.5rem',
  padding: '0.625rem 0.875rem 0.75rem',
  borderBottom: `1px solid ${gray[200]}`,
  backgroundColor: blue[50],
  '& h3': { margin: 0, fontSize: '0.875rem', lineHeight: 1.5 },
  '& button': {
    minHeight: '2.25rem',
    padding: '0 0.75rem',
    border: `1px solid ${outline}`,
    borderRadius: '0.375rem',
    backgroundColor: white,
    fontSize: '0.9375rem',
    cursor: 'pointer',
  },
  '& small': { color: gray[600], fontSize: '0.75rem' },
});
const Kinds = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0.375rem' });

/** A contact that is no consultation: one key, one count. */
export function TallyPanel({ deskId, channel, reference, onDone, onClose }: Props) {
  const t = useT();
  const name = useBilingual();
  const command = useCommand(TallyContactDocument, { refresh: ['inquiries', 'InquiryList', 'Today'] });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);

  const count = async (kind: Reference['tallyKinds'][number]) => {
    const result = await command.run({ deskId, channel, tallyKind: kind.code });
    if (result === undefined) return;
    const text = t('dock.tallyDone', { kind: name(kind), number: result.tallyContact.number });
    announce(text);
    toast.success(text);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    const digit = digitOf(event);
    const kind = digit === undefined ? undefined : reference.tallyKinds[digit - 1];
    if (kind !== undefined && !event.repeat) void count(kind);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box ref={box} role="group" aria-label={t('dock.tallyTitle')} onKeyDown={onKeyDown}>
      <h3>{t('dock.tallyTitle')}</h3>
      {command.error !== undefined && <ErrorMessage error={command.error} />}
      <Kinds>
        {reference.tallyKinds.map((kind, index) => (
          <button
            key={kind.code}
            type="button"
            aria-keyshortcuts={String(index + 1)}
            disabled={command.running}
            onClick={() => void count(kind)}
          >
            <small aria-hidden>{index + 1} </small>
            {name(kind)}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </Kinds>
    </Box>
  );
}
