/** Where the archive is: what the user names, else the folder that the platform keeps for such data. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** `named` is --archive, which goes before DATABASE_URL, that before CHANCERY_ARCHIVE, that before the platform's folder. */
export function placeOf(
  named: string | undefined,
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): Place {
  if (named !== undefined) return { kind: 'folder', folder: resolve(named) };
  const { DATABASE_URL, CHANCERY_ARCHIVE } = environment;
  if (DATABASE_URL) return { kind: 'server', url: DATABASE_URL };
  if (CHANCERY_ARCHIVE) return { kind: 'folder', folder: resolve(CHANCERY_ARCHIVE) };
  return { kind: 'folder', folder: join(dataFolder(environment, platform), 'chancery', 'archive') };
}

/** After the XDG Base Directory Specification 0.8, Apple's File System Basics and Windows' known folders. */
function dataFolder({ XDG_DATA_HOME, LOCALAPPDATA }: Environment, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (platform === 'win32') return LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  return XDG_DATA_HOME || join(homedir(), '.local', 'share');
}
