/** What was dropped or chosen -> the files to send, with their paths, and how many were left out. */

export interface Chosen {
  readonly path: string;
  readonly file: File;
}

/** Hidden files and what lies in hidden folders are left out, as the command line does. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

/** Files from a file field; those of a folder bear their path in it. */
export function chosenFrom(files: Iterable<File>): readonly Chosen[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })).sort(byPath);
}

/** All files in what was dropped, folders read through. */
export async function droppedFrom(transfer: DataTransfer): Promise<readonly Chosen[]> {
  // The items are gone once this turn of the loop ends, so all entries are taken before the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesUnder(entry)));
  return found.flat().sort(byPath);
}

function byPath(a: Chosen, b: Chosen): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly Chosen[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and none when it is through.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesUnder))).flat();
}
