import { type Desks, deskId, type Person, requestId } from '../support/kit.ts';

export const MEMBER = `id name demo version disabledAt invitedUntil hasPassword secondFactor lastSignInAt actions
  memberships { id role state flagged mayConfirm mayEnd desk { id } proposedBy { name } confirmedBy { name } deputyFor { name } validUntil }`;

export interface Member {
  readonly id: string;
  readonly version: number;
  readonly disabledAt: string | null;
  readonly invitedUntil: string | null;
  readonly hasPassword: boolean;
  readonly secondFactor: string;
  readonly actions: readonly string[];
  readonly memberships: readonly {
    readonly id: string;
    readonly role: string;
    readonly state: string;
    readonly flagged: boolean;
    readonly mayConfirm: boolean;
    readonly mayEnd: boolean;
  }[];
}

const document = (verb: string, answer: string) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) ${answer} }`;

export const sent = (verb: string, input: object, answer = `{ ${MEMBER} }`) =>
  [document(verb, answer), { input: { requestId: requestId(), ...input } }] as const;

export async function press<Answer = Member>(
  person: Person,
  verb: string,
  input: object,
  answer = `{ ${MEMBER} }`,
): Promise<Answer> {
  const data = await person.ask<Record<string, Answer>>(...sent(verb, input, answer));
  return data[verb] as Answer;
}

export async function refusal(person: Person, verb: string, input: object, answer?: string): Promise<string> {
  return (await person.refused(...sent(verb, input, answer))).extensions.code;
}

export const WOMEN = deskId('working-women');

export const administratorOf = (desks: Desks, name = '管理 一', organisation: 'TMG' | 'TCCI' = 'TMG') =>
  desks.person(name, { role: 'ADMINISTRATOR', organisation });

let accounts = 0;
export interface Made {
  readonly link: string;
  readonly staff: Member;
  readonly signInName: string;
}
export async function create(administrator: Person): Promise<Made> {
  accounts += 1;
  const signInName = `shinnin-${accounts}@example.jp`;
  const made = await press<Omit<Made, 'signInName'>>(
    administrator,
    'createStaff',
    { signInName, name: '新任 一', kana: 'シンニン ハジメ' },
    `{ link staff { ${MEMBER} } }`,
  );
  return { ...made, signInName };
}

export const tokenOf = (link: string) => new URL(link).hash.slice(1);
