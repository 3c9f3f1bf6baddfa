import type { Settings } from '../../messages/snapshot';
import { Examples } from '../../profile/examples';
import { usePolicy } from '../../profile/policy';
import { useSaving } from '../../profile/saving';
import { TextField } from '../../profile/text-field';
import type { VoiceProps } from '../../profile/use-voice';
import { store } from '../../storage';
import { words } from '../../ui/words';
import { choosable, isChosen, withNetwork } from '../networks';

interface Props extends VoiceProps {
  sites: Settings['sites'];
}

/** Whom one talks to, and where they already talk with each other. */
export function People({ sites, ...props }: Props) {
  const saving = useSaving();
  const fixed = usePolicy().sites;
  return (
    <>
      <TextField {...props} field="brief.market" name="options_brief_market" rows={2} more={<Examples name="options_brief_market" />} />
      <fieldset class="field" aria-describedby="networks-help">
        <legend>{words('welcome_networks_label')}</legend>
        <p class="help" id="networks-help">
          {words('welcome_networks_help')}
        </p>
        <ul class="networks">
          {choosable.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  value={id}
                  checked={isChosen({ ...sites, ...fixed }, id)}
                  disabled={id in fixed}
                  onChange={({ currentTarget: { checked } }) => saving(store.settings.editSites((now) => withNetwork(now, id, checked)))}
                />
                {name}
                {id in fixed && <span class="quiet"> {words('profile_fixed')}</span>}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
