/** Keys that do something on the screen at hand, and the list of them that `?` shows. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

export interface Binding {
  /** As `KeyboardEvent.key` gives it. */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

type Bindings = readonly Binding[];

let layers: readonly { readonly current: Bindings }[] = [];
const listeners = new Set<() => void>();

function changed(next: typeof layers): void {
  layers = next;
  for (const listener of listeners) listener();
}

/** Whether keys pressed there are meant for the field that has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

const KEPT_AS = 'chancery.keys';

/** Whether single keys do anything: whoever speaks to the machine, or hits keys unmeant, can turn them off (WCAG 2.1.4). */
function areOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // Where storage is forbidden the keys stay on.
  }
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return;
  if (document.querySelector('dialog[open]') !== null || !areOn()) return;
  for (const layer of layers.toReversed()) {
    const binding = layer.current.find(({ key }) => key === event.key);
    if (binding === undefined) continue;
    event.preventDefault();
    binding.run();
    return;
  }
}

/** Binds keys while the component is there; those of the innermost component go first. */
export function useKeys(bindings: Bindings): void {
  const layer = useRef(bindings);
  layer.current = bindings;
  useEffect(() => {
    if (layers.length === 0) document.addEventListener('keydown', onKeyDown);
    changed([...layers, layer]);
    return () => {
      changed(layers.filter((other) => other !== layer));
      if (layers.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lists the keys that hold now, in a dialog that Escape closes. */
export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(areOn);
  const held = useSyncExternalStore(subscribe, () => layers);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const bindings = held.toReversed().flatMap(({ current }) => current);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="keys-title"
      className="m-auto w-[min(26rem,92vw)] rounded-md border border-rule bg-sheet p-6 text-ink backdrop:bg-black/30"
    >
      <div className="mb-3 flex items-baseline justify-between">
        <h2 id="keys-title" className="font-serif text-head">
          Keys
        </h2>
        <button type="button" className="press" onClick={onClose}>
          Close
        </button>
      </div>
      <label className="mb-4 flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={on}
          onChange={({ target }) => {
            turn(target.checked);
            setOn(areOn());
          }}
        />
        Keys do what is listed here
      </label>
      <dl className="grid grid-cols-[4rem_1fr] gap-y-2">
        {bindings.map(({ key, does }) => (
          <div key={`${key} ${does}`} className="contents">
            <dt>
              <kbd className="rounded border border-edge px-1.5 font-mono text-small">{keyWords(key)}</kbd>
            </dt>
            <dd className="text-soft">{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

function keyWords(key: string): string {
  return { ' ': 'Space', Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→' }[key] ?? key;
}
