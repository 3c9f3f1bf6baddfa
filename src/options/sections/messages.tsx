import { usePolicy } from '../../profile/policy';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import { words } from '../../ui/words';

const ID = 'settings.messages';

/** Whether direct messages are read: nobody's are, unless they ask for it, and an organisation may keep them closed. */
export function Messages({ kept }: { kept: boolean }) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const isClosed = usePolicy().messages === false;

  const choose = async (isOn: boolean) => {
    const isKept = await saving(store.settings.setMessages(isOn).then(() => true));
    if (isKept) done(words(isOn ? 'options_messages_on' : 'options_messages_off'), () => void saving(store.settings.setMessages(kept)));
  };

  return (
    <>
      <div class="field">
        <label class="ticked">
          <input
            id={ID}
            type="checkbox"
            checked={kept && !isClosed}
            disabled={isClosed}
            aria-describedby={`${ID}-help`}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
          {words('options_messages')}
        </label>
        <p class="help" id={`${ID}-help`}>
          {words('options_messages_help')}
        </p>
        {isClosed && <p class="quiet small">{words('profile_fixed')}</p>}
      </div>
      {line}
    </>
  );
}
