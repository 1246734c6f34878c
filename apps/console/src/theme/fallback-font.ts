import { ja } from '../i18n/ja.ts';
import { fontStack } from './palette.ts';

const START_PATIENCE_MS = 1500;
const REPLY_PATIENCE_MS = 500;

/** Two different letters that look the same are two empty boxes. */
function hasJapaneseFont(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 48;
  canvas.height = 24;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return true;
  context.textBaseline = 'top';
  context.font = `20px ${fontStack}`;
  context.fillText('永', 0, 0);
  context.fillText('窓', 24, 0);
  const [one, other] = [context.getImageData(0, 0, 24, 24).data, context.getImageData(24, 0, 24, 24).data];
  return one.some((value, index) => value !== other[index]);
}

let needed = false;

/** Fetches what these letters need, in both weights, within reason: after that the page shows what it has. */
async function fetchFor(text: string, patience: number) {
  const letters = [...new Set(text)].join('');
  const wait = new Promise((resolve) => setTimeout(resolve, patience));
  const fonts = [400, 700].map((weight) => document.fonts.load(`${weight} 1rem "Madoguchi UDPGothic"`, letters));
  await Promise.race([Promise.allSettled(fonts), wait]);
}

/**
 * On a machine without any Japanese letters the bundled font is fetched before the first screen, with what the house's
 * own words need, so that no box turns into a letter under the reader. Everywhere else not a byte is fetched.
 */
export async function provideFallbackFont() {
  if (hasJapaneseFont()) return;
  await import('./fallback-font.css');
  needed = true;
  await fetchFor(JSON.stringify(ja.madoguchi), START_PATIENCE_MS);
}

/** The same for what the server sends, before it is shown. */
export const lettersReady = (text: string) => (needed ? fetchFor(text, REPLY_PATIENCE_MS) : undefined);
