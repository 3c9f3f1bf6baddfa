import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../engine/reading';
import { Gap, Tick } from '../ui/icons';
import { listInWords } from '../ui/in-words';
import { Tip } from '../ui/tip';
import { words as say } from '../ui/words';
import { type Look, touches, type Word } from './spots';

interface Props {
  text: string;
  lang: string;
  words: readonly Word[];
  look: Look;
  /** Takes the presses back. */
  again: () => void;
}

/** The post once it was looked through: what was seen, what was missed, and why each of these is there. */
export function LookedThrough({ text, lang, words, look, again }: Props) {
  const { seen, missed, also, innocent, isSolved } = look;
  const told = [...missed, ...seen, ...also];
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed has gone; whoever pressed it is read what came of it.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <>
      <p class="post" dir="ltr" lang={lang}>
        {words.map((word, at) => (
          <Fragment key={word.start}>
            {text.slice(words[at - 1]?.end ?? 0, word.start)}
            <span class={`word ${stateOf(word, look)}`}>{text.slice(word.start, word.end)}</span>
          </Fragment>
        ))}
      </p>
      <h3 class="came" tabIndex={-1} ref={heading}>
        {whatCame(look)}
      </h3>
      {innocent.length > 0 && (
        <p class="help">
          {say('practice_innocent', {
            words: listInWords(innocent.map(({ start, end }) => say('practice_innocent_word', { word: text.slice(start, end) }))),
          })}
        </p>
      )}
      {missed.length === 0 && !isSolved && <p class="help">{say('practice_too_many')}</p>}
      <ol class="tips reading">
        {told.map((finding, at) => (
          <Found
            key={`${finding.rule}:${finding.start}`}
            finding={finding}
            isSeen={!missed.includes(finding)}
            isAgain={told.slice(0, at).some(({ why }) => why.key === finding.why.key)}
          />
        ))}
      </ol>
      {!isSolved && (
        <p class="actions">
          <button type="button" class="button" onClick={again}>
            {say('practice_look_again')}
          </button>
        </p>
      )}
    </>
  );
}

/** Nobody is told of a nought. */
function whatCame({ seen, missed }: Look): string {
  if (missed.length === 0) return say('practice_saw_all', { count: seen.length });
  if (seen.length === 0) return say('practice_saw_none', { count: missed.length });
  return say('practice_saw_some', { seen: seen.length, all: seen.length + missed.length });
}

/** A finding of the engine, and whether it was seen. */
function Found({ finding, isSeen, isAgain }: { finding: Finding; isSeen: boolean; isAgain: boolean }) {
  return (
    <Tip finding={finding} isAgain={isAgain}>
      <p class={isSeen ? 'found seen' : 'found'}>
        {isSeen ? <Tick /> : <Gap />}
        {say(isSeen ? 'practice_found_seen' : 'practice_found_missed')}
      </p>
    </Tip>
  );
}

function stateOf(word: Word, { seen, missed, also, innocent }: Look): string {
  const isIn = (findings: readonly Finding[]) => findings.some((finding) => touches(word, finding));
  if (isIn(missed)) return 'missed';
  if (isIn(seen) || isIn(also)) return 'seen';
  return innocent.includes(word) ? 'innocent' : '';
}
