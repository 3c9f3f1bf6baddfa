import { useState } from 'preact/hooks';
import { sampleLanguage, samples } from '../../engine/voice/samples';
import { TRAITS, type TraitId } from '../../engine/voice/voice';
import { traitName } from '../../profile/trait-name';
import { words } from '../../ui/words';

/** Far enough apart to tell which way one leans; the others come on demand. */
const FIRST: readonly TraitId[] = ['plain-spoken', 'warm', 'dry', 'curious', 'expert', 'funny', 'bold', 'elegant'];
const OTHERS = TRAITS.filter((trait) => !FIRST.includes(trait));

interface Props {
  chosen: readonly string[];
  choose: (trait: TraitId) => void;
  leave: (trait: string) => void;
}

/** One morning's news in many voices: which of these could be yours? */
export function PostChoice({ chosen, choose, leave }: Props) {
  const [more, setMore] = useState(false);
  const lang = sampleLanguage(navigator.languages);
  const all = more || OTHERS.some((trait) => chosen.includes(trait));
  const shown = all ? [...FIRST, ...OTHERS] : FIRST;
  return (
    <fieldset id="character.traits" tabIndex={-1} aria-describedby="posts-help">
      <legend class="unseen">{words('welcome_posts')}</legend>
      <p class="help" id="posts-help">
        {words('welcome_posts_help')}
      </p>
      <ul class="posts">
        {shown.map((trait) => (
          <li key={trait}>
            <label>
              <input
                type="checkbox"
                value={trait}
                checked={chosen.includes(trait)}
                onChange={(event) => (event.currentTarget.checked ? choose(trait) : leave(trait))}
              />
              <span>
                <span lang={lang}>{samples[trait]?.[lang]}</span> <span class="trait-name">{traitName(trait)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {!all && (
        <p>
          <button type="button" class="button" onClick={() => setMore(true)}>
            {words('welcome_posts_more', { count: OTHERS.length })}
          </button>
        </p>
      )}
    </fieldset>
  );
}
