import { conflictsAmong } from '../engine/voice/conflicts';
import { FEWEST, MOST } from '../engine/voice/holding';
import { named, words } from '../ui/words';
import { traitName } from './trait-name';

/** What somebody would say who hears which traits were chosen: too few, too many, two that pull apart. Nothing is forbidden. */
export function TraitHints({ chosen }: { chosen: readonly string[] }) {
  const conflicts = conflictsAmong(chosen);
  return (
    <div class="hints" role="status">
      {chosen.length > 0 && chosen.length < FEWEST && <p>{words('options_traits_few')}</p>}
      {chosen.length > MOST && <p>{words('options_traits_many', { count: chosen.length })}</p>}
      {conflicts.map(({ id, pair: [first, second] }) => (
        <p key={id}>
          <strong>{words('options_both', { first: traitName(first), second: traitName(second) })}</strong> {named('conflict_why_', id)}{' '}
          {named('conflict_do_', id)}
        </p>
      ))}
    </div>
  );
}
