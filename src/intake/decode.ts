/** Bytes -> text: byte-order mark first, then strict UTF-8, then the likeliest legacy encoding. */
import { TextDecoder } from 'node:util';
import chardet from 'chardet';

export interface Decoded {
  readonly text: string;
  /** Name of an encoding that had to be guessed, or null where the bytes say it themselves. */
  readonly guessed: string | null;
}

/** How many bytes the guess looks at; more does not make it better, and it is slow. */
const SAMPLE = 64 * 1024;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes a whole text; a byte-order mark is no part of it. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide !== null)
    return { text: new TextDecoder(wide.name).decode(bytes), guessed: wide.marked ? null : wide.name };
  try {
    return { text: UTF8.decode(bytes), guessed: null };
  } catch {
    return guess(bytes);
  }
}

/** UTF-16, by its mark or, in its absence, by the zero bytes that Latin letters leave on one side. */
export function wideEncodingOf(
  bytes: Uint8Array,
): { readonly name: string; readonly marked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', marked: true };
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < looked; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 4 && even < looked / 50) return { name: 'utf-16le', marked: false };
  if (even > looked / 4 && odd < looked / 50) return { name: 'utf-16be', marked: false };
  return null;
}

function guess(bytes: Uint8Array): Decoded {
  const broken = new TextDecoder('utf-8').decode(bytes);
  if (isBrokenUtf8(broken)) return { text: broken, guessed: 'UTF-8 with broken bytes' };
  for (const match of chardet.analyse(sampleOf(bytes))) {
    if (match.name === 'UTF-8' || match.name === 'ASCII') continue;
    const decoder = decoderOf(match.name);
    if (decoder !== null) return { text: whole(decoder, bytes), guessed: decoder.encoding };
  }
  return { text: whole(new TextDecoder('windows-1252'), bytes), guessed: 'windows-1252' };
}

/** In one go, Node 20 decodes windows-1252 as Latin-1, and quotation marks come out as controls (nodejs/node #60888). */
function whole(decoder: TextDecoder, bytes: Uint8Array): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** The stretch from the first byte that is not ASCII on: what comes before tells nothing of the encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 200);
  return bytes.subarray(start, start + SAMPLE);
}

/** More letters beyond ASCII came out whole than broken: UTF-8 with damage, not another encoding. */
function isBrokenUtf8(text: string): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole > broken;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
