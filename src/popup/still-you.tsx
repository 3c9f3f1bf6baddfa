import { openOptions } from '../browser';
import { canConfirm } from '../engine/voice/holding';
import type { Voice } from '../engine/voice/voice';
import { dayInWords } from '../ui/in-words';
import { useToday } from '../ui/use-today';
import { words } from '../ui/words';

/** A character that was slept on waits for an answer: one quiet line, until it is confirmed or changed. */
export function StillYou({ voice: { character = {} } }: { voice: Voice }) {
  const today = useToday();
  const { provisional } = character;
  if (provisional === undefined || !canConfirm(character, today)) return null;
  return (
    <p class="still-you quiet">
      {words('popup_tried_on', { day: dayInWords(provisional) })}{' '}
      <button type="button" class="bare" onClick={() => openOptions('character')}>
        {words('popup_tried_on_look')}
      </button>
    </p>
  );
}
