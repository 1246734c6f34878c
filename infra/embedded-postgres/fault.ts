/** A fault of the embedded database that its operator can mend: the message is one sentence, to be printed as it is. */
export class ClusterFault extends Error {
  override readonly name = 'ClusterFault';
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Turns an error of the operating system, or of the connection, into the sentence for it, and passes everything else through. */
export function explain(error: unknown, place: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(place);
    case 'EACCES':
    case 'EPERM':
      return noPermission(place);
    case 'EROFS':
      return new ClusterFault(`読取り専用の場所です: ${place}（read-only file system）`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new ClusterFault(`データの置き場所がフォルダではありません: ${place}（not a folder）`);
    case '28P01':
      return new ClusterFault(
        `${place} の secrets.json がデータベースと合いません。控えから戻してください。（the database's secrets do not match）`,
      );
    default:
      return error;
  }
}

export const diskFull = (place: string) => new ClusterFault(`ディスクに空きがありません: ${place}（disk full）`);

export const noPermission = (place: string) =>
  new ClusterFault(
    `読み書きの権限がありません: ${place}。前回と同じ利用者で起動するか、MADOGUCHI_DATA に別の場所を指定してください。（permission denied）`,
  );

/** Reads the end of PostgreSQL's own output and gives the sentence for what went wrong. */
export function explainOutput(output: string, place: string): ClusterFault {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return diskFull(place);
  if (/Permission denied|Operation not permitted|wrong ownership|invalid permissions/i.test(output))
    return noPermission(place);
  if (/database files are incompatible|was initialized by PostgreSQL version/i.test(output))
    return new ClusterFault(
      `${place} は別の版の PostgreSQL で作られています。作成した版で取り出してから移してください。（data of another PostgreSQL version）`,
    );
  if (/could not (create|bind).*socket|Address already in use/i.test(output))
    return new ClusterFault(
      'データベース用のポートを確保できませんでした。もう一度起動してください。（database port taken）',
    );
  const last = output.trim().split('\n').slice(-3).join(' / ');
  return new ClusterFault(`組込みの PostgreSQL が起動しませんでした: ${last || '理由は記録にありません'}（${place}）`);
}
