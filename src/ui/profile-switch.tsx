import type { Profiles } from '../storage/profiles';
import { profileName } from './profile-name';
import { words } from './words';

/** Which profile is in use; nothing, where there is only one. */
export function ProfileSwitch({ profiles: { active, all }, use }: { profiles: Profiles; use: (id: string) => void }) {
  if (Object.keys(all).length < 2) return null;
  return (
    <label class="profile-switch">
      <span>{words('ui_profile')}</span>
      <select class="input" name="profile" value={active} onChange={(event) => use(event.currentTarget.value)}>
        {Object.entries(all).map(([id, voice]) => (
          <option key={id} value={id}>
            {profileName(voice)}
          </option>
        ))}
      </select>
    </label>
  );
}
