import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desks, openDesks, type Person, requestId } from '../support/kit.ts';
import { companySheet, individualSheet } from '../support/sheets.ts';
import { RECORD_INQUIRY } from '../support/wire.ts';
import { attach, getFile, sendFile } from './support.ts';

const FILES =
  'query ($caseId: UUID!) { caseFiles(caseId: $caseId) { id name mediaType size audience removable removedAt } }';
const REMOVE = 'mutation ($input: RemoveFileInput!) { removeFile(input: $input) { id removedAt } }';
type Files = { caseFiles: { id: string; name: string; mediaType: string; size: number; removable: boolean }[] };

/** clamd as it speaks: it takes pieces with their lengths and answers one line. It knows the test virus of the trade. */
function startClamd(): Promise<{ server: Server; place: string; heard: Buffer[] }> {
  const heard: Buffer[] = [];
  const server = createServer((socket) => {
    let buffer = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      buffer = Buffer.concat([buffer, data]);
      const command = 'zINSTREAM\0';
      if (!buffer.subarray(0, command.length).equals(Buffer.from(command))) return;
      const pieces: Buffer[] = [];
      let at = command.length;
      while (at + 4 <= buffer.length) {
        const length = buffer.readUInt32BE(at);
        if (length === 0) {
          const file = Buffer.concat(pieces);
          heard.push(file);
          socket.end(
            file.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE')
              ? 'stream: Eicar-Test-Signature FOUND\0'
              : 'stream: OK\0',
          );
          return;
        }
        if (at + 4 + length > buffer.length) return;
        pieces.push(buffer.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, place: `127.0.0.1:${(server.address() as AddressInfo).port}`, heard }),
    );
  });
}

const segment = (marker: number, body: Buffer | string): Buffer => {
  const bytes = Buffer.from(body);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
};

/** A picture with a place, a device and a thumbnail in it, turned on its side; and something behind its end. */
function photograph(): Buffer {
  const tiff = Buffer.from('4d4d002a0000000800020112000300000001000600008825000400000001000000260000000000', 'hex');
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 35.6895N 139.6917E KUUSOU-CAMERA')])),
    segment(0xed, 'Photoshop 3.0 架空太郎'),
    segment(0xfe, 'comment 架空太郎'),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from('second picture with GPS 35.6895N'),
  ]);
}

function png(): Buffer {
  const chunk = (name: string, body: Buffer | string) => {
    const bytes = Buffer.from(body);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, Buffer.from(name), bytes, Buffer.alloc(4)]);
  };
  const head = Buffer.from('89504e470d0a1a0a', 'hex');
  const size = Buffer.from('00000001000000010800000000', 'hex');
  return Buffer.concat([
    head,
    chunk('IHDR', size),
    chunk('tEXt', 'Author\0架空太郎'),
    chunk('eXIf', 'GPS 35.6895N'),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', ''),
    Buffer.from('GPS 35.6895N'),
  ]);
}

