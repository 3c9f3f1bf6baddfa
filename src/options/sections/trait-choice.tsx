import { useState } from 'preact/hooks';
import { traitKey } from '../../engine/voice/character';
import { type SampleLanguage, sampleLanguage, samples } from '../../engine/voice/samples';
import { TRAITS, type TraitId } from '../../engine/voice/voice';
import { isRead, traitName } from '../../profile/trait-name';
import { Mark } from '../../ui/icons';
import { words } from '../../ui/words';

interface Choosing {
  choose: (trait: TraitId) => void;
  leave: (trait: string) => void;
}

interface Props extends Choosing {
  chosen: readonly string[];
}

/** A chip for each trait, with a sample post that can be opened below it: as many at a time as one wants to hear side by side. */
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
        {isRead(trait) && (
          <span class="read" title={words('options_trait_read')}>
            <Mark />
            <span class="unseen">{words('options_trait_read')}</span>
          </span>
        )}
        <span class="trait-sounds">{words(traitKey(trait, 'sounds'))}</span>
      </span>
    </label>
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
  if (!text) return null;
  return (
    <>
      <button type="button" class="bare hear" aria-expanded={heard} aria-controls={id} onClick={() => hear(trait)}>
        {words('options_hear')}
        <span class="unseen">: {traitName(trait)}</span>
      </button>
      <blockquote id={id} lang={lang} hidden={!heard}>
        {text}
      </blockquote>
    </>
  );
}
