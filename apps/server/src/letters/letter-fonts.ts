import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FOLDER = '@expo-google-fonts/biz-udpgothic';
const resolve = createRequire(import.meta.url).resolve;

export interface LetterFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

let read: LetterFonts | undefined;

/** BIZ UDPGothic (OFL), which prints 髙, 﨑 and 𠮷; found where npm put it, from the sources as from the bundle. Read once. */
export function letterFonts(): LetterFonts {
  read ??= {
    regular: readFileSync(resolve(`${FOLDER}/400Regular/BIZUDPGothic_400Regular.ttf`)),
    bold: readFileSync(resolve(`${FOLDER}/700Bold/BIZUDPGothic_700Bold.ttf`)),
  };
  return read;
}
