import process from 'node:process';

/** How much of each: a sample in `npm test`, a small one with `npm run soak -- --quick`, everything without. */
export interface Sizes {
  readonly withdrawals: number;
  readonly switches: number;
  readonly kills: number;
  readonly loadSeconds: number;
}

const SIZES = {
  sample: { withdrawals: 9, switches: 200, kills: 1, loadSeconds: 2 },
  quick: { withdrawals: 56, switches: 1_000, kills: 5, loadSeconds: 10 },
  full: { withdrawals: 1_000, switches: 10_000, kills: 50, loadSeconds: 60 },
} as const satisfies Record<string, Sizes>;

const asked = process.env['MADOGUCHI_SOAK'];
export const pace: keyof typeof SIZES = asked === 'quick' || asked === 'full' ? asked : 'sample';
export const sizes: Sizes = SIZES[pace];
