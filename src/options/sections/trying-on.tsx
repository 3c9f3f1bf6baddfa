import { useRef, useState } from 'preact/hooks';
import {
  canConfirm,
  changeUnderWay,
  confirm,
  cutShort,
  heldAs,
  heldOn,
  heldOut,
  oftenChanged,
  withReason,
} from '../../engine/voice/holding';
import type { Character, CharacterBefore } from '../../engine/voice/voice';
import { described, Field } from '../../profile/field';
import { traitName } from '../../profile/trait-name';
import { useAutosave } from '../../profile/use-autosave';
import { useUndo } from '../../profile/use-undo';
import type { SetField, VoiceProps } from '../../profile/use-voice';
import { dayInWords, listInWords } from '../../ui/in-words';
import { words } from '../../ui/words';

interface Props extends VoiceProps {
  today: string;
}

/** A new character is slept on before it is confirmed, and one that takes another's place says why. */
export function TryingOn({ voice, set, today }: Props) {
  const { done, line } = useUndo();
  const [asksReason, setAsksReason] = useState(false);
  const [asksYears, setAsksYears] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const character = voice.character ?? {};
  const { provisional } = character;
  const change = changeUnderWay(character);

  const confirmIt = async () => {
    if (change && reason.current?.value.trim() === '') {
      setAsksReason(true);
      reason.current.focus();
      return;
    }
    setAsksReason(false);
    // What was typed just now goes along with it.
    const typed = reason.current?.value.trim();
    const wrong = await set('character', (now = {}) => confirm(typed === undefined ? now : withReason(now, typed)));
    if (wrong !== null) return reason.current?.focus();
    setAsksYears(true);
    done(words('options_confirmed'), () =>
      set('character', (now = {}) => (typed === undefined ? heldAs(now, character) : withReason(heldAs(now, character), typed))),
    );
  };

  const holdOn = async () => {
    await set('character', (now = {}) => heldOn(now, today));
    done(words('options_held_on', { day: dayInWords(today) }), () => set('character', (now = {}) => heldAs(now, character)));
  };

  return (
    <div class="trying-on">
      {change && <Reason key={change.at} change={change} set={set} field={reason} missing={asksReason && change.reason === ''} />}
      <Haste character={character} today={today} />
      {provisional !== undefined && (
        <div class="tried">
          <p>
            {words('options_tried_on', { day: dayInWords(provisional) })}{' '}
            {words(canConfirm(character, today) ? 'options_still_you' : 'options_sleep_on_it')}
          </p>
          {canConfirm(character, today) && (
            <button type="button" class="button" onClick={confirmIt}>
              {words('options_confirm')}
            </button>
          )}
        </div>
      )}
      <YearsOver character={character} today={today} holdOn={holdOn} />
      {line}
      {asksYears && provisional === undefined && character.horizonYears === undefined && (
        <p class="ask-years">
          {words('options_ask_years')} <a href="#character.horizonYears">{words('options_choose_years')}</a>
        </p>
      )}
    </div>
  );
}

interface YearsOverProps {
  character: Character;
  today: string;
  holdOn: () => void;
}

/** The years for which it was meant are over: a look again, or as many years more. */
function YearsOver({ character, today, holdOn }: YearsOverProps) {
  const until = heldOut(character, today);
  if (until === null) return null;
  return (
    <div class="tried over">
      <p>
        {words('options_years_over', { until: dayInWords(until) })} <a href="#character.traits">{words('options_look_again')}</a>
      </p>
      <button type="button" class="button" onClick={holdOn}>
        {words('options_hold_on', { count: character.horizonYears ?? 0 })}
      </button>
    </div>
  );
}

interface ReasonProps {
  change: CharacterBefore;
  set: SetField;
  field: { current: HTMLTextAreaElement | null };
  missing: boolean;
}

/** Why the character that was held is being changed. */
function Reason({ change, set, field, missing }: ReasonProps) {
  const id = 'character.reason';
  const { text, problem, type, flush } = useAutosave(change.reason, (next) => set('character', (now = {}) => withReason(now, next)));
  const wrong = problem ?? (missing ? words('options_reason_missing') : null);
  return (
    <Field id={id} name="options_reason" problem={wrong}>
      <p class="help">{words('options_until_then', { day: dayInWords(change.at), traits: listInWords(change.traits.map(traitName)) })}</p>
      <textarea
        {...described(id, wrong)}
        ref={field}
        class="input"
        rows={2}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
    </Field>
  );
}

/** With the dates, when a character changes more often than people can follow, or sooner than was promised. */
function Haste({ character, today }: { character: Character; today: string }) {
  const days = oftenChanged(character, today);
  const early = cutShort(character);
  return (
    <div class="hints" role="status">
      {early && <p>{words('options_early', { since: dayInWords(early.since), until: dayInWords(early.until) })}</p>}
      {days.length > 0 && <p>{words('options_often', { count: days.length, days: listInWords(days.map(dayInWords)) })}</p>}
    </div>
  );
}
