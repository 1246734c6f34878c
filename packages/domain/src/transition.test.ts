import { describe, expect, it } from 'vitest';
import { CASE_LIFE_CYCLE, CASE_MOVES } from './case.ts';
import { DomainError } from './errors.ts';
import { actionsFrom, diagramOf, nextStatus, type TransitionTable } from './transition.ts';

type Door = 'OPEN' | 'SHUT' | 'LOCKED';
type Hand = 'SHUT' | 'OPEN' | 'LOCK' | 'UNLOCK';
const DOOR = {
  OPEN: { SHUT: 'SHUT' },
  SHUT: { OPEN: 'OPEN', LOCK: 'LOCKED' },
  LOCKED: { UNLOCK: 'SHUT' },
} as const satisfies TransitionTable<Door, Hand>;
const LABELS = {
  status: { OPEN: { ja: '開', en: 'open' }, SHUT: { ja: '閉', en: 'shut' }, LOCKED: { ja: '錠', en: 'locked' } },
  action: {
    SHUT: { ja: '閉める', en: 'shut' },
    OPEN: { ja: '開ける', en: 'open' },
    LOCK: { ja: '掛ける', en: 'lock' },
    UNLOCK: { ja: '外す', en: 'unlock' },
  },
} as const;

describe('a life cycle', () => {
  it('leads where its table says', () => {
    expect(nextStatus<Door, Hand>(DOOR, 'SHUT', 'LOCK', LABELS)).toBe('LOCKED');
  });

  it('refuses what its table does not know, in both languages', () => {
    const attempt = () => nextStatus<Door, Hand>(DOOR, 'LOCKED', 'OPEN', LABELS);
    expect(attempt).toThrow(DomainError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'INVALID_TRANSITION',
        text: { ja: expect.stringContaining('「錠」'), en: expect.stringContaining('“locked”') },
      }),
    );
  });

  it('names the actions that leave a state, in the order asked for', () => {
    expect(actionsFrom<Door, Hand>(DOOR, 'SHUT', ['LOCK', 'OPEN', 'UNLOCK'])).toEqual(['LOCK', 'OPEN']);
  });

  it('draws itself, so that a drawing never drifts', () => {
    expect(diagramOf(CASE_LIFE_CYCLE, 'NEW', CASE_MOVES).split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> NEW',
      '  NEW --> ACTIVE: START',
      '  NEW --> ON_HOLD: HOLD',
      '  NEW --> CLOSED: CLOSE',
      '  ACTIVE --> ON_HOLD: HOLD',
      '  ACTIVE --> CLOSED: CLOSE',
      '  ON_HOLD --> ACTIVE: WAKE',
      '  ON_HOLD --> CLOSED: CLOSE',
      '  CLOSED --> ACTIVE: REOPEN',
      '',
    ]);
  });
});
