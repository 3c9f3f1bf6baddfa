import { useId, useState } from 'preact/hooks';
import { openings } from '../engine/openings';
import type { Say, Stage } from '../engine/reading';
import type { Voice } from '../engine/voice/voice';
import { spoken, words } from '../ui/words';

interface Props {
  /** Whose words the questions are made of; `null`: such as anybody can be asked. */
  voice: Voice | null;
  /** What the last posts left out: questions that serve it come first. */
  stage: Stage | null;
  /** Makes one of them the prompt over the field of the scratchpad. */
  take: (question: Say) => void;
}

/** Where to begin, for whoever sits before an empty field: three questions, and others on demand. Nothing is written for anybody. */
export function Openings({ voice, stage, take }: Props) {
  const [turn, setTurn] = useState(0);
  const title = useId();
  return (
    <section class="openings" aria-labelledby={title}>
      <h2 id={title}>{words('popup_openings_title')}</h2>
      <ul aria-live="polite">
        {openings(voice ?? undefined, { stage }, turn).map((question) => (
          <li key={question.key}>
            <button type="button" class="opening" onClick={() => take(question)}>
              {spoken(question)}
            </button>
          </li>
        ))}
      </ul>
      <p class="after">
        <span class="quiet small">{words('popup_openings_says')}</span>
        <button type="button" class="bare" onClick={() => setTurn(turn + 1)}>
          {words('popup_openings_others')}
        </button>
      </p>
    </section>
  );
}

/** The question that was taken, over the field, until it is put away. */
export function Prompt({ id, question, putAway }: { id: string; question: Say; putAway: () => void }) {
  return (
    <div class="prompt">
      <p id={id}>{spoken(question)}</p>
      <button type="button" class="bare" onClick={putAway}>
        {words('popup_prompt_away')}
      </button>
    </div>
  );
}
