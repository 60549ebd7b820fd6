/** The sign before an act: filled for deeds, hollow for words, a diamond for cooperation, a triangle for conflict. */
import type { ToneSign } from './tone.ts';

export function ToneGlyph({ tone: { glyph, ink, word } }: { tone: ToneSign }) {
  if (glyph === '') return null;
  return (
    <span aria-hidden="true" className={`${ink} mr-1`} title={word}>
      {glyph}
    </span>
  );
}
