import { useMemo, useState } from 'preact/hooks';
import { coach } from '../engine/coach';
import type { Finding } from '../engine/reading';
import type { NeverSay } from '../engine/voice/voice';
import { described, Field } from '../profile/field';
import { spoken, words } from '../ui/words';

const ID = 'neverSay-trial';

/** A line to try the list on: what the coach would find there, while one types. Nothing of it is kept. */
export function NeverSayTrial({ neverSay = [] }: { neverSay: readonly NeverSay[] | undefined }) {
  const [text, setText] = useState('');
  const found = useMemo(() => foundIn(text, neverSay), [text, neverSay]);
  if (neverSay.length === 0) return null;
  return (
    <Field id={ID} name="options_trial">
      <input
        {...described(ID, null)}
        class="input"
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="trial" role="status">
        {found.length > 0 && (
          <ul>
            {found.map(({ print, message }) => (
              <li key={print}>{spoken(message)}</li>
            ))}
          </ul>
        )}
        {found.length === 0 && text.trim() !== '' && <p class="quiet">{words('options_trial_none')}</p>}
      </div>
    </Field>
  );
}

function foundIn(text: string, neverSay: readonly NeverSay[]): Finding[] {
  const { findings } = coach({ text }, { voice: { neverSay: [...neverSay] }, account: { mode: 'brand' } });
  return findings.filter(({ rule }) => rule === 'never-say');
}
