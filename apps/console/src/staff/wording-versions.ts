import type { ConsentWordingCatalogueQuery } from '@madoguchi/contract';
import { CONSENT_WORDING_CODES, type ConsentWordingCode } from '@madoguchi/domain/consent-wording';

type Row = ConsentWordingCatalogueQuery['consentWordingCatalogue'][number];

/** A version in both languages. */
export interface Version {
  readonly code: ConsentWordingCode;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ja: string;
  readonly en: string;
}

interface Versions {
  readonly code: ConsentWordingCode;
  readonly newest: Version;
  readonly earlier: readonly Version[];
}

function paired(code: ConsentWordingCode, rows: readonly Row[]): Version[] {
  return rows
    .filter((row) => row.code === code && row.language === 'ja')
    .toSorted((a, b) => b.version - a.version)
    .map(({ version, validFrom, validTo = null, body }) => {
      const en = rows.find((row) => row.code === code && row.language === 'en' && row.version === version);
      return { code, version, validFrom, validTo, ja: body, en: en?.body ?? '' };
    });
}

/** Each text with its versions, the newest first. */
export function versionsOf(rows: readonly Row[]): Versions[] {
  return CONSENT_WORDING_CODES.flatMap((code) => {
    const [newest, ...earlier] = paired(code, rows);
    return newest === undefined ? [] : [{ code, newest, earlier }];
  });
}
