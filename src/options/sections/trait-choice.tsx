import { useState } from 'preact/hooks';
import { traitKey } from '../../engine/voice/character';
import { type SampleLanguage, sampleLanguage, samples } from '../../engine/voice/samples';
import { traits } from '../../engine/voice/traits';
import { TRAITS, type TraitId } from '../../engine/voice/voice';
import { readIn, traitName } from '../../profile/trait-name';
import { Mark } from '../../ui/icons';
import { listInWords } from '../../ui/in-words';
import { words } from '../../ui/words';
import { ruleName } from '../rule-name';

const SOFTENS: ReadonlyMap<TraitId, readonly string[]> = new Map(traits.map(({ id, softens }) => [id, softens]));

interface Choosing {
  choose: (trait: TraitId) => void;
  leave: (trait: string) => void;
}

interface Props extends Choosing {
  chosen: readonly string[];
}

/** A chip for each trait, with a sample post that can be opened below it, and what it never is: as many at a time as one wants to hear side by side. */
export function TraitChoice({ chosen, ...choosing }: Props) {
  const [heard, setHeard] = useState<ReadonlySet<TraitId>>(new Set());
  const lang = sampleLanguage(navigator.languages);
  const allHeard = heard.size === TRAITS.length;

  const hear = (trait: TraitId) => {
    const next = new Set(heard);
    if (!next.delete(trait)) next.add(trait);
    setHeard(next);
  };

  return (
    <>
      <p class="help hear-all">
        {words('options_hear_subject')}{' '}
        <button type="button" class="bare" onClick={() => setHeard(new Set(allHeard ? [] : TRAITS))}>
          {words(allHeard ? 'options_hear_none' : 'options_hear_all')}
        </button>
      </p>
      <ul class="traits">
        {TRAITS.map((trait) => (
          <li key={trait}>
            <Chip trait={trait} chosen={chosen.includes(trait)} {...choosing} />
            <Sample trait={trait} lang={lang} heard={heard.has(trait)} hear={hear} />
          </li>
        ))}
      </ul>
      <p class="help read-key">
        <Mark /> {words('options_traits_read_key')}
      </p>
    </>
  );
}

function Chip({ trait, chosen, choose, leave }: Choosing & { trait: TraitId; chosen: boolean }) {
  return (
    <label class="trait">
      <input
        type="checkbox"
        value={trait}
        checked={chosen}
        onChange={(event) => (event.currentTarget.checked ? choose(trait) : leave(trait))}
      />
      <span>
        <span class="trait-name">{traitName(trait)}</span>
        <ReadMark trait={trait} />
        <span class="trait-sounds">{words(traitKey(trait, 'sounds'))}</span>
      </span>
    </label>
  );
}

/** That drafts are read for it; in a few words where that is so in English only. */
function ReadMark({ trait }: { trait: TraitId }) {
  const where = readIn(trait);
  if (where === 'nowhere') return null;
  if (where === 'english')
    return (
      <span class="read elsewhere">
        <Mark /> {words('options_trait_read_english')}
      </span>
    );
  return (
    <span class="read" title={words('options_trait_read')}>
      <Mark />
      <span class="unseen">{words('options_trait_read')}</span>
    </span>
  );
}

interface SampleProps {
  trait: TraitId;
  lang: SampleLanguage;
  heard: boolean;
  hear: (trait: TraitId) => void;
}

function Sample({ trait, lang, heard, hear }: SampleProps) {
  const id = `sample-${trait}`;
  const text = samples[trait]?.[lang];
  const softens = SOFTENS.get(trait) ?? [];
  if (!text) return null;
  return (
    <>
      <button type="button" class="bare hear" aria-expanded={heard} aria-controls={id} onClick={() => hear(trait)}>
        {words('options_hear')}
        <span class="unseen">: {traitName(trait)}</span>
      </button>
      <div id={id} class="heard" hidden={!heard}>
        <blockquote lang={lang}>{text}</blockquote>
        <p>{words(traitKey(trait, 'never'))}</p>
        {softens.length > 0 && <p>{words('options_trait_softens', { habits: listInWords(softens.map(ruleName)) })}</p>}
      </div>
    </>
  );
}
