import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { companyActions, companyKanaForSearch, companyNameForSearch } from './company.ts';

const at = (
  role: 'COUNSELLOR' | 'ADMINISTRATOR' | 'APPROVER',
  deskId: string | null,
  organisationId = 'tmg',
): Actor => ({
  staffId: 'me',
  kind: 'STAFF',
  memberships: [{ role, organisationId, deskId }],
});

describe('a company name for look-up', () => {
  it('is one for every way of writing the corporate form', () => {
    const names = ['㈱青山製作所', '株式会社　青山製作所', '青山製作所（株）', '青山 製作所 株式会社'];
    expect(new Set(names.map(companyNameForSearch))).toEqual(new Set(['青山製作所']));
  });
  it('keeps what belongs to the name', () => {
    expect(companyNameForSearch('Ａ＆Ｂ商事有限会社')).toBe('a&b商事');
    expect(companyNameForSearch('株式会社')).toBe('株式会社');
  });
  it('drops the reading of the form at either end alone', () => {
    expect(companyKanaForSearch('カブシキガイシャ アオヤマ')).toBe('あおやま');
    expect(companyKanaForSearch('ｱｵﾔﾏ ﾕｳｹﾞﾝｶﾞｲｼｬ')).toBe('あおやま');
    expect(companyKanaForSearch('カブシキケンキュウショ')).toBe('かぶしきけんきゅうしょ');
  });
});

describe('what may be done with a company', () => {
  it('lets whoever works at a desk keep the common facts right', () => {
    expect(companyActions(at('COUNSELLOR', 'desk'), { organisationId: null })).toEqual(['UPDATE']);
  });
  it('lets an administrator and an approver read on', () => {
    expect(companyActions(at('ADMINISTRATOR', null), { organisationId: null })).toEqual([]);
    expect(companyActions(at('APPROVER', 'desk'), { organisationId: null })).toEqual([]);
  });
  it('leaves a sole proprietor to the organisation that recorded them', () => {
    expect(companyActions(at('COUNSELLOR', 'desk', 'tcci'), { organisationId: 'tmg' })).toEqual([]);
    expect(companyActions(at('COUNSELLOR', 'desk', 'tmg'), { organisationId: 'tmg' })).toEqual(['UPDATE']);
  });
});
