import type { CodeItem } from './code-item.ts';

/** Languages of a consultation, by BCP 47 where there is a tag. */
export const LANGUAGES: readonly CodeItem[] = [
  { code: 'ja', nameJa: '日本語', nameEn: 'Japanese' },
  { code: 'ja-easy', nameJa: 'やさしい日本語', nameEn: 'Easy Japanese' },
  { code: 'en', nameJa: '英語', nameEn: 'English' },
  { code: 'zh', nameJa: '中国語', nameEn: 'Chinese' },
  { code: 'ko', nameJa: '韓国・朝鮮語', nameEn: 'Korean' },
  { code: 'vi', nameJa: 'ベトナム語', nameEn: 'Vietnamese' },
  { code: 'ne', nameJa: 'ネパール語', nameEn: 'Nepali' },
  { code: 'tl', nameJa: 'タガログ語', nameEn: 'Tagalog' },
  { code: 'my', nameJa: 'ミャンマー語', nameEn: 'Burmese' },
  { code: 'id', nameJa: 'インドネシア語', nameEn: 'Indonesian' },
  { code: 'th', nameJa: 'タイ語', nameEn: 'Thai' },
  { code: 'mn', nameJa: 'モンゴル語', nameEn: 'Mongolian' },
  { code: 'bn', nameJa: 'ベンガル語', nameEn: 'Bengali' },
  { code: 'hi', nameJa: 'ヒンディー語', nameEn: 'Hindi' },
  { code: 'pt', nameJa: 'ポルトガル語', nameEn: 'Portuguese' },
  { code: 'es', nameJa: 'スペイン語', nameEn: 'Spanish' },
  { code: 'fr', nameJa: 'フランス語', nameEn: 'French' },
  { code: 'ru', nameJa: 'ロシア語', nameEn: 'Russian' },
  { code: 'jsl', nameJa: '日本手話', nameEn: 'Japanese Sign Language' },
  { code: 'other', nameJa: 'その他', nameEn: 'Other' },
];
