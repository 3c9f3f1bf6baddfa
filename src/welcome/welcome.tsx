import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { type Settings, WELCOME_STEPS, type WelcomeStep } from '../messages/snapshot';
import { Beside } from '../profile/beside';
import { UnderPolicy } from '../profile/policy';
import { SavingStatus } from '../profile/saving';
import { useSetField, type VoiceProps } from '../profile/use-voice';
import { WayBack } from '../profile/way-back';
import { store } from '../storage';
import { underPolicy } from '../storage/policy';
import { Chalk } from '../ui/chalk';
import { Mark } from '../ui/icons';
import { Trouble } from '../ui/trouble';
import { useKept } from '../ui/use-kept';
import { named, words } from '../ui/words';
import { Step } from './step';
import { StepNav } from './step-nav';
import { Brand } from './steps/brand';
import { Character } from './steps/character';
import { Gains } from './steps/gains';
import { People } from './steps/people';
import { Practice } from './steps/practice';
import { OurPromise } from './steps/promise';
import { useStep } from './use-step';

/** The first run: a few questions, none of which has to be answered, and then a draft to try it on. */
export function Welcome() {
  return (
    <div class="page">
      <header>
        <Mark size={40} />
        <div>
          <h1>{words('welcome_title')}</h1>
          <p>{words('welcome_subtitle')}</p>
        </div>
        <Chalk />
      </header>
      <SavingStatus>
        <Kept />
      </SavingStatus>
    </div>
  );
}

/** Waits for what is stored: a field that shows itself empty first could be saved empty. */
function Kept() {
  const profiles = useKept(store.profiles);
  const settings = useKept(store.settings);
  const silenced = useKept(store.silenced);
  const policy = useKept(store.policy);
  const all = [profiles, settings, silenced, policy];
  const broken = all.find(({ error }) => error !== undefined);

  if (broken) {
    const again = () => {
      for (const each of all) each.again();
    };
    return <Trouble what={words('ui_trouble_load')} error={broken.error} again={again} />;
  }
  if (!profiles.now || !settings.now || !silenced.now || !policy.now) return null;
  const { active, all: voices } = profiles.now;
  const own = voices[active] ?? {};
  return (
    <UnderPolicy value={{ policy: policy.now, own }}>
      <WayBack profile={active} show={toItsStep}>
        <Beside>
          <Steps profile={active} voice={underPolicy(own, policy.now) ?? own} settings={settings.now} silenced={silenced.now.rules} />
        </Beside>
      </WayBack>
    </UnderPolicy>
  );
}

function toItsStep(field: HTMLElement): void {
  const step = field.closest('section')?.getAttribute('aria-labelledby');
  if (step) location.hash = step;
}

interface StepsProps {
  profile: string;
  voice: Voice;
  settings: Settings;
  silenced: readonly string[];
}

/**
 * All steps stay in the page, so that nothing that was typed in one is lost on the way to another. Another profile's are drawn anew:
 * what is still being typed when it comes into use belongs to the one before.
 */
function Steps({ profile, voice, settings, silenced }: StepsProps) {
  const set = useSetField(voice, profile);
  const step = useStep(settings.welcome);
  useHeadingOf(step);
  return (
    <>
      <StepNav step={step} />
      <main>
        {WELCOME_STEPS.map((id) => (
          <Step key={id} id={id} shown={id === step}>
            <Asked
              key={profile}
              id={id}
              shown={id === step}
              voice={voice}
              set={set}
              profile={profile}
              sites={settings.sites}
              silenced={silenced}
            />
          </Step>
        ))}
      </main>
    </>
  );
}

interface AskedProps extends VoiceProps {
  id: WelcomeStep;
  shown: boolean;
  profile: string;
  sites: Settings['sites'];
  silenced: readonly string[];
}

function Asked({ id, shown, profile, sites, silenced, ...props }: AskedProps) {
  switch (id) {
    case 'promise':
      return <OurPromise profile={profile} />;
    case 'brand':
      return <Brand {...props} />;
    case 'people':
      return <People {...props} sites={sites} />;
    case 'gains':
      return <Gains {...props} />;
    case 'character':
      return <Character {...props} />;
    case 'practice':
      return <Practice voice={props.voice} silenced={silenced} shown={shown} />;
  }
}

/** Whoever goes to another step is read its heading, and goes on from there: at once, or a quick hand would lose the field it has pressed. */
function useHeadingOf(step: WelcomeStep): void {
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.getElementById(step)?.focus({ preventScroll: true });
    document.title = `${named('welcome_step_', step)} · ${words('welcome_title')}`;
  }, [step]);
}
