/** Whether the page is being printed, when lists draw all that they have. */
import { useSyncExternalStore } from 'react';

const query = window.matchMedia('print');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
