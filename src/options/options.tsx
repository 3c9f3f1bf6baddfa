import type { Voice } from '../engine/voice/voice';
import { WELCOME_STEPS } from '../messages/snapshot';
import { Beside } from '../profile/beside';
import { UnderPolicy } from '../profile/policy';
import { SavingStatus, useSaving } from '../profile/saving';
import { useSetField } from '../profile/use-voice';
import { WayBack } from '../profile/way-back';
import { store } from '../storage';
import { underPolicy } from '../storage/policy';
import { Chalk } from '../ui/chalk';
import { Mark } from '../ui/icons';
import { ProfileSwitch } from '../ui/profile-switch';
import { Trouble } from '../ui/trouble';
import { useKept } from '../ui/use-kept';
import { words } from '../ui/words';
import { useCalledField } from './called-field';
import { DamageNotice } from './damage-notice';
import { PolicyNotice } from './policy-notice';
import { SectionNav } from './section-nav';
import { Accounts } from './sections/accounts';
import { Brand } from './sections/brand';
import { Brief } from './sections/brief';
import { Character } from './sections/character';
import { Links } from './sections/links';
import { Networks } from './sections/networks';
import { People } from './sections/people';
import { Profiles } from './sections/profiles';
import { Silenced } from './sections/silenced';
import { Words } from './sections/words';
import { YourData } from './sections/your-data';

/** Everything that can be set, on one page. Whatever is changed is kept at once. */
export function Options() {
  return (
    <div class="page">
      <SavingStatus>
        <header>
          <Mark size={40} />
          <div>
            <h1>{words('options_title')}</h1>
            <p>
              {words('options_subtitle')} <FirstRun /> · <a href="../practice/index.html">{words('options_practice')}</a>
            </p>
            <InUse />
          </div>
          <Chalk />
        </header>
        <SectionNav />
        <main>
          <Kept />
        </main>
      </SavingStatus>
    </div>
  );
}

/** Whoever left the first run in the middle goes on there; for everybody else it begins again. */
function FirstRun() {
  const left = useKept(store.settings).now?.welcome;
  const step = left ? WELCOME_STEPS.indexOf(left) + 1 : 0;
  const all = WELCOME_STEPS.length;
  return (
    <a href="../welcome/index.html">{step > 0 && step < all ? words('options_welcome_on', { step, all }) : words('options_welcome')}</a>
  );
}

/** The quick way to another profile. */
function InUse() {
  const saving = useSaving();
  const { now } = useKept(store.profiles);
  return now ? <ProfileSwitch profiles={now} use={(id) => saving(store.profiles.use(id))} /> : null;
}

/** Waits for what is stored: a field that shows itself empty first could be saved empty. */
function Kept() {
  const profiles = useKept(store.profiles);
  const settings = useKept(store.settings);
  const accounts = useKept(store.accounts);
  const silenced = useKept(store.silenced);
  const policy = useKept(store.policy);
  const posts = useKept(store.posts);
  const all = [profiles, settings, accounts, silenced, policy, posts];
  const broken = all.find(({ error }) => error !== undefined);

  if (broken) {
    const again = () => {
      for (const each of all) each.again();
    };
    return <Trouble what={words('ui_trouble_load')} error={broken.error} again={again} />;
  }
  if (!profiles.now || !settings.now || !accounts.now || !silenced.now || !policy.now || !posts.now) return null;
  const { active, all: voices } = profiles.now;
  const own = voices[active] ?? {};
  return (
    <UnderPolicy value={{ policy: policy.now, own }}>
      <PolicyNotice policy={policy.now} />
      <DamageNotice />
      <WayBack profile={active}>
        <Beside>
          <VoiceSections key={active} profile={active} voice={underPolicy(own, policy.now) ?? own} posts={posts.now} />
        </Beside>
        <Accounts accounts={accounts.now} profiles={profiles.now} />
        <Profiles profiles={profiles.now} />
      </WayBack>
      <Networks settings={settings.now} />
      <Silenced silenced={silenced.now} />
      <YourData keepsPosts={posts.now.length > 0} hosts={settings.now.hosts} />
      <CalledField />
    </UnderPolicy>
  );
}

/** Whatever profile is shown: a change of it is no call for a field. */
function CalledField() {
  useCalledField();
  return null;
}

interface VoiceSectionsProps {
  profile: string;
  voice: Voice;
  posts: readonly string[];
}

function VoiceSections({ profile, voice, posts }: VoiceSectionsProps) {
  const set = useSetField(voice, profile);
  return (
    <>
      <Brand voice={voice} set={set} profile={profile} />
      <Character voice={voice} set={set} posts={posts} />
      <Brief voice={voice} set={set} />
      <Words voice={voice} set={set} />
      <Links voice={voice} set={set} />
      <People voice={voice} set={set} />
    </>
  );
}
