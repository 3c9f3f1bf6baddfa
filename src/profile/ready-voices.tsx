import { useRef, useState } from 'preact/hooks';
import { sampleLanguage } from '../engine/voice/samples';
import { useToday } from '../ui/use-today';
import { words } from '../ui/words';
import { useBeside } from './beside';
import { useOwnVoice } from './policy';
import { BUSINESSES, type Business } from './ready';
import { isOwn, readyVoice } from './ready-voice';
import { useUndo } from './use-undo';
import { useTakeVoice } from './use-voice';

/** Whole voices to try. Where something of one's own would go, one is asked before, and may keep both; afterwards there is a way back. */
export function ReadyVoices({ profile }: { profile: string }) {
  const own = useOwnVoice();
  const put = useTakeVoice(profile);
  const today = useToday();
  const { done, line } = useUndo();
  const beside = useBeside();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Business | null>(null);

  const ready = (business: Business) => {
    const voice = readyVoice(business, sampleLanguage(navigator.languages), today);
    return { voice, named: { business: words(`options_business_${business}`), name: voice.name ?? '' } };
  };
  const take = async (business: Business) => {
    dialog.current?.close();
    const { voice, named } = ready(business);
    const back = await put(voice);
    if (back) done(words('profile_ready_done', named), back);
  };
  const takeBeside = (business: Business) => {
    dialog.current?.close();
    const { voice, named } = ready(business);
    return beside.add(voice, words('profile_ready_beside_done', named));
  };
  const ask = (business: Business) => {
    if (!isOwn(own)) return take(business);
    setAsked(business);
    dialog.current?.showModal();
  };

  return (
    <div class="field ready">
      <p id="ready" tabIndex={-1}>
        <strong>{words('profile_ready_label')}</strong>
      </p>
      <p class="help">{words('profile_ready_help')}</p>
      <fieldset class="actions" aria-labelledby="ready">
        {BUSINESSES.map((business) => (
          <button key={business} type="button" class="button" value={business} onClick={() => ask(business)}>
            {words(`options_business_${business}`)}
          </button>
        ))}
      </fieldset>
      {line}
      {beside.line}
      <dialog ref={dialog} aria-labelledby="ready-title">
        <h3 id="ready-title">{words('profile_ready_title')}</h3>
        <p>{words('profile_ready_says')}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words('profile_ready_no')}
          </button>
          <button type="button" class="button" onClick={() => asked && takeBeside(asked)}>
            {words('profile_ready_beside')}
          </button>
          <button type="button" class="button" onClick={() => asked && take(asked)}>
            {words('profile_ready_yes')}
          </button>
        </p>
      </dialog>
    </div>
  );
}
