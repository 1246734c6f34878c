/** What one key press was, without the DOM. */
export interface Stroke {
  readonly key: string;
  readonly code?: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

export interface Situation {
  readonly composing: boolean;
  /** The focus stands in something that takes text. */
  readonly inField: boolean;
  /** A modal dialog is open. */
  readonly inDialog: boolean;
  readonly now: number;
}

export interface KeyBinding {
  readonly id: string;
  /** `Alt+N`, `Ctrl+Shift+Enter`, `j`, `g c`, `?` */
  readonly keys: string;
  readonly scope: string;
  readonly label: string;
  /** Works while a modal dialog is open too. */
  readonly inDialog?: boolean;
  readonly run: () => void;
}

const SEQUENCE_MS = 1500;

/** One spelling for a stroke: modifiers in a fixed order, letters small, `Alt`+letter by the place of the key. */
export function spell(stroke: Stroke): string {
  let key = stroke.key;
  // Alt and Ctrl turn letters into signs on some keyboards; the place of the key does not change.
  if (stroke.alt || stroke.ctrl) key = /^(?:Key|Digit)(.)$/.exec(stroke.code ?? '')?.[1] ?? key;
  const letter = /^[a-z]$/i.test(key);
  const named = key.length > 1;
  if (key === ' ') key = 'Space';
  const shift = stroke.shift && (letter || named);
  return [stroke.ctrl && 'Ctrl', stroke.alt && 'Alt', shift && 'Shift', letter ? key.toLowerCase() : key]
    .filter(Boolean)
    .join('+');
}

/** Brings what people write (`alt+n`, `Ctrl+K`, `g c`) into the spelling of `spell`. */
export function normaliseKeys(keys: string): string {
  return keys
    .trim()
    .split(/\s+/)
    .map((chord) => {
      const parts = chord === '+' ? ['+'] : chord.split('+');
      const key = parts.at(-1) ?? '';
      const modifiers = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()));
      return spell({
        key,
        ctrl: modifiers.has('ctrl'),
        alt: modifiers.has('alt'),
        shift: modifiers.has('shift'),
      });
    })
    .join(' ');
}

const hasModifier = (spelt: string) => /^(?:Ctrl|Alt)\+/.test(spelt);

/** Who answers which key. The binding that came last wins: a pane in front of the page behind it. */
export class KeyRegistry {
  #bindings: KeyBinding[] = [];
  #overrides = new Map<string, string>();
  #pending: { first: string; at: number } | undefined;
  #listeners = new Set<() => void>();
  #snapshot: readonly KeyBinding[] = [];
  #enabled = true;

  get enabled() {
    return this.#enabled;
  }

  /** The person's own choices: the switch, and keys by command. */
  configure(enabled: boolean, overrides: ReadonlyMap<string, string>) {
    this.#enabled = enabled;
    this.#overrides = new Map(overrides);
    this.#changed();
  }

  register(binding: KeyBinding): () => void {
    this.#bindings.push(binding);
    this.#changed();
    return () => {
      this.#bindings = this.#bindings.filter((entry) => entry !== binding);
      this.#changed();
    };
  }

  keysOf(binding: Pick<KeyBinding, 'id' | 'keys'>): string {
    return this.#overrides.get(binding.id) ?? binding.keys;
  }

  /** What can be pressed now, for the help; changes identity when it changes. */
  list = (): readonly KeyBinding[] => this.#snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The binding that the stroke means, `'pending'` after the first half of a sequence, or undefined. */
  resolve(stroke: Stroke, situation: Situation): KeyBinding | 'pending' | undefined {
    if (!this.#enabled || situation.composing || stroke.key === 'Process' || stroke.key === 'Dead') return undefined;
    const spelt = spell(stroke);
    if (situation.inField && !hasModifier(spelt)) {
      this.#pending = undefined;
      return undefined;
    }
    const pending = this.#pending;
    this.#pending = undefined;
    const open = this.#bindings.filter((binding) => !situation.inDialog || binding.inDialog === true);
    const find = (keys: string) => open.findLast((binding) => normaliseKeys(this.keysOf(binding)) === keys);
    if (pending !== undefined && situation.now - pending.at <= SEQUENCE_MS) {
      const second = find(`${pending.first} ${spelt}`);
      if (second !== undefined) return second;
    }
    const single = find(spelt);
    if (single !== undefined) return single;
    if (open.some((binding) => normaliseKeys(this.keysOf(binding)).startsWith(`${spelt} `))) {
      this.#pending = { first: spelt, at: situation.now };
      return 'pending';
    }
    return undefined;
  }

  #changed() {
    this.#snapshot = [...this.#bindings];
    for (const listener of this.#listeners) listener();
  }
}
