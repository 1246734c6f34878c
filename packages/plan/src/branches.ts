import type { CodeItem } from './code-item.ts';

/** `wardCode` is the municipality that the branch answers for. */
export type Branch = CodeItem & { wardCode: string };

/** The 23 branches (支部) of TCCI, one for each special ward. */
export const BRANCHES: readonly Branch[] = [
  { code: 'chiyoda', nameJa: '千代田支部', nameEn: 'Chiyoda Branch', wardCode: '131016' },
  { code: 'chuo', nameJa: '中央支部', nameEn: 'Chuo Branch', wardCode: '131024' },
  { code: 'minato', nameJa: '港支部', nameEn: 'Minato Branch', wardCode: '131032' },
  { code: 'shinjuku', nameJa: '新宿支部', nameEn: 'Shinjuku Branch', wardCode: '131041' },
  { code: 'bunkyo', nameJa: '文京支部', nameEn: 'Bunkyo Branch', wardCode: '131059' },
  { code: 'taito', nameJa: '台東支部', nameEn: 'Taito Branch', wardCode: '131067' },
  { code: 'sumida', nameJa: '墨田支部', nameEn: 'Sumida Branch', wardCode: '131075' },
  { code: 'koto', nameJa: '江東支部', nameEn: 'Koto Branch', wardCode: '131083' },
  { code: 'shinagawa', nameJa: '品川支部', nameEn: 'Shinagawa Branch', wardCode: '131091' },
  { code: 'meguro', nameJa: '目黒支部', nameEn: 'Meguro Branch', wardCode: '131105' },
  { code: 'ota', nameJa: '大田支部', nameEn: 'Ota Branch', wardCode: '131113' },
  { code: 'setagaya', nameJa: '世田谷支部', nameEn: 'Setagaya Branch', wardCode: '131121' },
  { code: 'shibuya', nameJa: '渋谷支部', nameEn: 'Shibuya Branch', wardCode: '131130' },
  { code: 'nakano', nameJa: '中野支部', nameEn: 'Nakano Branch', wardCode: '131148' },
  { code: 'suginami', nameJa: '杉並支部', nameEn: 'Suginami Branch', wardCode: '131156' },
  { code: 'toshima', nameJa: '豊島支部', nameEn: 'Toshima Branch', wardCode: '131164' },
  { code: 'kita', nameJa: '北支部', nameEn: 'Kita Branch', wardCode: '131172' },
  { code: 'arakawa', nameJa: '荒川支部', nameEn: 'Arakawa Branch', wardCode: '131181' },
  { code: 'itabashi', nameJa: '板橋支部', nameEn: 'Itabashi Branch', wardCode: '131199' },
  { code: 'nerima', nameJa: '練馬支部', nameEn: 'Nerima Branch', wardCode: '131202' },
  { code: 'adachi', nameJa: '足立支部', nameEn: 'Adachi Branch', wardCode: '131211' },
  { code: 'katsushika', nameJa: '葛飾支部', nameEn: 'Katsushika Branch', wardCode: '131229' },
  { code: 'edogawa', nameJa: '江戸川支部', nameEn: 'Edogawa Branch', wardCode: '131237' },
];
