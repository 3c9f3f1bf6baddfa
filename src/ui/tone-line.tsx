import { useId, useState } from 'preact/hooks';
import type { Evidence, Tone } from '../engine/reading';
import { Evident } from './evident';
import { Street } from './street';
import { named, words } from './words';

/** As many words as one look takes in. */
const SHOWN = 6;

/**
 * The street from a megaphone (broadcast) to two people (conversation), and a dot where the draft stands.
 * The words that put it there come on hover, focus or tap, and go with Escape.
 */
export function ToneLine({ tone }: { tone: Tone }) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const [pinned, setPinned] = useState(false);
  const id = useId();

  const because = heaviest(tone.because);
  const open = because.length > 0 && (hovered || focused || pinned);
  const close = () => {
    setHovered(false);
    setFocused(false);
    setPinned(false);
  };

  return (
    <section
      class={`tone tone-${tone.label}`}
      aria-label={words('ui_tone')}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <Street score={tone.score} />
      <p class="tone-ends" aria-hidden="true">
        <span>{words('ui_tone_end_broadcast')}</span>
        <span>{words('ui_tone_end_conversation')}</span>
      </p>
      <p class="tone-says">
        <strong>{named('reads_', tone.label)}</strong>
        {because.length > 0 && (
          <button
            type="button"
            class="bare"
            aria-expanded={open}
            aria-controls={id}
            onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
            onBlur={() => setFocused(false)}
            onClick={() => (pinned ? close() : setPinned(true))}
          >
            {words('ui_tone_why')}
          </button>
        )}
      </p>
      <div id={id} class="tone-because" hidden={!open}>
        <ul>
          {because.map((evidence) => (
            <Because key={`${evidence.start}:${evidence.say.key}`} evidence={evidence} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Because({ evidence }: { evidence: Evidence }) {
  const toBroadcast = (evidence.weight ?? 0) > 0;
  return (
    <li class={toBroadcast ? 'to-broadcast' : 'to-conversation'}>
      <span class="pull" aria-hidden="true">
        {toBroadcast ? '←' : '→'}
      </span>
      <span>
        <Evident evidence={evidence} />
        <span class="unseen"> {words(toBroadcast ? 'towards_broadcast' : 'towards_conversation')}</span>
      </span>
    </li>
  );
}

function heaviest(because: readonly Evidence[]): Evidence[] {
  return [...because].sort((a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0)).slice(0, SHOWN);
}
