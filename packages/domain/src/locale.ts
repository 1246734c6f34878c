/** The languages the house speaks. */
export type Locale = 'ja' | 'en';
