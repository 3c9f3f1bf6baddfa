import { useEffect, useRef, useState } from 'preact/hooks';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { type Problem, store } from '../../storage';
import type { Change } from '../../storage/changes';
import { MOST_BYTES, WAYS, type Way } from '../../storage/export';
import type { Preview } from '../../storage/store';
import { Choice } from '../../ui/choice';
import { Trouble } from '../../ui/trouble';
import { useKept } from '../../ui/use-kept';
import { named, spoken, words } from '../../ui/words';
import { nameOfChange, valueOfChange } from '../change-in-words';

interface Chosen {
  file: string;
  text: string;
}

/** A line for each of them would be read by nobody. */
const MOST_CHANGES = 100;

/** A file is looked at first: what it would change, and what of it cannot be read. Nothing is written before somebody says so. @param dropped a file that was let go over the section */
export function Import({ dropped }: { dropped: File | null }) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failed, setFailed] = useState<unknown>();
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const look = async (file: File | undefined) => {
    if (!file) return;
    try {
      // Of a film that was dropped here by mistake the rest is not even opened.
      setChosen({ file: file.name, text: await file.slice(0, MOST_BYTES).text() });
      setFailed(undefined);
    } catch (error) {
      setFailed(error ?? true);
    }
    if (chooser.current) chooser.current.value = '';
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new file counts, not a new function
  useEffect(() => void look(dropped ?? undefined), [dropped]);

  const take = async ({ file, text }: Chosen, way: Way) => {
    const taken = await saving(store.importAll(text, way));
    if (!taken) return;
    setChosen(null);
    done(words('options_imported', { file }), () => void saving(taken.undo()));
  };

  const leave = () => {
    setChosen(null);
    button.current?.focus();
  };

  return (
    <div class="field import">
      {failed !== undefined && <Trouble what={words('ui_trouble_title')} error={failed} />}
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words('options_import')}
        onChange={(event) => look(event.currentTarget.files?.[0])}
      />
      <button ref={button} type="button" class="button" onClick={() => chooser.current?.click()}>
        {words('options_import')}
      </button>
      <p class="help">{words('options_import_help')}</p>
      {chosen && (
        <LookedAt
          key={chosen.text}
          chosen={chosen}
          take={(way) => take(chosen, way)}
          leave={leave}
          fail={(error) => setFailed(error ?? true)}
        />
      )}
      {line}
    </div>
  );
}

interface LookedAtProps {
  chosen: Chosen;
  take: (way: Way) => void;
  leave: () => void;
  fail: (error: unknown) => void;
}

/** What the file would change, as things stand now. */
function LookedAt({ chosen: { file, text }, take, leave, fail }: LookedAtProps) {
  const [way, setWay] = useState<Way>('merge');
  const [preview, setPreview] = useState<Preview | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stored = useKept(store.inventory).now;
  const isThere = preview !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has changed meanwhile, here or elsewhere
  useEffect(() => {
    store.preview(text).then(setPreview, fail);
  }, [text, stored]);
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);

  if (!preview) return null;
  const { ways, problems } = preview;
  const changes = ways?.[way] ?? [];
  return (
    <section class="report" aria-labelledby="import-title">
      <h3 id="import-title" ref={heading} tabIndex={-1}>
        {words(ways ? 'options_import_title' : 'options_import_refused', { file })}
      </h3>
      {ways && (
        <>
          <Choice
            name="import-way"
            legend={words('options_import_way')}
            options={WAYS.filter((id) => ways[id]).map((id) => ({ id, name: named('options_import_way_', id) }))}
            chosen={way}
            choose={setWay}
          />
          <p class="help">{named('options_import_means_', way)}</p>
          <Changes changes={changes} />
        </>
      )}
      <Unread problems={problems} />
      <p class="actions">
        {changes.length > 0 && (
          <button type="button" class="button main" onClick={() => take(way)}>
            {words('options_import_take')}
          </button>
        )}
        <button type="button" class="button" onClick={leave}>
          {words(ways ? 'options_import_leave' : 'options_import_close')}
        </button>
      </p>
    </section>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      <p role="status">{changes.length > 0 ? words('options_import_changes', { count: changes.length }) : words('options_import_same')}</p>
      <dl class="changes">
        {changes.slice(0, MOST_CHANGES).map(({ path, now, next }) => (
          <div key={path.join()}>
            <dt>{nameOfChange(path)}</dt>
            <dd class="quiet">{words('options_import_now', { value: valueOfChange(path, now) })}</dd>
            <dd>{words('options_import_then', { value: valueOfChange(path, next) })}</dd>
          </div>
        ))}
      </dl>
      {changes.length > MOST_CHANGES && <p>{words('options_import_more', { count: changes.length - MOST_CHANGES })}</p>}
    </>
  );
}

function Unread({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="not-read">
      {problems.map(({ path, say }) => (
        <li key={`${path} ${say.key}`}>{spoken(say)}</li>
      ))}
    </ul>
  );
}
