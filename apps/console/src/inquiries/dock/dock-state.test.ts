import { describe, expect, it } from 'vitest';
import { AT_ONCE, type DockState, dockReducer, emptyDock, underWay } from './dock-state.ts';
import { newSheet } from './sheet.ts';

const sheet = (id: string) => newSheet({ id, deskId: 'd1', startedAt: '2026-11-22T01:00:00.000Z', subject: 'COMPANY' });
const withSheets = (...ids: string[]) =>
  ids.reduce<DockState>((state, id) => dockReducer(state, { kind: 'open', sheet: sheet(id) }), emptyDock);
const ids = (state: DockState) => state.sheets.map((entry) => entry.sheet.id);

describe('the dock', () => {
  it('holds four sheets at once and shows the newest', () => {
    const state = withSheets('a', 'b', 'c', 'd', 'e');
    expect(state.sheets).toHaveLength(AT_ONCE);
    expect(state.activeId).toBe('d');
  });

  it('shows the neighbour when a sheet is closed, and nothing after the last', () => {
    const two = dockReducer(withSheets('a', 'b', 'c'), { kind: 'close', id: 'c' });
    expect(two.activeId).toBe('b');
    const first = dockReducer({ ...two, activeId: 'a' }, { kind: 'close', id: 'a' });
    expect(first.activeId).toBe('b');
    expect(dockReducer(first, { kind: 'close', id: 'b' })).toEqual({ sheets: [], activeId: undefined });
  });

  it('leaves the sheet on screen alone when another one closes', () => {
    const state = dockReducer({ ...withSheets('a', 'b'), activeId: 'a' }, { kind: 'close', id: 'b' });
    expect([ids(state), state.activeId]).toEqual([['a'], 'a']);
  });

  it('takes drafts in beside what is open, once each and never more than fit', () => {
    const drafts = ['b', 'x', 'y', 'z', 'w'].map((id) => ({ sheet: sheet(id), version: 3 }));
    const state = dockReducer(withSheets('b'), { kind: 'restore', drafts });
    expect(ids(state)).toEqual(['x', 'y', 'z', 'b']);
    expect(state.activeId).toBe('b');
    expect(state.sheets[0]?.draftVersion).toBe(3);
  });

  it('counts a recorded sheet no longer as a draft', () => {
    const recorded = { id: 'i1', number: 'R8-U-000045', minutes: 3, caseId: null, caseNumber: null };
    const state = dockReducer(withSheets('a', 'b'), { kind: 'recorded', id: 'b', recorded });
    expect(underWay(state).map((entry) => entry.sheet.id)).toEqual(['a']);
  });

  it('is the same state when a change changes nothing', () => {
    const state = withSheets('a');
    const after = dockReducer(state, { kind: 'change', id: 'a', change: (now) => now });
    expect(after.sheets[0]).toBe(state.sheets[0]);
  });
});
