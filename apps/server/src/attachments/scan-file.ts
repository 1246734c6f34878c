import { connect } from 'node:net';
import { badField, unavailable } from '@madoguchi/domain';

const PATIENCE_MS = 20_000;
const PIECE = 65_536;

function lengthOf(piece: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(piece.length);
  return head;
}

/** clamd's own protocol: INSTREAM, pieces with their lengths, a piece of nothing, one line of answer. */
function ask(host: string, port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect({ host, port }, () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        socket.write(lengthOf(piece));
        socket.write(piece);
      }
      socket.write(Buffer.alloc(4));
    });
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd is silent')));
    socket.on('data', (data: Buffer) => heard.push(data));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(heard).toString('utf8').replaceAll('\0', '').trim()));
  });
}

/**
 * Lets the scanner look at a file before it is stored. A scanner that is away or answers otherwise than OK lets nothing in.
 * @param place `host:port`, undefined where this installation has none
 * @throws DomainError BAD_USER_INPUT where it found something, UNAVAILABLE where it cannot be asked
 */
export async function scanFile(place: string | undefined, bytes: Buffer): Promise<void> {
  if (place === undefined) return;
  const { hostname, port } = new URL(`tcp://${place}`);
  const answer = await ask(hostname, Number(port || 3310), bytes).catch(() => {
    throw unavailable();
  });
  if (answer.endsWith('FOUND')) {
    throw badField(
      'file',
      '検査で危険なファイルと判定されたため、保存しませんでした。',
      'The scanner found this file dangerous; it was not stored.',
    );
  }
  if (!answer.endsWith('OK')) throw unavailable();
}
