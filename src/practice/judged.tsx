import { useEffect, useMemo } from 'preact/hooks';
import type { Context } from '../engine/reading';
import { Gap, Leaf, Tick } from '../ui/icons';
import { LengthLine } from '../ui/length-line';
import { Strengths } from '../ui/strengths';
import { Tips } from '../ui/tips';
import { ToneLine } from '../ui/tone-line';
import { words } from '../ui/words';
import type { Writing } from './drills';
import { judge, type ToDo } from './written';

interface Props {
  drill: Writing;
  text: string;
  context: Context;
  solve: () => void;
}

/** What is still to do, and how what was written reads; once nothing is left to do, what is good about it. */
export function Judged({ drill, text, context, solve }: Props) {
  const { reading, toDo, isSolved } = useMemo(() => judge(drill, text, context), [drill, text, context]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once it is solved, not whenever the page is drawn
  useEffect(() => {
    if (isSolved) solve();
  }, [isSolved]);

  return (
    <>
      <ul class="to-do" id="to-do" aria-label={words('practice_to_do')}>
        {toDo.map((one) => (
          <Line key={`${one.what} ${Object.values(one.values).join()}`} toDo={one} />
        ))}
      </ul>
      <p class="solved" role="status">
        {isSolved && (
          <>
            <Leaf />
            <span>{words('practice_solved')}</span>
          </>
        )}
      </p>
      {reading && (
        <div class="reading">
          {isSolved && <Strengths strengths={reading.strengths} />}
          <ToneLine tone={reading.tone} />
          {drill.kind === 'network' && <LengthLine length={reading.length} />}
          {(!isSolved || reading.findings.length > 0) && <Tips findings={reading.findings} tone={reading.tone.label} />}
        </div>
      )}
    </>
  );
}

function Line({ toDo: { what, values, isDone } }: { toDo: ToDo }) {
  return (
    <li class={isDone ? 'done' : undefined}>
      {isDone ? <Tick /> : <Gap />}
      <span>
        {words(`practice_do_${what}`, values)}
        <span class="unseen"> · {words(isDone ? 'practice_do_done' : 'practice_do_open')}</span>
      </span>
    </li>
  );
}
