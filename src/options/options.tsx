import type { Voice } from '../engine/voice/voice';
import type { AccountMode } from '../messages/snapshot';
import { SavingStatus } from '../profile/saving';
import { useSetField } from '../profile/use-voice';
import { store } from '../storage';
import { Chalk } from '../ui/chalk';
import { Mark } from '../ui/icons';
import { Trouble } from '../ui/trouble';
import { useKept } from '../ui/use-kept';
import { words } from '../ui/words';
import { useCalledField } from './called-field';
import { SectionNav } from './section-nav';
import { Accounts } from './sections/accounts';
import { Brand } from './sections/brand';
import { Brief } from './sections/brief';
import { Character } from './sections/character';
import { Links } from './sections/links';
import { Networks } from './sections/networks';
import { People } from './sections/people';
import { Silenced } from './sections/silenced';
import { Words } from './sections/words';
import { YourData } from './sections/your-data';

/** Everything that can be set, on one page. Whatever is changed is kept at once. */
export function Options() {
  return (
    <div class="page">
      <header>
        <Mark size={40} />
        <div>
          <h1>{words('options_title')}</h1>
          <p>
            {words('options_subtitle')} <a href="../welcome/index.html">{words('options_welcome')}</a> ·{' '}
            <a href="../practice/index.html">{words('options_practice')}</a>
          </p>
        </div>
        <Chalk />
      </header>
      <SectionNav />
      <main>
        <SavingStatus>
          <Kept />
        </SavingStatus>
      </main>
    </div>
  );
}

/** Waits for what is stored: a field that shows itself empty first could be saved empty. */
function Kept() {
  const voice = useKept(store.voice);
  const settings = useKept(store.settings);
  const accounts = useKept(store.accounts);
  const silenced = useKept(store.silenced);
  const posts = useKept(store.posts);
  const all = [voice, settings, accounts, silenced, posts];
  const broken = all.find(({ error }) => error !== undefined);

  if (broken) {
    const again = () => {
      for (const each of all) each.again();
    };
    return <Trouble what={words('ui_trouble_load')} error={broken.error} again={again} />;
  }
  if (voice.now === undefined || !settings.now || !accounts.now || !silenced.now || !posts.now) return null;
  return (
    <>
      <VoiceSections voice={voice.now ?? {}} accounts={accounts.now} posts={posts.now} />
      <Networks settings={settings.now} />
      <Silenced silenced={silenced.now} />
      <YourData keepsPosts={posts.now.length > 0} />
    </>
  );
}

interface VoiceSectionsProps {
  voice: Voice;
  accounts: Record<string, AccountMode>;
  posts: readonly string[];
}

function VoiceSections({ voice, accounts, posts }: VoiceSectionsProps) {
  const set = useSetField(voice);
  useCalledField();
  return (
    <>
      <Brand voice={voice} set={set} />
      <Character voice={voice} set={set} posts={posts} />
      <Brief voice={voice} set={set} />
      <Words voice={voice} set={set} />
      <Links voice={voice} set={set} />
      <People voice={voice} set={set} />
      <Accounts voice={voice} set={set} accounts={accounts} />
    </>
  );
}
