/** Files or a folder, dropped or chosen, are sent to be read; the server does so beside all else. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postForm } from '../asking/ask.ts';
import type { Job } from '../asking/wire.ts';
import { Failed } from '../shell/states.tsx';
import { type Chosen, chosenFrom, droppedFrom, isHidden } from './dropped.ts';

function sent(files: readonly Chosen[], date: string): Promise<Job> {
  const form = new FormData();
  if (date !== '') form.append('date', date);
  for (const { path, file } of files) form.append('files', file, path);
  return postForm<Job>('/jobs', form);
}

export function DropFiles({ onJob }: { onJob: (id: number) => void }) {
  const [isOver, setOver] = useState(false);
  const [date, setDate] = useState('');
  const [note, setNote] = useState<string | null>(null);
  const sending = useMutation({
    mutationFn: (files: readonly Chosen[]) => sent(files, date),
    onSuccess: ({ id }) => onJob(id),
  });
  const take = (chosen: readonly Chosen[]): void => {
    const files = chosen.filter(({ path }) => !isHidden(path));
    setNote(files.length === 0 ? 'There is no file in it, hidden ones aside.' : null);
    if (files.length > 0) sending.mutate(files);
  };
  return (
    <section aria-labelledby="drop">
      <h2 id="drop" className="font-serif text-head">
        Files or a folder
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields within do the same by keyboard */}
      <div
        className={`mt-3 rounded-md border border-dashed px-6 py-10 text-center ${
          isOver ? 'border-accent bg-hover' : 'border-edge'
        }`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void droppedFrom(event.dataTransfer).then(take, () =>
            setNote('What was dropped could not be read.'),
          );
        }}
      >
        <p className="font-serif text-body">Drop them here</p>
        <p className="mt-3 flex flex-wrap justify-center gap-2">
          <FileButton name="Choose files" onFiles={take} />
          <FileButton name="Choose a folder" isFolder onFiles={take} />
        </p>
        <p className="mt-4 text-small text-soft">Plain text, one report a file; JSONL, one report a line.</p>
      </div>
      <label className="mt-3 flex flex-wrap items-center gap-3">
        <span className="label">Day of those that state none</span>
        <input type="date" className="field" value={date} onChange={({ target }) => setDate(target.value)} />
      </label>
      <p aria-live="polite" className="mt-2 text-soft">
        {sending.isPending ? 'Sending …' : note}
      </p>
      {sending.error !== null && <Failed error={sending.error} />}
    </section>
  );
}

interface FileButtonProps {
  readonly name: string;
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly Chosen[]) => void;
}

function FileButton({ name, isFolder = false, onFiles }: FileButtonProps) {
  return (
    <label className="button cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      {name}
      <input
        type="file"
        multiple
        className="sr-only"
        // React knows no property for it; a folder field is one by this attribute alone.
        {...(isFolder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onFiles(chosenFrom(target.files ?? []));
          target.value = '';
        }}
      />
    </label>
  );
}
