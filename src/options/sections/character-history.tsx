import { alike, choose, heldAs } from '../../engine/voice/holding';
import type { CharacterBefore } from '../../engine/voice/voice';
import { traitName } from '../../profile/trait-name';
import { useUndo } from '../../profile/use-undo';
import type { VoiceProps } from '../../profile/use-voice';
import { dayInWords, listInWords } from '../../ui/in-words';
import { words } from '../../ui/words';

interface Props extends VoiceProps {
  today: string;
}

/** The characters before this one, the latest first: when, why they went, and a way back to each. */
export function CharacterHistory({ voice, set, today }: Props) {
  const { done, line } = useUndo();
  const character = voice.character ?? {};
  const { traits = [], provisional, history = [] } = character;
  const isHeld = traits.length > 0 && provisional === undefined;

  const goBack = async (before: CharacterBefore) => {
    await set('character', (now = {}) => choose(now, before.traits, today));
    done(words('options_gone_back', { traits: namesOf(before) }), () => set('character', (now = {}) => heldAs(now, character)));
  };

  return (
    <div class="field" id="character.history">
      {history.length === 0 && isHeld && <p class="help">{words('options_history_none')}</p>}
      {history.length > 0 && (
        <details class="history">
          <summary>{words('options_history', { count: history.length })}</summary>
          <ol>
            {history.toReversed().map((before, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike in everything
              <li key={at}>
                <p>
                  <strong>{namesOf(before)}</strong> <span class="quiet">{spanOf(before)}</span>
                </p>
                <p class={before.reason ? undefined : 'quiet'}>{before.reason || words('options_reason_none')}</p>
                {!alike(before.traits, traits) && (
                  <button type="button" class="bare" onClick={() => goBack(before)}>
                    {words('options_go_back')}
                    <span class="unseen">: {namesOf(before)}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      {line}
    </div>
  );
}

const namesOf = ({ traits }: CharacterBefore): string => listInWords(traits.map(traitName));

function spanOf({ since, at }: CharacterBefore): string {
  return since
    ? words('options_held_from', { since: dayInWords(since), until: dayInWords(at) })
    : words('options_held_until', { until: dayInWords(at) });
}
