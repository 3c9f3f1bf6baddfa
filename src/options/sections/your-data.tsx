import { useRef, useState } from 'preact/hooks';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import { Trouble } from '../../ui/trouble';
import { words } from '../../ui/words';
import { closeSites } from '../close-sites';
import { download } from '../download';
import { Section } from '../section';
import { useDroppedFile } from '../use-dropped-file';
import { Import } from './import';
import { Stored } from './stored';

interface Props {
  keepsPosts: boolean;
  /** The sites that were opened to Sidewalk. */
  hosts: readonly string[];
}

/** What stands in storage; everything out, everything in, everything gone. */
export function YourData({ keepsPosts, hosts }: Props) {
  const [dropped, setDropped] = useState<File | null>(null);
  const { over, ...dropping } = useDroppedFile(setDropped);
  return (
    <Section id="data">
      <div class={over ? 'drop over' : 'drop'} {...dropping}>
        <Stored />
        <Export keepsPosts={keepsPosts} />
        <Import dropped={dropped} />
        <Erase hosts={hosts} />
      </div>
    </Section>
  );
}

/** @param keepsPosts posts are kept, which no file takes along */
function Export({ keepsPosts }: { keepsPosts: boolean }) {
  const [failed, setFailed] = useState<unknown>();
  const save = async () => {
    try {
      download(await store.exportAll(), 'sidewalk.json');
    } catch (error) {
      setFailed(error ?? true);
    }
  };
  return (
    <div class="field">
      {failed !== undefined && <Trouble what={words('ui_trouble_title')} error={failed} />}
      <button type="button" class="button" onClick={save}>
        {words('options_export')}
      </button>
      <p class="help">{words('options_export_help')}</p>
      {keepsPosts && <p class="help">{words('options_export_posts')}</p>}
    </div>
  );
}

/** What the browser lets us do at the sites goes too, and first: a list of them would be all that is left to find them by. */
function Erase({ hosts }: Pick<Props, 'hosts'>) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const dialog = useRef<HTMLDialogElement>(null);

  const erase = async () => {
    dialog.current?.close();
    const undo = await saving(closeSites(hosts).then(store.eraseEverything));
    if (undo) done(words('options_erased'), () => void saving(undo()));
  };

  return (
    <div class="field erase">
      <button type="button" class="button grave" onClick={() => dialog.current?.showModal()}>
        {words('options_erase')}
      </button>
      <p class="help">{words('options_erase_help')}</p>
      {line}
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h3 id="erase-title">{words('options_erase_title')}</h3>
        <p>{words('options_erase_says')}</p>
        {hosts.length > 0 && <p>{words('options_erase_sites', { count: hosts.length })}</p>}
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
