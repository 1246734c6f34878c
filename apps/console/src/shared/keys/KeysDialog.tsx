import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useState } from 'react';
import { sendCommand } from '../../data-provider/use-command.ts';
import { useT } from '../../i18n/provider.tsx';
import { replaceViewer, useViewer } from '../../sign-in/session.ts';
import { SavePreferencesDocument } from '../../sign-in/sign-in.operations.ts';
import { gray, hairline, outline, red } from '../../theme/palette.ts';
import { HouseDialog } from '../feedback/HouseDialog.tsx';
import { toast, useErrorToast } from '../feedback/toast.tsx';
import type { KeyScope } from './commands.ts';
import { isComposingKey } from './composition.ts';
import { type KeyBinding, normaliseKeys, spell } from './registry.ts';
import { keyRegistry, useActiveKeys } from './use-key.ts';

const Switch = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem',
  margin: '0.75rem 0',
  fontWeight: 700,
  '& input': { width: '1.25rem', height: '1.25rem' },
});
const Scope = styled('section')({
  marginTop: '1rem',
  '& h3': { fontSize: '0.9375rem', color: gray[600] },
});
const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  alignItems: 'center',
  gap: '0.75rem',
  minHeight: '2.5rem',
  borderTop: `1px solid ${hairline}`,
});
const Capture = styled('button')({
  gridColumn: '2 / -1',
  minHeight: '2rem',
  padding: '0 0.75rem',
  border: `1px dashed ${outline}`,
  borderRadius: '0.375rem',
  backgroundColor: gray[25],
});
const Fault = styled('p')({
  gridColumn: '1 / -1',
  color: red[1000],
  fontSize: '0.875rem',
});

const scopes: readonly KeyScope[] = ['global', 'goto', 'list', 'case', 'dock', 'form'];
const MODIFIERS = new Set(['Control', 'Alt', 'Shift', 'Meta', 'Process', 'Dead']);
const FIXED = new Set(['Tab', 'Enter', 'Escape', 'Space', 'Backspace', 'Delete']);

function Keys({ keys }: { keys: string }) {
  return (
    <span>
      {keys.split(' ').map((chord, index) => (
        <span key={`${index}-${chord}`}>
          {index > 0 && ' '}
          {chord.split('+').map((part, place) => (
            <span key={part}>
              {place > 0 && '+'}
              <kbd>{part.length === 1 && chord.length > 1 ? part.toUpperCase() : part}</kbd>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** The keys that work on this screen, by scope; each person may change them or switch them off. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { preferences } = useViewer();
  const bindings = [...new Map(useActiveKeys().map((binding) => [binding.id, binding])).values()];
  const report = useErrorToast();
  const [capturing, setCapturing] = useState<string>();
  const [fault, setFault] = useState<string>();

  const save = async (change: { keysEnabled?: boolean; keyMap?: { command: string; keys: string }[] }) => {
    try {
      replaceViewer((await sendCommand(SavePreferencesDocument, change)).savePreferences);
      toast.success(t('keys.saved'));
    } catch (error) {
      report(error);
    }
  };
  const capture = (event: KeyboardEvent, binding: KeyBinding) => {
    if (isComposingKey(event.nativeEvent) || MODIFIERS.has(event.key) || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setCapturing(undefined);
    const keys = spell({
      key: event.key,
      code: event.code,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
    });
    const taken = bindings.find(
      (other) => other.id !== binding.id && normaliseKeys(keyRegistry.keysOf(other)) === keys,
    );
    if (taken !== undefined) return setFault(t('keys.taken', { command: taken.label }));
    if (FIXED.has(keys)) return setFault(t('keys.unsafe'));
    setCapturing(undefined);
    const others = preferences.keyMap.filter((entry) => entry.command !== binding.id);
    void save({ keyMap: [...others, { command: binding.id, keys }] });
  };
  return (
    <HouseDialog
      title={t('keys.title')}
      onClose={onClose}
      width="sm"
      actions={
        <>
          {preferences.keyMap.length > 0 && (
            <Button onClick={() => void save({ keyMap: [] })}>{t('keys.reset')}</Button>
          )}
          <Button variant="contained" onClick={onClose}>
            {t('action.close')}
          </Button>
        </>
      }
    >
      <p>{t('keys.lead')}</p>
      <Switch>
        <input
          type="checkbox"
          checked={preferences.keysEnabled}
          onChange={(event) => void save({ keysEnabled: event.target.checked })}
        />
        {t('keys.enabled')}
      </Switch>
      {scopes.map((scope) => {
        const group = bindings.filter((binding) => binding.scope === scope);
        return group.length === 0 ? null : (
          <Scope key={scope}>
            <h3>{t(`keys.scope.${scope}`)}</h3>
            {group.map((binding) => (
              <Row key={binding.id}>
                <span>{binding.label}</span>
                {capturing === binding.id ? (
                  <>
                    <Capture
                      type="button"
                      ref={(element) => element?.focus()}
                      onKeyDown={(event) => capture(event, binding)}
                    >
                      {t('keys.press')}
                    </Capture>
                    {fault !== undefined && <Fault role="alert">{fault}</Fault>}
                  </>
                ) : (
                  <>
                    <Keys keys={keyRegistry.keysOf(binding)} />
                    <Button
                      size="small"
                      variant="text"
                      aria-label={t('keys.changeLabel', {
                        command: binding.label,
                      })}
                      onClick={() => {
                        setFault(undefined);
                        setCapturing(binding.id);
                      }}
                    >
                      {t('keys.change')}
                    </Button>
                  </>
                )}
              </Row>
            ))}
          </Scope>
        );
      })}
    </HouseDialog>
  );
}
