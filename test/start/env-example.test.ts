import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENV_NAMES, readEnv } from '../../apps/server/src/env.ts';

const lines = readFileSync(new URL('../../infra/env.example', import.meta.url), 'utf8').split('\n');
const settings = lines.flatMap((line) => {
  const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value] as const];
});

test('the example names every setting of the server and no other', () => {
  expect(settings.map(([name]) => name).sort()).toEqual([...ENV_NAMES].sort());
});

test('every setting is explained above it', () => {
  for (const [name] of settings) {
    const above = lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith(`${name}=`)),
      )
      .reverse();
    const block = above.slice(0, Math.max(0, above.indexOf('')));
    expect(
      block.some((line) => line.startsWith('# ')),
      name,
    ).toBe(true);
  }
});

test('the values of the example are what the server takes without it', () => {
  const DATABASE_URL = 'postgres://owner:secret@127.0.0.1/madoguchi';
  const example = readEnv({ ...Object.fromEntries(settings), DATABASE_URL });
  expect(example).toEqual(readEnv({ DATABASE_URL }));
});
