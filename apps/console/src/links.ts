import type { Feature } from './feature.ts';

/** Addresses hold names of features and ids, never words that somebody typed. */
export const pathTo = (feature: Feature['name'], id?: string) =>
  id === undefined ? `/${feature}` : `/${feature}/${id}`;
