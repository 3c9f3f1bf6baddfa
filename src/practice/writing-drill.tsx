import { useMemo } from 'preact/hooks';
import { platforms } from '../platforms';
import { ErrorBoundary } from '../ui/error-boundary';
import { usePaused } from '../ui/use-paused';
import { named, words } from '../ui/words';
import type { Writing } from './drills';
import { Judged } from './judged';
import { PlaceFacts } from './place-facts';
import { Sample } from './sample';
import { contextOf, type Speaker } from './speaker';
import { useText } from './use-text';

/** Long enough that a fast typist is not read mid-word. */
const PAUSE_MS = 150;

interface Props {
  drill: Writing;
  speaker: Speaker;
  /** Ids of rules. */
  silenced: readonly string[];
  solve: () => void;
}

/** Something to write in place of what is given: judged as it is typed, in the brand's own voice, and gone with the page. */
export function WritingDrill({ drill, speaker, silenced, solve }: Props) {
  const [text, write] = useText(drill.id);
  const judged = usePaused(text, PAUSE_MS);
  const context = useMemo(() => contextOf(speaker, silenced, Date.now()), [speaker, silenced]);
  const network = platforms.find(({ id }) => id === drill.platform);

  return (
    <>
      <figure class="given-text">
        <figcaption>{named('practice_given_', drill.kind)}</figcaption>
        <blockquote dir="ltr" lang={drill.lang}>
          {drill.text}
        </blockquote>
      </figure>
      {network && <PlaceFacts network={network} />}
      <div class="field">
        <label for="yours">{network ? words('practice_yours_on', { network: network.name }) : named('practice_yours_', drill.kind)}</label>
        <textarea
          id="yours"
          class="input"
          rows={5}
          aria-describedby="to-do"
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <ErrorBoundary>
        <Judged drill={drill} text={judged} context={context} solve={solve} />
      </ErrorBoundary>
      <Sample text={drill.sample} lang={drill.lang} kind={drill.kind === 'complaint' ? 'reply' : 'post'} context={context} />
    </>
  );
}
