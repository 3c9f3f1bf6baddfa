import { useRef, useState } from 'preact/hooks';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { type Problem, store } from '../../storage';
import { Trouble } from '../../ui/trouble';
import { spoken, words } from '../../ui/words';
import { download } from '../download';
import { Section } from '../section';
import { Stored } from './stored';

/** What was made of a file, and what stood before it. */
interface Imported {
  file: string;
  problems: Problem[];
  before: string;
}

/** What stands in storage; everything out, everything in, everything gone. */
export function YourData() {
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
      <Stored />
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
  const { done, line } = useUndo();
  const dialog = useRef<HTMLDialogElement>(null);

  const erase = async () => {
    dialog.current?.close();
    const undo = await saving(store.eraseEverything());
    if (undo) done(words('options_erased'), () => void saving(undo()));
  };

  return (
    <div class="field">
      <button type="button" class="button grave" onClick={() => dialog.current?.showModal()}>
        {words('options_erase')}
      </button>
      <p class="help">{words('options_erase_help')}</p>
      {line}
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
