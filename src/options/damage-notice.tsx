import { store } from '../storage';
import { listInWords } from '../ui/in-words';
import { useKept } from '../ui/use-kept';
import { named, words } from '../ui/words';

/** That some of what was stored could not be read, said before somebody misses it: it lies far down, with all that is stored. */
export function DamageNotice() {
  const { now } = useKept(store.inventory);
  if (!now || now.putAside.length === 0) return null;
  const parts = now.putAside.map(({ part }) => named('options_stored_part_', part));
  return (
    <section class="report" aria-label={words('options_damaged')}>
      <p>
        {words('options_damaged_says', { parts: listInWords(parts) })} <a href="#data">{words('options_stored_look')}</a>
      </p>
    </section>
  );
}
