import { ReadyVoices } from '../../profile/ready-voices';
import { words } from '../../ui/words';

const DOES = ['reads', 'says', 'praises'] as const;
const NEVER = ['sends', 'writes', 'keeps'] as const;

/** What Sidewalk does, and what it never does. */
export function OurPromise({ profile }: { profile: string }) {
  return (
    <>
      <h3>{words('welcome_does')}</h3>
      <ul class="said">
        {DOES.map((what) => (
          <li key={what}>{words(`welcome_does_${what}`)}</li>
        ))}
      </ul>
      <h3>{words('welcome_never')}</h3>
      <ul class="said">
        {NEVER.map((what) => (
          <li key={what}>{words(`welcome_never_${what}`)}</li>
        ))}
      </ul>
      <ReadyVoices profile={profile} />
    </>
  );
}
