import { useMemo, useState } from 'preact/hooks';
import { words as say } from '../ui/words';
import type { Spotting } from './drills';
import { LookedThrough } from './looked-through';
import { Post } from './post';
import { Sample } from './sample';
import { contextOf, type Speaker } from './speaker';
import { type Look, lookAt, spotsIn, type Word, wordsOf } from './spots';

interface Props {
  drill: Spotting;
  speaker: Speaker;
  solve: () => void;
}

/** A ready post: its words are pressed, and then the engine says which of them would turn a friend away. */
export function PitchDrill({ drill, speaker, solve }: Props) {
  const { text, lang, sample } = drill;
  const words = useMemo(() => wordsOf(drill), [drill]);
  const context = useMemo(() => contextOf(speaker, [], Date.now()), [speaker]);
  const [pressed, setPressed] = useState<ReadonlySet<Word>>(new Set());
  const [look, setLook] = useState<Look | null>(null);

  const press = (word: Word) => setPressed(new Set(pressed.has(word) ? [...pressed].filter((each) => each !== word) : [...pressed, word]));
  const check = () => {
    const came = lookAt(
      spotsIn(drill, context),
      words.filter((word) => pressed.has(word)),
    );
    setLook(came);
    if (came.isSolved) solve();
  };
  const again = () => {
    setPressed(new Set());
    setLook(null);
  };

  if (look) {
    return (
      <>
        <LookedThrough text={text} lang={lang} words={words} look={look} again={again} />
        <Sample key="after" text={sample} lang={lang} kind="post" context={context} open={look.isSolved} />
      </>
    );
  }
  return (
    <>
      <Post text={text} lang={lang} words={words} pressed={pressed} press={press} />
      <p class="help" id="post-keys">
        {say('practice_post_keys')}
      </p>
      <p class="actions">
        <button type="button" class="button main" onClick={check}>
          {say('practice_check')}
        </button>
      </p>
      <Sample text={sample} lang={lang} kind="post" context={context} />
    </>
  );
}
