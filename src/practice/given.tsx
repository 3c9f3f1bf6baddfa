import { traitName } from '../profile/trait-name';
import { listInWords } from '../ui/in-words';
import { words } from '../ui/words';
import type { Speaker } from './speaker';

/** Who speaks, and what of the profile is worth having in sight; where there is no profile yet, who stands in for it and where to begin one. */
export function Given({ speaker: { voice, lent } }: { speaker: Speaker }) {
  const traits = voice.character?.traits ?? [];
  const promise = voice.brief?.valueProposition;
  const name = voice.name ?? '';
  const lines = [
    lent === 'name' ? words('practice_lent_name', { name }) : words('practice_speaks', { name }),
    traits.length > 0 && words('practice_sounds', { traits: listInWords(traits.map(traitName)) }),
    promise && words('practice_gives', { words: promise }),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <div class="help given">
      {lent === 'profile' && (
        <p>
          {words('practice_lent')} <a href="../welcome/index.html">{words('practice_tell')}</a>
        </p>
      )}
      <p>
        {lines.join(' ')}
        {lent === 'name' && (
          <>
            {' '}
            <a href="../options/index.html#name">{words('practice_name')}</a>
          </>
        )}
      </p>
    </div>
  );
}
