import { useRef, useState } from 'preact/hooks';
import type { VoiceAccount } from '../../engine/voice/voice';
import { platforms } from '../../platforms';
import { Problem } from '../../profile/field';
import { words } from '../../ui/words';

const NETWORK = 'account-network';
const HANDLE = 'account-handle';

/** Puts an account of the brand into the profile before anybody has written on it. @param add gives what is wrong with it, `null` once it is kept */
export function AddAccount({ add }: { add: (account: VoiceAccount) => Promise<string | null> }) {
  const [platform, setPlatform] = useState('');
  const [handle, setHandle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const network = useRef<HTMLSelectElement>(null);

  const put = async (event: Event) => {
    event.preventDefault();
    network.current?.focus();
    if (platform === '') return setProblem(words('options_account_needs_network'));
    const called = handle.trim().replace(/^@/, '');
    const wrong = await add({ platform, mode: 'brand', ...(called !== '' && { handle: called }) });
    setProblem(wrong);
    if (wrong !== null) return;
    setPlatform('');
    setHandle('');
  };

  return (
    <form class="field add-account" aria-labelledby="add-account" aria-describedby="add-account-help" onSubmit={put}>
      <p id="add-account">
        <strong>{words('options_account_add_label')}</strong>
      </p>
      <p class="help" id="add-account-help">
        {words('options_account_add_help')}
      </p>
      <div class="add">
        <span class="row-line">
          <label for={NETWORK}>{words('options_account_network')}</label>
          <select
            ref={network}
            id={NETWORK}
            class="input"
            aria-describedby={`${NETWORK}-problem`}
            value={platform}
            onChange={(event) => setPlatform(event.currentTarget.value)}
          >
            <option value="">{words('options_choose')}</option>
            {platforms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
        <span class="row-line">
          <label for={HANDLE}>{words('options_account_handle')}</label>
          <input
            id={HANDLE}
            class="input"
            autocomplete="off"
            spellcheck={false}
            value={handle}
            onInput={(event) => setHandle(event.currentTarget.value)}
          />
        </span>
        <button type="submit" class="button">
          {words('options_account_add')}
        </button>
      </div>
      <Problem id={NETWORK} problem={problem} />
    </form>
  );
}