describe('files of a case', () => {
  let desks: Desks;
  let counsellor: Person;
  let colleague: Person;
  let elsewhere: Person;
  let caseId: string;
  let sensitiveId: string;
  let clamd: Awaited<ReturnType<typeof startClamd>>;

  beforeAll(async () => {
    clamd = await startClamd();
    desks = await openDesks('files', { env: { clamd: clamd.place } });
    counsellor = await desks.counsellor();
    colleague = await desks.counsellor('同僚 二郎');
    elsewhere = await desks.counsellor('別 三郎', 'work-style');
    const record = async (input: object) =>
      (await counsellor.ask<{ recordInquiry: { caseId: string } }>(RECORD_INQUIRY, { input })).recordInquiry.caseId;
    caseId = await record(companySheet(new Date(), { openCase: { subject: '就業規則' } }));
    sensitiveId = await record(individualSheet(new Date(), { sensitive: true, openCase: { subject: '健康の相談' } }));
  });
  afterAll(async () => {
    await desks.close();
    clamd.server.close();
  });

  const stored = async () =>
    (await desks.superuser<{ n: number }>('select count(*)::int as n from app.attachment'))[0]?.n ?? 0;
  const errorOf = async (response: Response) => {
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, body.errors?.[0]?.extensions.code];
  };

  it('come back byte for byte, as something to save and never to show', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(700_000, 7)]);
    const id = await attach(counsellor, caseId, bytes, { name: '就業規則（髙橋）.pdf' });
    const response = await getFile(colleague, id);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('就業規則（髙橋）.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(clamd.heard.some((file) => file.equals(bytes))).toBe(true);
  });

  it('are what their bytes say, whatever the name says', async () => {
    const id = await attach(counsellor, caseId, png(), { name: '../見積\u202egpj.exe' });
    const { caseFiles } = await counsellor.ask<Files>(FILES, { caseId });
    expect(caseFiles.find((file) => file.id === id)).toMatchObject({ name: '.._見積_gpj.png', mediaType: 'image/png' });
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that can act', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a packed folder', Buffer.from('504b0304140000000000', 'hex')],
    ['nothing', ''],
    ['a picture without an end', photograph().subarray(0, 60)],
  ])('refuse %s and store nothing', async (_what, bytes) => {
    const before = await stored();
    expect(await errorOf(await sendFile(counsellor, caseId, bytes))).toEqual([400, 'BAD_USER_INPUT']);
    expect(await stored()).toBe(before);
  });

  it('may have ten megabytes and not one byte more', async () => {
    const largest = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_485_760 - 9, 7)]);
    await attach(counsellor, caseId, largest);
    expect(await errorOf(await sendFile(counsellor, caseId, Buffer.concat([largest, Buffer.from('x')])))).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
    expect(await errorOf(await sendFile(counsellor, caseId, Buffer.alloc(12_000_000, 7)))).toEqual([
      413,
      'REQUEST_TOO_LARGE',
    ]);
  });

  it('lose place, device and names from pictures, keep which way up, and nothing hides behind their end', async () => {
    for (const picture of [photograph(), png()]) {
      const response = await getFile(counsellor, await attach(counsellor, caseId, picture, { name: '写真.jpg' }));
      const kept = Buffer.from(await response.arrayBuffer());
      for (const trace of ['GPS', '35.6895', 'KUUSOU', '架空太郎', 'second'])
        expect(kept.includes(trace), trace).toBe(false);
      if (picture[0] !== 0xff) continue;
      expect(kept.includes(Buffer.from('011200030000000100060000', 'hex'))).toBe(true);
      expect(kept.includes(Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]))).toBe(true);
    }
  });

  it('do not pass a scanner that finds something, nor one that is away', async () => {
    const before = await stored();
    expect(
      await errorOf(
        await sendFile(counsellor, caseId, 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
      ),
    ).toEqual([400, 'BAD_USER_INPUT']);
    clamd.server.close();
    expect(await errorOf(await sendFile(counsellor, caseId, '育業の案'))).toEqual([503, 'UNAVAILABLE']);
    await new Promise<void>((resolve) =>
      clamd.server.listen(Number(clamd.place.split(':')[1]), '127.0.0.1', () => resolve()),
    );
    expect(await stored()).toBe(before);
  });

  it('are for those who may read the case, and nothing to everybody else', async () => {
    const ordinary = await attach(counsellor, caseId);
    const secret = await attach(counsellor, sensitiveId);
    const missing = await getFile(elsewhere, requestId());
    const nothing = await missing.text();
    for (const [person, id] of [
      [elsewhere, ordinary],
      [elsewhere, secret],
      [colleague, secret],
    ] as const) {
      const response = await getFile(person, id);
      expect([response.status, await response.text()]).toEqual([404, nothing]);
    }
    expect((await getFile(desks.stranger(), ordinary)).status).toBe(401);
    expect((await sendFile(desks.stranger(), caseId, 'x')).status).toBe(401);
    expect(await errorOf(await sendFile(elsewhere, caseId, '覗く'))).toEqual([400, 'NOT_FOUND']);
    expect(await desks.sqlAs(elsewhere, 'madoguchi_app', 'select attachment_id from app.attachment_chunk')).toEqual([]);
    expect((await getFile(counsellor, secret)).status).toBe(200);
    const read = await desks.superuser(
      `select 1 from app.event where code = 'file.read' and subject_id = $1 and actor_id = $2`,
      [secret, counsellor.id],
    );
    expect(read).toHaveLength(1);
  });

  it('are attached once, however often the request is sent, and never from another site', async () => {
    const request = requestId();
    const first = await attach(counsellor, caseId, '一度だけ', { request });
    expect(await attach(counsellor, caseId, '一度だけ', { request })).toBe(first);
    expect(await errorOf(await sendFile(counsellor, caseId, '別の中身', { request }))).toEqual([400, 'CONFLICT']);
    const foreign = await sendFile(counsellor, caseId, 'x', { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
  });

  it('are taken back by whoever attached them or a supervisor: the bytes are gone, the trail keeps the hash', async () => {
    const id = await attach(counsellor, caseId, '別人の書類');
    const input = { requestId: requestId(), id, reason: '別人の書類だった' };
    expect((await colleague.refused(REMOVE, { input })).extensions.code).toBe('FORBIDDEN');
    await counsellor.ask(REMOVE, { input });
    expect((await getFile(counsellor, id)).status).toBe(404);
    expect((await counsellor.ask<Files>(FILES, { caseId })).caseFiles.map((file) => file.id)).not.toContain(id);
    expect(await desks.superuser('select 1 from app.attachment_chunk where attachment_id = $1', [id])).toEqual([]);
    const [event] = await desks.superuser<{ codes: { sha256?: string } }>(
      `select codes from app.event where code = 'file.attached' and codes ->> 'fileId' = $1`,
      [id],
    );
    expect(event?.codes.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a case that was handed on show their audience: what a desk keeps for itself is the desk’s', async () => {
    const kept = await attach(counsellor, caseId, '窓口の控え', { audience: 'DESK' });
    const granted = await desks.person('参加 花子', { role: 'COUNSELLOR', desk: 'work-style' });
    await desks.superuser(
      `insert into app.case_access (id, case_id, owner_desk_id, via, desk_id, granted_by_id, created_at)
       select gen_random_uuid(), c.id, c.desk_id, 'PARTICIPANT', (select id from app.desk where slug = 'work-style'), $2, now() from app.cases c where c.id = $1`,
      [caseId, counsellor.id],
    );
    const { caseFiles } = await granted.ask<Files>(FILES, { caseId });
    expect(caseFiles.length).toBeGreaterThan(0);
    expect(caseFiles.map((file) => file.id)).not.toContain(kept);
    expect((await getFile(granted, kept)).status).toBe(404);
  });
});
