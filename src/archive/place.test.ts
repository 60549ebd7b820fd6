import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

const folder = (path: string) => ({ kind: 'folder', folder: path });

test('what is named goes before the server, that before the variable, that before the platform', () => {
  const environment = { DATABASE_URL: 'postgres://x', CHANCERY_ARCHIVE: 'kept' };
  expect(placeOf('here', environment)).toEqual(folder(resolve('here')));
  expect(placeOf(undefined, environment)).toEqual({ kind: 'server', url: 'postgres://x' });
  expect(placeOf(undefined, { ...environment, DATABASE_URL: '' })).toEqual(folder(resolve('kept')));
});

test('each platform has its own folder for such data', () => {
  const end = join('chancery', 'archive');
  expect(placeOf(undefined, {}, 'linux')).toEqual(folder(join(homedir(), '.local', 'share', end)));
  expect(placeOf(undefined, { XDG_DATA_HOME: '/data' }, 'linux')).toEqual(folder(join('/data', end)));
  expect(placeOf(undefined, {}, 'darwin')).toEqual(
    folder(join(homedir(), 'Library', 'Application Support', end)),
  );
  expect(placeOf(undefined, { LOCALAPPDATA: '/local' }, 'win32')).toEqual(folder(join('/local', end)));
});
