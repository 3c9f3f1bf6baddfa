import { useUndo } from '../profile/use-undo';
import { store } from '../storage';
import type { Practice } from '../storage/schema/practice';
import { words } from '../ui/words';
import type { Drill } from './drills';
import { isSolved } from './next';

interface Props {
  drills: readonly Drill[];
  solved: Practice['solved'];
  /** Id of the drill that is shown. */
  at: string;
  keep: (write: Promise<unknown>) => void;
}

/** A stone a drill: laid where it is solved. The sentence beside them says the same; nothing is counted but that. */
export function SoFar({ drills, solved, at, keep }: Props) {
  const { done, line } = useUndo();
  const laid = drills.filter((drill) => isSolved(solved, drill)).length;

  const clear = () => {
    keep(store.practice.clear());
    done(words('practice_cleared'), () => keep(store.practice.bringBack({ solved })));
  };

  return (
    <div class="so-far">
      <p class="laid">
        <span class="stones" aria-hidden="true">
          {drills.map((drill) => (
            <span key={drill.id} class={`stone${isSolved(solved, drill) ? ' laid' : ''}${drill.id === at ? ' here' : ''}`} />
          ))}
        </span>
        {words('practice_so_far', { solved: laid, all: drills.length })}{' '}
        {Object.keys(solved).length > 0 && (
          <button type="button" class="bare" onClick={clear}>
            {words('practice_clear')}
          </button>
        )}
      </p>
      {line}
      {laid === drills.length && <p class="help">{words('practice_all_solved')}</p>}
    </div>
  );
}
