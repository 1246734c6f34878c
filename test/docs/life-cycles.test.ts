import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lifeCyclesPage } from '../../infra/life-cycles.ts';

it('the drawn life cycles are those of the domain', () => {
  expect(readFileSync('infra/life-cycles.md', 'utf8')).toBe(lifeCyclesPage());
});
