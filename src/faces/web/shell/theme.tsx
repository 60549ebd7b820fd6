/** The choice of light or dark, kept in this browser; public/theme.js sets it again before the first drawing. */
import { useState, useSyncExternalStore } from 'react';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const KEPT_AS = 'chancery.theme';

function kept(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === 'light' || set === 'dark' ? set : 'system';
}

function keep(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Where storage is forbidden the choice holds until the page is left.
  }
}

const system = window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the theme that holds now is the dark one: for what is drawn without CSS. */
export function useIsDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const observer = new MutationObserver(listener);
      observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      system.addEventListener('change', listener);
      return () => {
        observer.disconnect();
        system.removeEventListener('change', listener);
      };
    },
    () => (kept() === 'system' ? system.matches : kept() === 'dark'),
  );
}

const GLYPH: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };

/** A button that goes from the system's theme to light, to dark, and back. */
export function ThemeButton() {
  const [theme, setTheme] = useState(kept);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      className="grid size-8 place-items-center rounded text-soft hover:bg-hover"
      title={`Theme: ${theme}. Press for ${next}.`}
      aria-label={`Theme: ${theme}. Change to ${next}`}
      onClick={() => {
        keep(next);
        setTheme(next);
      }}
    >
      <span aria-hidden="true">{GLYPH[theme]}</span>
    </button>
  );
}
