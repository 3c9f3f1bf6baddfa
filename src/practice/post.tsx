import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { words as say } from '../ui/words';
import type { Word } from './spots';

interface Props {
  text: string;
  lang: string;
  words: readonly Word[];
  pressed: ReadonlySet<Word>;
  press: (word: Word) => void;
}

/** A post whose every word can be pressed. The Tab key stops here once; arrow keys go on by words and by sentences. */
export function Post({ text, lang, words, pressed, press }: Props) {
  const [stop, setStop] = useState(0);
  const row = useRef<HTMLFieldSetElement>(null);

  const go = (to: number) => {
    const at = Math.min(Math.max(to, 0), words.length - 1);
    setStop(at);
    row.current?.querySelectorAll('button')[at]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const sentence = words[at]?.sentence ?? 0;
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: words.findIndex((word) => word.sentence > sentence),
      ArrowUp: startOf(words, startOf(words, at) - 1),
      Home: 0,
      End: words.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    // There is no sentence after the last one.
    go(event.key === 'ArrowDown' && to < 0 ? words.length - 1 : to);
  };

  return (
    <fieldset class="post" ref={row} dir="ltr" lang={lang} aria-describedby="post-keys">
      <legend class="unseen">{say('practice_post')}</legend>
      {words.map((word, at) => (
        <Fragment key={word.start}>
          {text.slice(words[at - 1]?.end ?? 0, word.start)}
          <button
            type="button"
            class="word"
            aria-pressed={pressed.has(word)}
            tabIndex={at === stop ? 0 : -1}
            onClick={() => {
              setStop(at);
              press(word);
            }}
            onKeyDown={(event) => onKeyDown(event, at)}
          >
            {text.slice(word.start, word.end)}
          </button>
        </Fragment>
      ))}
    </fieldset>
  );
}

/** @returns the first word of the sentence in which that one stands */
function startOf(words: readonly Word[], at: number): number {
  const sentence = words[Math.max(at, 0)]?.sentence;
  return words.findIndex((word) => word.sentence === sentence);
}
