import type { Snapshot } from '../../messages/snapshot';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import { words } from '../../ui/words';
import { ruleName } from '../rule-name';
import { Section } from '../section';

/** What the coach was asked never to say again, and the way back. */
export function Silenced({ silenced: { rules } }: { silenced: Snapshot['silenced'] }) {
  const saving = useSaving();
  const { done, line } = useUndo();

  const bringBack = async (rule: string) => {
    if (!(await saving(store.silenced.removeRule(rule).then(() => true)))) return;
    done(words('options_heard_again', { name: ruleName(rule) }), () => void saving(store.silenced.addRule(rule)));
  };

  const bringBackAll = async () => {
    const undo = await saving(store.inventory.erase('silenced'));
    if (undo) done(words('options_all_heard_again'), () => void saving(undo()));
  };

  return (
    <Section id="silenced">
      {rules.length === 0 && <p class="empty">{words('options_silenced_none')}</p>}
      <ul class="rows">
        {rules.map((rule) => (
          <li key={rule}>
            <span>{ruleName(rule)}</span>
            <button type="button" class="button" onClick={() => bringBack(rule)}>
              {words('options_bring_back')}
              <span class="unseen">: {ruleName(rule)}</span>
            </button>
          </li>
        ))}
      </ul>
      {line}
      {rules.length > 1 && (
        <p class="actions">
          <button type="button" class="button" onClick={bringBackAll}>
            {words('options_bring_back_all')}
          </button>
        </p>
      )}
    </Section>
  );
}
