import { useRef, useState } from 'preact/hooks';
import { quoted } from '../../engine/quote';
import type { Say } from '../../engine/reading';
import { asText, MOST_POSTS, postsIn } from '../../engine/voice/learn/posts';
import { described, Field } from '../../profile/field';
import { RemoveButton } from '../../profile/remove-button';
import { useUndo } from '../../profile/use-undo';
import { spoken, words } from '../../ui/words';
import { readPostsFile } from './posts-file';

const ID = 'learn-posts';

interface Props {
  text: string;
  /** The posts in it, once it has stood still. */
  all: readonly string[];
  change: (text: string) => void;
}

/** Where posts are pasted or opened, and how many were found. What the field says is what is read. */
export function Posts({ text, all, change }: Props) {
  const [wrong, setWrong] = useState<Say | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const problem = wrong && spoken(wrong);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readPostsFile(file);
    setWrong('wrong' in read ? read.wrong : null);
    // Behind what is there already: nothing that was typed goes.
    if ('posts' in read) change(asText([...postsIn(text), ...read.posts]));
    if (chooser.current) chooser.current.value = '';
  };

  return (
    <Field id={ID} name="options_learn_posts" problem={problem}>
      <textarea {...described(ID, problem)} class="input" rows={8} value={text} onInput={(event) => change(event.currentTarget.value)} />
      <p class="actions">
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {words('options_learn_open')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".txt,.md,.csv,.tsv,.json,text/plain,text/markdown,text/csv,application/json"
          hidden
          aria-label={words('options_learn_open')}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </p>
      <p class="help" role="status">
        {all.length > 0 && words('options_learn_found', { count: all.length })}{' '}
        {all.length > MOST_POSTS && words('options_learn_more', { count: MOST_POSTS })}
      </p>
      {all.length > 0 && <Parted all={all} text={text} change={change} />}
    </Field>
  );
}

/** The posts one by one, to see whether they were parted where they end, and to mend that. */
function Parted({ all, text, change }: Props) {
  const { done, line } = useUndo();
  const [isOpen, setOpen] = useState(false);

  const put = (posts: readonly string[], sentence: string) => {
    change(asText(posts));
    done(sentence, () => change(text));
  };
  const join = (at: number) =>
    put(all.toSpliced(at - 1, 2, `${all[at - 1]}\n\n${all[at]}`), words('options_learn_joined', { number: at + 1 }));
  const leaveOut = (at: number) => put(all.toSpliced(at, 1), words('options_learn_left_out', { number: at + 1 }));

  return (
    <details class="parted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('options_learn_parted')}</summary>
      <p class="help">{words('options_learn_parted_help')}</p>
      {line}
      {isOpen && (
        <ol>
          {all.map((post, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a post has no name but its place
            <li key={at}>
              <span dir="auto">{quoted(post)}</span>
              {at > 0 && (
                <button type="button" class="bare" onClick={() => join(at)}>
                  {words('options_learn_join')}
                  <span class="unseen">: {at + 1}</span>
                </button>
              )}
              <RemoveButton label={words('options_learn_leave_out', { number: at + 1 })} remove={() => leaveOut(at)} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
