import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DraftSaver,
  type DraftStatus,
  LONGEST_UNSAVED_MS,
  QUIET_MS,
  RETRY_MS,
  type SaveResult,
} from './draft-saver.ts';

interface Call {
  readonly content: string;
  readonly version: number | undefined;
  readonly quiet: boolean;
}

function saverWith(answers: SaveResult[] = []) {
  const calls: Call[] = [];
  const statuses: DraftStatus[] = [];
  const saver = new DraftSaver({
    save: async (content, version, quiet) => {
      calls.push({ content, version, quiet });
      return answers.shift() ?? { version: (version ?? 0) + 1 };
    },
    onStatus: (status) => statuses.push(status),
    setTimer: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
  });
  return { saver, calls, statuses };
}

describe('the draft of a sheet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('leaves three seconds after the last word, with the version of the one before', async () => {
    const { saver, calls, statuses } = saverWith();
    saver.note('相談');
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    saver.note('相談です');
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    saver.note('相談です。');
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(calls).toEqual([
      { content: '相談です', version: undefined, quiet: false },
      { content: '相談です。', version: 1, quiet: false },
    ]);
    expect(statuses.at(-1)).toBe('saved');
  });

  it('waits for the end of a composition, however long it takes', async () => {
    const { saver, calls } = saverWith();
    saver.note('そ');
    saver.hold();
    saver.note('そうだん');
    await vi.advanceTimersByTimeAsync(LONGEST_UNSAVED_MS * 2);
    await saver.flush();
    expect(calls).toEqual([]);
    saver.note('相談');
    saver.release();
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(calls.map((call) => call.content)).toEqual(['相談']);
  });

  it('is saved now and then while somebody types without a pause', async () => {
    const { saver, calls } = saverWith();
    for (let second = 0; second < 25; second += 1) {
      saver.note(`語${second}`);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(calls).toHaveLength(1);
    expect(calls[0]?.quiet).toBe(false);
  });

  it('tries again quietly after a failure and loses nothing', async () => {
    const { saver, calls, statuses } = saverWith(['failed']);
    saver.note('相談');
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(statuses.at(-1)).toBe('failed');
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(calls.map((call) => [call.content, call.quiet])).toEqual([
      ['相談', false],
      ['相談', true],
    ]);
    expect(statuses.at(-1)).toBe('saved');
  });

  it('stops at a newer draft of the same author until the person has chosen', async () => {
    const { saver, calls } = saverWith(['conflict']);
    saver.note('こちら');
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    saver.note('こちらの続き');
    await vi.advanceTimersByTimeAsync(LONGEST_UNSAVED_MS);
    expect(calls).toHaveLength(1);
    saver.overwrite(7);
    await vi.advanceTimersByTimeAsync(0);
    expect(calls.at(-1)).toEqual({ content: 'こちらの続き', version: 7, quiet: false });
  });

  it('does not come back once its sheet is recorded', async () => {
    const { saver, calls } = saverWith();
    saver.note('相談');
    await saver.stop();
    await vi.advanceTimersByTimeAsync(LONGEST_UNSAVED_MS);
    await saver.flush();
    expect(calls).toEqual([]);
  });

  it('goes out at once when the person leaves', async () => {
    const { saver, calls } = saverWith();
    saver.note('相談');
    await saver.flush();
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(QUIET_MS * 2);
    expect(calls).toHaveLength(1);
  });
});
