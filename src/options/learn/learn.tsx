import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asText, MOST_POSTS, postsIn } from '../../engine/voice/learn/posts';
import type { VoiceProps } from '../../profile/use-voice';
import { usePaused } from '../../ui/use-paused';
import { words } from '../../ui/words';
import { KeepPosts } from './keep-posts';
import { LearntView } from './learnt-view';
import { Posts } from './posts';
import { useLearning } from './use-learning';

/** Long enough that nothing is read in the middle of a word. */
const PAUSE_MS = 400;

interface Props extends VoiceProps {
  today: string;
  /** Posts that are kept from an earlier time. */
  kept: readonly string[];
}

/** The voice as one's own good posts show it: proposals with their words, none of which is taken without a press. */
export function Learn({ kept, ...props }: Props) {
  const [text, setText] = useState(() => asText(kept));
  const [isOpen, setOpen] = useState(false);
  const isOwn = useRef(false);
  const still = usePaused(text, PAUSE_MS);
  const all = useMemo(() => postsIn(still), [still]);
  const posts = useMemo(() => all.slice(0, MOST_POSTS), [all]);

  // What another tab keeps or erases, as long as nobody has written anything here.
  useEffect(() => {
    if (!isOwn.current) setText(asText(kept));
  }, [kept]);

  const change = (next: string) => {
    isOwn.current = true;
    setText(next);
  };

  return (
    <details class="unfold learn" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id="learn">{words('options_learn_summary')}</summary>
      <Posts text={text} all={all} change={change} />
      {(posts.length > 0 || kept.length > 0) && (
        <KeepPosts posts={posts} kept={kept} isOwn={isOwn.current} decide={() => (isOwn.current = true)} />
      )}
      {isOpen && <Reading posts={posts} {...props} />}
    </details>
  );
}

/** How far the reading is, and what it says. */
function Reading({ posts, ...props }: VoiceProps & { posts: readonly string[]; today: string }) {
  const { learnt, progress, isStopped, stop, again } = useLearning(posts, props.voice);
  return (
    <>
      <div class="learn-status" role="status">
        {progress === null && learnt && !isStopped && <p>{words('options_learn_read', { count: learnt.posts })}</p>}
        {isStopped && <p>{words('options_learn_stopped')}</p>}
      </div>
      {progress !== null && (
        <p class="actions">
          <progress aria-label={words('options_learn_reading')} value={progress} />
          <button type="button" class="button" onClick={stop}>
            {words('options_learn_stop')}
          </button>
        </p>
      )}
      {isStopped && (
        <button type="button" class="button" onClick={again}>
          {words('options_learn_again')}
        </button>
      )}
      {learnt && <LearntView learnt={learnt} {...props} />}
    </>
  );
}
