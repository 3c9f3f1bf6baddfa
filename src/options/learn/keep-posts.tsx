import { useEffect, useState } from 'preact/hooks';
import { useSaving } from '../../profile/saving';
import { type Problem, store } from '../../storage';
import { spoken, words } from '../../ui/words';

interface Props {
  posts: readonly string[];
  kept: readonly string[];
  /** Somebody has changed the posts on this page. */
  isOwn: boolean;
  /** From now on the posts on this page are the ones that count. */
  decide: () => void;
}

/** Posts are gone with the page, unless somebody asks to keep them; what is kept follows what is changed. */
export function KeepPosts({ posts, kept, isOwn, decide }: Props) {
  const saving = useSaving();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isKept = kept.length > 0;

  const keep = async (wanted: readonly string[]) => setProblems((await saving(store.posts.keep(wanted))) ?? []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other posts count, not that these have just been kept
  useEffect(() => {
    if (isOwn && isKept) keep(posts);
  }, [posts]);

  return (
    <div class="field">
      <label class="ticked">
        <input
          type="checkbox"
          checked={isKept}
          aria-describedby="keep-posts-help"
          onChange={(event) => {
            decide();
            keep(event.currentTarget.checked ? posts : []);
          }}
        />
        {words('options_learn_keep')}
      </label>
      <p class="help" id="keep-posts-help">
        {words('options_learn_keep_help')}
      </p>
      <div role="status">
        {problems.map(({ path, say }) => (
          <p key={path} class="problem">
            {spoken(say)}
          </p>
        ))}
      </div>
    </div>
  );
}
