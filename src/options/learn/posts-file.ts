import type { Say } from '../../engine/reading';
import { MOST_TEXT, postsInFile } from '../../engine/voice/learn/posts-in-file';

/** Bytes: a character has four at most. A larger file is not even opened. */
const MOST_BYTES = 4 * MOST_TEXT;

/** @returns the posts in a file that somebody chose, or what is wrong with it, in words */
export async function readPostsFile(file: File): Promise<{ posts: string[] } | { wrong: Say }> {
  if (file.size > MOST_BYTES) return { wrong: { key: 'learn_file_large', values: { file: file.name, limit: MOST_TEXT } } };
  return postsInFile(file.name, textOf(new Uint8Array(await file.arrayBuffer())));
}

/** @returns what the bytes say: UTF-8, UTF-16 where its mark stands first, else what old office programs write; `null` for no text at all */
function textOf(bytes: Uint8Array): string | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const names = isWide ? [bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'windows-1252'];
  for (const name of names) {
    const text = decoded(bytes, name);
    if (text !== null) return isText(text) ? text : null;
  }
  return null;
}

function decoded(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A picture or an archive has signs that nobody types, near its beginning. */
const LOOKED_AT = 4000;

function isText(text: string): boolean {
  for (const sign of text.slice(0, LOOKED_AT)) {
    const code = sign.charCodeAt(0);
    if (code < 0x20 && sign !== '\n' && sign !== '\r' && sign !== '\t' && sign !== '\f') return false;
  }
  return true;
}
