import { corporateNumberFrom } from '@madoguchi/domain';
import { deskId, type Person, requestId } from '../support/kit.ts';

const PARTS = `id corporateNumber name kana soleProprietor postalCode municipality address telephone industry capitalYen regularEmployees sizeBand
  tcciMember tcciBranchDesk { slug } version actions contacts { id name kana title telephone email version }
  cases { id number subject } inquiries { id number callerLabel } establishments { id }`;
export const REGISTER = `mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { ${PARTS} } }`;
export const UPDATE = `mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { ${PARTS} } }`;
export const COMPANY = `query ($id: UUID!) { company(id: $id) { ${PARTS} } }`;
export const COMPANIES = `query ($filter: CompanyFilter, $page: PageInput) { companies(filter: $filter, page: $page) {
  items { id name kana corporateNumber municipality industry sizeBand openCases } pageInfo { hasNextPage endCursor } count { value capped } } }`;

export interface CompanyView {
  readonly id: string;
  readonly corporateNumber: string | null;
  readonly name: string;
  readonly kana: string;
  readonly soleProprietor: boolean;
  readonly telephone: string | null;
  readonly postalCode: string | null;
  readonly sizeBand: string;
  readonly tcciMember: boolean | null;
  readonly tcciBranchDesk: { slug: string } | null;
  readonly version: number;
  readonly actions: string[];
  readonly contacts: {
    id: string;
    name: string;
    title: string | null;
    telephone: string | null;
    email: string | null;
    version: number;
  }[];
  readonly cases: { id: string; number: string; subject: string }[];
  readonly inquiries: { id: string; number: string; callerLabel: string | null }[];
}

let running = 0;
/** A valid 法人番号 that no other test of the file has. */
export function newCorporateNumber(): string {
  running += 1;
  return corporateNumberFrom(String(990_000_000_000 + running));
}

export function companyInput(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    requestId: requestId(),
    deskId: deskId('working-women'),
    name: '株式会社青山製作所',
    kana: 'アオヤマセイサクショ',
    ...overrides,
  };
}

export async function register(by: Person, overrides: Record<string, unknown> = {}): Promise<CompanyView> {
  return (await by.ask<{ registerCompany: CompanyView }>(REGISTER, { input: companyInput(overrides) })).registerCompany;
}

export async function update(
  by: Person,
  company: Pick<CompanyView, 'id' | 'version'>,
  changes: Record<string, unknown>,
): Promise<CompanyView> {
  const input = {
    requestId: requestId(),
    deskId: deskId('working-women'),
    id: company.id,
    version: company.version,
    ...changes,
  };
  return (await by.ask<{ updateCompany: CompanyView }>(UPDATE, { input })).updateCompany;
}

export async function seeCompany(by: Person, id: string): Promise<CompanyView> {
  return (await by.ask<{ company: CompanyView }>(COMPANY, { id })).company;
}
