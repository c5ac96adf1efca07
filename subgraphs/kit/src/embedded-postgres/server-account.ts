/** Decides as whom PostgreSQL runs, which refuses to run as root. */
import { statSync } from 'node:fs';

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

const nobody: ServerAccount = { uid: 65_534, gid: 65_534 };

/**
 * undefined when the hub's own account will do. As root it is the owner of the data that is there (a hub that
 * was once started without root keeps working), or nobody.
 */
export function serverAccount(
  dataFolder: string,
  isRoot = process.getuid?.() === 0,
): ServerAccount | undefined {
  if (!isRoot) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}
