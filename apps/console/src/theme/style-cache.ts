import createCache from '@emotion/cache';

/** The content security policy accepts only styles that carry the nonce of this reply. */
export function createStyleCache() {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce || meta?.getAttribute('nonce') || undefined;
  return createCache({ key: 'm', prepend: true, ...(nonce ? { nonce } : {}) });
}
