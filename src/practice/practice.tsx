import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sampleLanguage } from '../engine/voice/samples';
import type { Voice } from '../engine/voice/voice';
import { BUSINESSES } from '../profile/ready';
import { store } from '../storage';
import { underPolicy } from '../storage/policy';
import type { Practice as Progress } from '../storage/schema/practice';
import { Chalk } from '../ui/chalk';
import { Choice } from '../ui/choice';
import { ErrorBoundary } from '../ui/error-boundary';
import { Mark } from '../ui/icons';
import { dayInWords } from '../ui/in-words';
import { Trouble } from '../ui/trouble';
import { useKept } from '../ui/use-kept';
import { useToday } from '../ui/use-today';
import { named, words } from '../ui/words';
import { drillsFor } from './drills';
import { Given } from './given';
import { nextAfter } from './next';
import { PitchDrill } from './pitch-drill';
import { SoFar } from './so-far';
import { contextOf, speakerFor } from './speaker';
import { isWorthALook } from './spots';
import { useBusiness } from './use-business';
import { useDrill } from './use-drill';
import { WritingDrill } from './writing-drill';

/** Short drills: posts to look through, to write better, to answer, to carry to another network. The engine judges on the spot. */
export function Practice() {
  return (
    <div class="page">
      <header>
        <Mark size={40} />
        <div>
          <h1>{words('practice_title')}</h1>
          <p>{words('practice_subtitle')}</p>
        </div>
        <Chalk />
      </header>
      <main>
        <Kept />
      </main>
    </div>
  );
}

/** Waits for what is stored: the drills are made of it. */
function Kept() {
  const profiles = useKept(store.profiles);
  const policy = useKept(store.policy);
  const silenced = useKept(store.silenced);
  const practice = useKept(store.practice);
  const kept = [profiles, policy, silenced, practice];
  const broken = kept.find(({ error }) => error !== undefined);

  if (broken) {
    const again = () => {
      for (const each of kept) each.again();
    };
    return <Trouble what={words('ui_trouble_load')} error={broken.error} again={again} />;
  }
  if (!profiles.now || !policy.now || !silenced.now || !practice.now) return null;
  const { active, all: voices } = profiles.now;
  return <Drills voice={underPolicy(voices[active] ?? {}, policy.now) ?? {}} silenced={silenced.now.rules} solved={practice.now.solved} />;
}

interface Props {
  voice: Voice;
  /** Ids of rules. */
  silenced: readonly string[];
  solved: Progress['solved'];
}

/** One drill at a time, how far one is, and the way to the next. */
function Drills({ voice, silenced, solved }: Props) {
  const today = useToday();
  const lang = sampleLanguage(navigator.languages);
  const [business, setBusiness] = useBusiness(voice);
  const [failed, setFailed] = useState<unknown>();
  const speaker = useMemo(() => speakerFor(voice, business, lang, today), [voice, business, lang, today]);
  const drills = useMemo(() => {
    const context = contextOf(speaker, [], Date.now());
    return drillsFor(speaker.voice, business, lang).filter((drill) => isWorthALook(drill, context));
  }, [speaker, business, lang]);
  const drill = useDrill(drills, solved);
  useHeadingOf(drill?.id);
  if (!drill) return null;

  const keep = (write: Promise<unknown>) => write.then(() => setFailed(undefined), setFailed);
  /** On which it was solved. */
  const day = solved[drill.id];
  const solve = () => day || keep(store.practice.solve(drill.id, today));
  const next = nextAfter(drills, solved, drill.id);
  const shared = { key: `${drill.id} ${drill.text}`, speaker, solve };
  return (
    <>
      {failed !== undefined && <Trouble what={words('ui_trouble_save')} error={failed} />}
      <Choice
        name="business"
        legend={words('practice_business')}
        options={BUSINESSES.map((id) => ({ id, name: words(`options_business_${id}`) }))}
        chosen={business}
        choose={setBusiness}
      />
      <SoFar drills={drills} solved={solved} at={drill.id} keep={keep} />
      <section aria-labelledby="drill">
        <h2 id="drill" tabIndex={-1}>
          {named('practice_kind_', drill.kind)}
        </h2>
        <p class="intro">{named('practice_intro_', drill.kind)}</p>
        <Given speaker={speaker} />
        <ErrorBoundary>
          {drill.kind === 'pitch' ? (
            <PitchDrill {...shared} drill={drill} />
          ) : (
            <WritingDrill {...shared} drill={drill} silenced={silenced} />
          )}
        </ErrorBoundary>
        {next && (
          <p class="actions ways">
            <a class={day ? 'button main' : 'button'} href={`#${next.id}`}>
              {words(day ? 'practice_next' : 'practice_another')}
            </a>
            {day && <span class="quiet">{words('practice_solved_on', { day: dayInWords(day) })}</span>}
          </p>
        )}
      </section>
    </>
  );
}

/** Whoever goes to another drill is read its heading, and goes on from there; whoever goes through the businesses stays with them. */
function useHeadingOf(drill: string | undefined): void {
  const before = useRef(drill);
  useLayoutEffect(() => {
    if (before.current === drill) return;
    const isFirst = before.current === undefined;
    before.current = drill;
    if (!isFirst && document.activeElement?.getAttribute('name') !== 'business') {
      document.getElementById('drill')?.focus({ preventScroll: true });
    }
  }, [drill]);
}
