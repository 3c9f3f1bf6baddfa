import type { ComponentChildren } from 'preact';
import { described, Field, Problem } from '../profile/field';
import { useLineKeys, withLine, withoutLine } from '../profile/lines';
import { RemoveButton } from '../profile/remove-button';
import { useAdding } from '../profile/use-adding';
import { useAutosave } from '../profile/use-autosave';
import { useRemoval } from '../profile/use-removal';
import type { VoiceProps } from '../profile/use-voice';
import { fieldOf, type VoiceFields } from '../profile/voice-field';
import { words } from '../ui/words';
import { asList, asText } from './listed';

/** Fields that hold a list of entries with several parts. */
type EntryFieldName = 'neverSay' | 'brief.media' | 'representatives';
type EntryOf<F extends EntryFieldName> = VoiceFields[F][number];

/** One part of an entry, as a column of its own. */
export interface EntryPart<E> {
  id: keyof E & string;
  /** Message key. */
  label: string;
  /** Several short lines in one field, parted by commas. */
  listed?: true;
  /** Chosen from these, not typed. */
  choices?: readonly Choosable[];
  /** Gives what is wrong with a text before it is kept, in words. */
  wrong?: (text: string) => string | null;
}

export interface Choosable {
  id: string;
  name: string;
}

interface Props<F extends EntryFieldName> extends VoiceProps {
  field: F;
  /** Of the message keys. */
  name: string;
  /** The first of them names the entry. */
  parts: readonly [EntryPart<EntryOf<F>>, ...EntryPart<EntryOf<F>>[]];
  /** An entry with nothing but its name. */
  begin: (text: string) => EntryOf<F>;
  nameOf?: (entry: EntryOf<F>) => string;
  /** What happens besides when an entry's first part changes. */
  renamed?: (before: string, after: string) => void;
  more?: ComponentChildren;
}

const NONE: readonly never[] = [];

/** A list of entries: each part of each can be changed, an entry can be taken away, the last line adds one. */
export function EntryField<F extends EntryFieldName>({ voice, set, field, name, parts, begin, renamed, more, ...props }: Props<F>) {
  type Entry = EntryOf<F>;
  const [first] = parts;
  const called = (entry: Entry) => String(entry[first.id]);
  const nameOf = props.nameOf ?? called;
  const items = (fieldOf(voice, field) ?? NONE) as readonly Entry[];
  const keys = useLineKeys(items);
  const change = (edit: (now: readonly Entry[]) => readonly Entry[]) =>
    set(field, (now) => edit((now ?? []) as readonly Entry[]) as VoiceFields[F]);

  const { removed, line } = useRemoval();
  const adding = useAdding({
    id: field,
    label: words(`${name}_label`),
    ...(first.choices && { choices: first.choices }),
    keep: (text) => change((now) => (now.some((entry) => called(entry) === text) ? now : [...now, begin(text)])),
  });

  const remove = async (at: number) => {
    const item = items[at];
    if (!item) return;
    await change((now) => withoutLine(now, items, at));
    removed(nameOf(item), () => change((now) => now.toSpliced(at, 0, item)));
    adding.focus();
  };

  const put = async (at: number, part: EntryPart<Entry>, text: string): Promise<string | null> => {
    const others = items.filter((_, place) => place !== at);
    const isTwice = part === first && others.some((entry) => called(entry) === text);
    const wrong = isTwice ? words('options_there_already', { name: text }) : (part.wrong?.(text) ?? null);
    if (wrong !== null) return wrong;
    const problem = await change((now) => withLine(now, items, at, (entry) => withPart(entry, part, text)));
    if (problem === null && part === first && items[at]) renamed?.(called(items[at]), text);
    return problem;
  };

  return (
    <Field id={field} name={name} problem={adding.problem} more={more}>
      {items.length > 0 && (
        <ul class="entries">
          {items.map((item, at) => (
            <li key={keys[at]}>
              <fieldset class="parts" aria-label={nameOf(item)}>
                {parts.map((part) => (
                  <Part
                    key={part.id}
                    id={`${field}.${at}.${part.id}`}
                    label={words(part.label)}
                    kept={textOf(item, part)}
                    part={part}
                    save={(text) => put(at, part, text)}
                  />
                ))}
              </fieldset>
              <RemoveButton label={words('options_remove', { name: nameOf(item) })} remove={() => remove(at)} />
            </li>
          ))}
        </ul>
      )}
      {line}
      {adding.line}
    </Field>
  );
}

interface PartProps {
  id: string;
  label: string;
  kept: string;
  part: { listed?: true; choices?: readonly Choosable[] };
  save: (text: string) => Promise<string | null>;
}

function Part({ id, label, kept, part: { listed, choices }, save }: PartProps) {
  const { text, problem, type, flush } = useAutosave(kept, save, listed && ((typed) => asText(asList(typed))));
  const control = { ...described(id, problem), 'aria-describedby': `${id}-problem`, class: 'input', value: text, onBlur: flush };
  return (
    <div>
      <label for={id}>{label}</label>
      {choices ? (
        <select {...control} onChange={(event) => type(event.currentTarget.value)}>
          {choices.some((choice) => choice.id === text) || <option value={text}>{text}</option>}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : (
        <input {...control} autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />
      )}
      <Problem id={id} problem={problem} />
    </div>
  );
}

function textOf<E>(entry: E, { id, listed }: EntryPart<E>): string {
  const value = entry[id];
  return listed ? asText(value as readonly string[] | undefined) : String(value ?? '');
}

/** @returns the entry with that part set; an empty one goes */
function withPart<E>(entry: E, { id, listed }: EntryPart<E>, text: string): E {
  const { [id]: _, ...others } = entry;
  const value = listed ? asList(text) : text;
  return (value.length === 0 ? others : { ...entry, [id]: value }) as E;
}
