/** Pieces of a text, one behind another -> the same, each with the place where it begins as its key. */

export function placed<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
): readonly (Piece & { readonly place: number })[] {
  let place = 0;
  return pieces.map((piece) => {
    const here = { ...piece, place };
    place += Math.max(1, piece.text.length);
    return here;
  });
}
