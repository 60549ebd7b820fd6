/** `j` and `k` in a list of links: the focus goes from one to the next, so that Enter opens it. */
import { type RefObject, useRef } from 'react';
import { useKeys } from './keys.tsx';

/** `selector` finds the one link or button of each row, within the element that the ref is put on. */
export function useRowKeys(selector: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const walk = (by: number): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const now = rows.indexOf(document.activeElement as HTMLElement);
    const next = rows[now === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, now + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys([
    { key: 'j', does: 'Next of the list', run: () => walk(1) },
    { key: 'k', does: 'The one before', run: () => walk(-1) },
  ]);
  return list;
}
