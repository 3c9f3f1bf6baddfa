import type { Silenced as SilencedList } from '../../engine/reading';
import { store } from '../../storage';
import { words } from '../../ui/words';
import { useSaving } from '../saving';
import { Section } from '../section';
import { useRemoval } from '../use-removal';

/** What the coach was asked to leave unsaid, and the way back. */
export function Silenced({ silenced: { rules, prints } }: { silenced: SilencedList }) {
  const saving = useSaving();
  const { removed, line } = useRemoval();

  const bringBack = async (rule: string) => {
    await saving(store.silenced.remove({ rule }));
    removed(nameOf(rule), () => saving(store.silenced.addRule(rule)));
  };

  return (
    <Section id="silenced">
      {rules.length + prints.length === 0 && <p class="empty">{words('options_silenced_none')}</p>}
      <ul class="rows">
        {rules.map((rule) => (
          <li key={rule}>
            <span>{nameOf(rule)}</span>
            <button type="button" class="button" onClick={() => bringBack(rule)}>
              {words('options_bring_back')}
              <span class="unseen">: {nameOf(rule)}</span>
            </button>
          </li>
        ))}
        {prints.length > 0 && (
          <li>
            <span>{words('options_silenced_prints', { count: prints.length })}</span>
            <button type="button" class="button" onClick={() => saving(store.silenced.clear('prints'))}>
              {words('options_bring_back')}
              <span class="unseen">: {words('options_silenced_prints', { count: prints.length })}</span>
            </button>
          </li>
        )}
      </ul>
      {line}
      {rules.length + (prints.length > 0 ? 1 : 0) > 1 && (
        <p class="actions">
          <button type="button" class="button" onClick={() => saving(store.silenced.clear())}>
            {words('options_bring_back_all')}
          </button>
        </p>
      )}
    </Section>
  );
}

/** @returns a rule's id as people would read it */
function nameOf(rule: string): string {
  return rule.replaceAll('-', ' ');
}
