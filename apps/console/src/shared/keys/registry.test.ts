import { describe, expect, it } from 'vitest';
import { KeyRegistry, normaliseKeys, type Situation, type Stroke, spell } from './registry.ts';

const stroke = (key: string, rest: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrl: false,
  alt: false,
  shift: false,
  ...rest,
});
const page: Situation = {
  composing: false,
  inField: false,
  inDialog: false,
  now: 0,
};

function registryWith(...entries: [id: string, keys: string, inDialog?: boolean][]) {
  const registry = new KeyRegistry();
  for (const [id, keys, inDialog] of entries) {
    registry.register({
      id,
      keys,
      scope: 'global',
      label: id,
      inDialog: inDialog ?? false,
      run: () => {},
    });
  }
  const press = (key: Stroke, situation: Partial<Situation> = {}) => {
    const found = registry.resolve(key, { ...page, ...situation });
    return typeof found === 'object' ? found.id : found;
  };
  return { registry, press };
}

describe('the spelling of keys', () => {
  it('is one for every way of writing', () => {
    expect(normaliseKeys('alt+n')).toBe('Alt+n');
    expect(normaliseKeys('Ctrl+Shift+Enter')).toBe('Ctrl+Shift+Enter');
    expect(normaliseKeys(' g  c ')).toBe('g c');
  });
  it('takes a letter with Alt from its place on the keyboard', () => {
    expect(spell(stroke('˜', { alt: true, code: 'KeyN' }))).toBe('Alt+n');
  });
  it('does not ask how ? is typed', () => {
    expect(spell(stroke('?', { shift: true }))).toBe('?');
  });
});

describe('the key registry', () => {
  it('never fires while text is being composed', () => {
    const { press } = registryWith(['dock', 'Alt+N'], ['next', 'j']);
    expect(press(stroke('j'), { composing: true })).toBeUndefined();
    expect(press(stroke('n', { alt: true, code: 'KeyN' }), { composing: true })).toBeUndefined();
    expect(press(stroke('Process'))).toBeUndefined();
  });

  it('fires inside a field only with Ctrl or Alt', () => {
    const { press } = registryWith(['dock', 'Alt+N'], ['next', 'j'], ['save', 'Ctrl+Enter']);
    expect(press(stroke('j'), { inField: true })).toBeUndefined();
    expect(press(stroke('n', { alt: true, code: 'KeyN' }), { inField: true })).toBe('dock');
    expect(press(stroke('Enter', { ctrl: true }), { inField: true })).toBe('save');
    expect(press(stroke('j'))).toBe('next');
  });

  it('tells Ctrl+Enter from Ctrl+Shift+Enter', () => {
    const { press } = registryWith(['save', 'Ctrl+Enter'], ['refer', 'Ctrl+Shift+Enter']);
    expect(press(stroke('Enter', { ctrl: true }))).toBe('save');
    expect(press(stroke('Enter', { ctrl: true, shift: true }))).toBe('refer');
  });

  it('waits for the second key of a sequence, but not for long', () => {
    const { press } = registryWith(['toCases', 'g c'], ['close', 'c']);
    expect(press(stroke('g'), { now: 0 })).toBe('pending');
    expect(press(stroke('c'), { now: 400 })).toBe('toCases');
    expect(press(stroke('g'), { now: 1000 })).toBe('pending');
    expect(press(stroke('c'), { now: 5000 })).toBe('close');
  });

  it('keeps the page behind a dialog quiet', () => {
    const { press } = registryWith(['assign', 'a'], ['help', '?', true]);
    expect(press(stroke('a'), { inDialog: true })).toBeUndefined();
    expect(press(stroke('?'), { inDialog: true })).toBe('help');
  });

  it('lets what was registered last answer first', () => {
    const { registry, press } = registryWith(['page', 's']);
    const leave = registry.register({
      id: 'pane',
      keys: 's',
      scope: 'list',
      label: 'pane',
      run: () => {},
    });
    expect(press(stroke('s'))).toBe('pane');
    leave();
    expect(press(stroke('s'))).toBe('page');
  });

  it('can be remapped and switched off', () => {
    const { registry, press } = registryWith(['next', 'j']);
    registry.configure(true, new Map([['next', 'n']]));
    expect(press(stroke('j'))).toBeUndefined();
    expect(press(stroke('n'))).toBe('next');
    registry.configure(false, new Map());
    expect(press(stroke('j'))).toBeUndefined();
  });
});
