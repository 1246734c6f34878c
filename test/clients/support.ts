import { deskId, type Person, requestId } from '../support/kit.ts';

export const REGISTER_CLIENT = `mutation ($input: RegisterClientInput!) { registerClient(input: $input) { id name kana telephone } }`;
export const LOOK_UP = `query ($deskId: UUID!, $subject: InquirySubject!, $text: String!) { lookUpCaller(deskId: $deskId, subject: $subject, text: $text) {
  kind matchedOn contactName company { id name verified } client { id name kana telephone } openCases { id number subject status assigneeName }
  lastInquiryAt inquiryCount } }`;

export interface Match {
  readonly kind: 'COMPANY' | 'CLIENT';
  readonly matchedOn: string;
  readonly contactName: string | null;
  readonly company: { id: string; name: string; verified: boolean } | null;
  readonly client: { id: string; name: string | null; telephone: string | null } | null;
  readonly openCases: { id: string; number: string; subject: string; status: string; assigneeName: string | null }[];
  readonly lastInquiryAt: string | null;
  readonly inquiryCount: number;
}

export async function registerClient(
  by: Person,
  overrides: Record<string, unknown> = {},
): Promise<{ id: string; name: string | null }> {
  const input = {
    requestId: requestId(),
    deskId: deskId('working-women'),
    name: '青山　花子',
    kana: 'アオヤマ ハナコ',
    ...overrides,
  };
  return (await by.ask<{ registerClient: { id: string; name: string | null } }>(REGISTER_CLIENT, { input }))
    .registerClient;
}

export async function lookUp(
  by: Person,
  subject: 'COMPANY' | 'INDIVIDUAL' | 'ANONYMOUS',
  text: string,
  desk = 'working-women',
): Promise<Match[]> {
  return (await by.ask<{ lookUpCaller: Match[] }>(LOOK_UP, { deskId: deskId(desk), subject, text })).lookUpCaller;
}
