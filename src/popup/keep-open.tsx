import { useEffect, useState } from 'preact/hooks';
import { hasPanel, openPanel, ownTab, ownWindow } from '../browser';
import { Beside } from '../ui/icons';
import { words } from '../ui/words';

/** Opens the same beside the page, where it stays; the popup goes. */
export function KeepOpen({ refuse }: { refuse: (error: unknown) => void }) {
  const [here, setHere] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a popup stays in its window
  useEffect(() => {
    if (hasPanel()) ownWindow().then(setHere, refuse);
  }, []);
  if (here === null) return null;

  // At once: a browser opens it only from the press itself.
  const keep = () => openPanel(here).then(leave, refuse);
  return (
    <button type="button" class="bare icon" title={words('popup_keep_open')} aria-label={words('popup_keep_open')} onClick={keep}>
      <Beside />
    </button>
  );
}

async function leave(): Promise<void> {
  if ((await ownTab()) === null) close();
}
