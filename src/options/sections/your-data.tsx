import { useRef, useState } from 'preact/hooks';
import { useSaving } from '../../profile/saving';
import { type Problem, store } from '../../storage';
import { Trouble } from '../../ui/trouble';
import { spoken, words } from '../../ui/words';
import { Section } from '../section';

/** What was made of a file, and what stood before it. */
interface Imported {
  file: string;
  problems: Problem[];
  before: string;
}

/** Everything out, everything in, everything gone. @param keepsPosts posts are kept, which no file takes along */
export function YourData({ keepsPosts }: { keepsPosts: boolean }) {
  const saving = useSaving();
  const [imported, setImported] = useState<Imported | null>(null);
  const [failed, setFailed] = useState<unknown>();
  const chooser = useRef<HTMLInputElement>(null);

  const save = async () => {
    try {
      download(await store.exportAll(), 'sidewalk.json');
    } catch (error) {
      setFailed(error ?? true);
    }
  };

  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const before = await store.exportAll();
      const problems = await saving(store.importAll(await file.text()));
      if (problems) setImported({ file: file.name, problems, before });
    } catch (error) {
      setFailed(error ?? true);
    }
    if (chooser.current) chooser.current.value = '';
  };

  const undo = async ({ before }: Imported) => {
    await saving(store.importAll(before));
    setImported(null);
  };

  return (
    <Section id="data">
      {failed !== undefined && <Trouble what={words('ui_trouble_title')} error={failed} />}
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          {words('options_export')}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {words('options_import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words('options_import')}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="help">{words('options_import_help')}</p>
      {keepsPosts && <p class="help">{words('options_export_posts')}</p>}
      <div role="status">{imported && <ImportReport imported={imported} undo={() => undo(imported)} />}</div>
      <Erase />
    </Section>
  );
}

function ImportReport({ imported, undo }: { imported: Imported; undo: () => void }) {
  const { file, problems } = imported;
  const refused = problems.some(({ path, kept }) => path === '' && !kept);
  return (
    <div class="report">
      <p>
        <strong>{words(refused ? 'options_import_refused' : 'options_imported', { file })}</strong>{' '}
        {!refused && (
          <button type="button" class="bare" onClick={undo}>
            {words('undo')}
          </button>
        )}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, say }) => (
            <li key={`${path} ${say.key}`}>{spoken(say)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Erase() {
  const saving = useSaving();
  const dialog = useRef<HTMLDialogElement>(null);
  const [erased, setErased] = useState(false);

  const erase = async () => {
    dialog.current?.close();
    const done = await saving(store.eraseEverything().then(() => true));
    setErased(done ?? false);
  };

  return (
    <div class="field">
      <button type="button" class="button grave" onClick={() => dialog.current?.showModal()}>
        {words('options_erase')}
      </button>
      <p class="help">{words('options_erase_help')}</p>
      <p role="status">{erased && words('options_erased')}</p>
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h3 id="erase-title">{words('options_erase_title')}</h3>
        <p>{words('options_erase_says')}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words('options_erase_no')}
          </button>
          <button type="button" class="button grave" onClick={erase}>
            {words('options_erase')}
          </button>
        </p>
      </dialog>
    </div>
  );
}

/** Hands a text over as a file; nothing goes anywhere but to the user's own disk. */
function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the text by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
