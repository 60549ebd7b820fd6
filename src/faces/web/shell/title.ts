/** The title of the window, which the history and the tabs show. */
import { useEffect } from 'react';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Chancery`;
  }, [title]);
}
