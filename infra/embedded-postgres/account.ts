import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ClusterFault } from './fault.ts';

/** Who runs the postmaster. Undefined: the user who starts us. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

interface PasswdEntry extends Account {}

function passwd(): PasswdEntry[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name, , uid, gid]) => (name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []));
}

/**
 * The account for a cluster whose files lie in `clusterDir`. As root: the one that owns the files already, else
 * `postgres`, else uid 65534. A uid without a passwd entry makes initdb fail, so only listed accounts are taken.
 */
export function accountFor(clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = passwd();
  if (existsSync(clusterDir)) {
    const owner = statSync(clusterDir).uid;
    const entry = entries.find(({ uid }) => uid === owner && uid !== 0);
    if (entry) return entry;
  }
  const account = entries.find(({ name }) => name === 'postgres') ?? entries.find(({ uid }) => uid === 65_534);
  if (account) return account;
  throw new ClusterFault(
    'root では PostgreSQL を起動できず、代わりの利用者（postgres または uid 65534）もありません。一般の利用者で起動してください。（no account to run PostgreSQL as）',
  );
}

/** True when the account may walk down to the folder, or to the nearest ancestor of it that exists. */
export function canReach(account: Account, folder: string): boolean {
  let place = path.resolve(folder);
  for (;;) {
    if (existsSync(place) && !mayEnter(account, place)) return false;
    const parent = path.dirname(place);
    if (parent === place) return true;
    place = parent;
  }
}

function mayEnter(account: Account, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
