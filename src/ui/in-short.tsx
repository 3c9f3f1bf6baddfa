import type { Reading } from '../engine/reading';
import { named, words } from './words';

/** More stones than this are a wall; the sentence beside them says the number anyway. */
const STONES = 24;

/** One line each: the role the draft plays, the stage it serves, whom its sentences are about. */
export function InShort({ reading }: { reading: Pick<Reading, 'role' | 'stage' | 'about'> }) {
  const { role, stage, about } = reading;
  return (
    <section class="part">
      <h2>{words('ui_in_short')}</h2>
      <dl class="in-short">
        <div>
          <dt>{words('ui_role')}</dt>
          <dd>{role ? named('role_', role) : words('role_none')}</dd>
        </div>
        <div>
          <dt>{words('ui_stage')}</dt>
          <dd>{stage ? named('stage_', stage) : words('stage_none')}</dd>
        </div>
        <div>
          <dt>{words('ui_about')}</dt>
          <dd>
            <AboutStones {...about} />
            {words('about', { us: about.us, reader: about.reader, count: about.sentences })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** A stone a sentence: filled ones are about us, ringed ones about the reader, plain ones about neither. */
function AboutStones({ us, reader, sentences }: Reading['about']) {
  if (sentences > STONES) return null;
  const neither = Math.max(0, sentences - us - reader);
  const kinds = [...Array(us).fill('us'), ...Array(reader).fill('reader'), ...Array(neither).fill('neither')];
  return (
    <span class="stones" aria-hidden="true">
      {kinds.map((kind, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stones are told apart by nothing but their place
        <span key={at} class={`stone ${kind}`} />
      ))}
    </span>
  );
}
