import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { Trouble } from '../ui/trouble';
import { words } from '../ui/words';

/** How long "Saved" is worth reading. */
const SAID_MS = 2500;

type Saving = <T>(write: Promise<T>) => Promise<T | undefined>;

const SavingContext = createContext<Saving>((write) => write);

/** @returns what a write goes through, so that the page says how it went; a failed one gives `undefined` */
export const useSaving = () => useContext(SavingContext);

/** Says politely that something was saved, and plainly that it could not be. */
export function SavingStatus({ children }: { children: ComponentChildren }) {
  const [saved, setSaved] = useState(0);
  const [failed, setFailed] = useState<unknown>();

  const saving: Saving = useCallback(async (write) => {
    try {
      const result = await write;
      setFailed(undefined);
      setSaved(Date.now());
      return result;
    } catch (error) {
      setFailed(error ?? true);
      return undefined;
    }
  }, []);

  useEffect(() => {
    if (saved === 0) return;
    const timer = setTimeout(() => setSaved(0), SAID_MS);
    return () => clearTimeout(timer);
  }, [saved]);

  return (
    <SavingContext.Provider value={saving}>
      {children}
      <div class="saving">
        <p role="status" class={saved === 0 ? undefined : 'saved'}>
          {saved !== 0 && words('options_saved')}
        </p>
        {failed !== undefined && (
          <Trouble what={words('ui_trouble_save')} error={failed}>
            <p>{words('options_not_saved')}</p>
          </Trouble>
        )}
      </div>
    </SavingContext.Provider>
  );
}
