import type { Reading, Strength } from '../engine/reading';
import { GIVES } from '../engine/voice/checks/text';
import { Evident } from './evident';
import { named, words } from './words';

/** More stones than this are a wall; the sentence beside them says the number anyway. */
const STONES = 24;

/** More reasons to pass a draft on are in the strengths anyway. */
const REASONS = 2;

/** One line each: the role the draft plays, the stage it serves, who will see it, who would pass on what of it, whom its sentences are about. */
export function InShort({
  reading,
}: {
  reading: Pick<Reading, 'role' | 'stage' | 'about' | 'strengths' | 'kind' | 'audience' | 'message'>;
}) {
  const { role, stage, about, strengths, kind, audience, message } = reading;
  // An answer is for the one who is answered.
  const isAnswer = kind === 'reply' || kind === 'comment';
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
        {(audience || message) && (
          <div>
            <dt>{words('ui_audience')}</dt>
            <dd>{audience ?? words('ui_audience_message')}</dd>
          </div>
        )}
        {!isAnswer && (
          <div class="passed-on">
            <dt>{words('ui_passed_on')}</dt>
            <PassedOn strengths={strengths} />
          </div>
        )}
        {about.sentences > 0 && (
          <div>
            <dt>{words('ui_about')}</dt>
            <dd>
              <AboutStones {...about} />
              {words('about', { us: about.us, reader: about.reader, count: about.sentences })}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** The words that somebody would send on, and who that is. */
function PassedOn({ strengths }: Pick<Reading, 'strengths'>) {
  const gives = strengths.filter(({ id }) => GIVES.includes(id)).slice(0, REASONS);
  if (gives.length === 0) return <dd>{words('passed_on_none')}</dd>;
  return (
    <dd>
      {gives.map((strength) => (
        <p key={strength.id}>
          <Evident evidence={by(strength)} />
        </p>
      ))}
    </dd>
  );
}

const by = ({ id, evidence: [first] }: Strength) => ({ ...first, say: { key: `passed_on_${id.replaceAll('-', '_')}` } });

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
