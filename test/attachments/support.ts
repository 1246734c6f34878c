import { type Person, requestId } from '../support/kit.ts';

export interface Sending {
  readonly name?: string;
  readonly audience?: string;
  readonly request?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `POST /files` as the console sends it. */
export function sendFile(
  person: Person,
  caseId: string,
  bytes: Buffer | string,
  sending: Sending = {},
): Promise<Response> {
  return fetch(`${person.address}/files`, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(bytes)),
    headers: {
      cookie: person.cookie,
      'content-type': 'application/octet-stream',
      'x-madoguchi-request': sending.request ?? requestId(),
      'x-madoguchi-case': caseId,
      'x-madoguchi-audience': sending.audience ?? 'ORGANISATION',
      'x-madoguchi-name': encodeURIComponent(sending.name ?? '相談票.txt'),
      ...sending.headers,
    },
  });
}

export async function attach(
  person: Person,
  caseId: string,
  bytes: Buffer | string = '育業の規程の案',
  sending: Sending = {},
): Promise<string> {
  const response = await sendFile(person, caseId, bytes, sending);
  const answer = (await response.json()) as { id?: string };
  if (answer.id === undefined) throw new Error(JSON.stringify(answer));
  return answer.id;
}

export const getFile = (person: Person, id: string): Promise<Response> =>
  fetch(`${person.address}/files/${id}`, { headers: { cookie: person.cookie } });
