import { useState } from 'preact/hooks';

/** By drill, until the page is closed: whoever goes to another one and comes back finds what was written. */
const texts = new Map<string, string>();

/** @returns what was written for that drill, and how to change it */
export function useText(drill: string): [text: string, write: (text: string) => void] {
  const [text, setText] = useState(texts.get(drill) ?? '');
  const write = (next: string) => {
    texts.set(drill, next);
    setText(next);
  };
  return [text, write];
}
