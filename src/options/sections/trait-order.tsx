import { useEffect, useId, useRef } from 'preact/hooks';
import { isTrait } from '../../engine/voice/voice';
import { RemoveButton } from '../../profile/remove-button';
import { traitName } from '../../profile/trait-name';
import type { VoiceProps } from '../../profile/use-voice';
import { Down, Up } from '../../ui/icons';
import { words } from '../../ui/words';
import { ChosenTrait } from './chosen-trait';

interface Moving {
  move: (trait: string, by: -1 | 1) => void;
  leave: (trait: string) => void;
}

/** The chosen traits, strongest first, each with buttons to move and to take it away, and with what it means here. */
export function TraitOrder({ voice, set, move, leave }: VoiceProps & Moving) {
  const caption = useId();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  const chosen = (voice.character?.traits ?? []).filter(isTrait);
  const order = chosen.join();

  // Moving an element through the page takes its focus; whoever pressed the button gets it back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks whenever the order has changed
  useEffect(() => {
    if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  }, [order]);

  const press = (trait: string, by: -1 | 1) => {
    pressed.current = `${trait} ${by}`;
    move(trait, by);
  };

  return (
    <>
      <p class="caption" id={caption}>
        {words('options_traits_order')}
      </p>
      <p class="help">{words('options_meaning_help')}</p>
      <ol class="order" aria-labelledby={caption} ref={list}>
        {chosen.map((trait, at) => (
          <li key={trait}>
            <span class="trait-name">{traitName(trait)}</span>
            <span class="moves">
              <Move by={-1} trait={trait} press={press} possible={at > 0} />
              <Move by={1} trait={trait} press={press} possible={at < chosen.length - 1} />
              <RemoveButton label={words('options_remove', { name: traitName(trait) })} remove={() => leave(trait)} />
            </span>
            <ChosenTrait voice={voice} set={set} trait={trait} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** `aria-disabled` keeps the focus where it is when a trait reaches the end. */
function Move({ by, trait, press, possible }: { by: -1 | 1; trait: string; press: Moving['move']; possible: boolean }) {
  const label = words(by < 0 ? 'options_stronger' : 'options_weaker', { name: traitName(trait) });
  return (
    <button
      type="button"
      class="bare icon"
      aria-label={label}
      title={label}
      aria-disabled={!possible}
      data-move={`${trait} ${by}`}
      onClick={() => possible && press(trait, by)}
    >
      {by < 0 ? <Up /> : <Down />}
    </button>
  );
}
