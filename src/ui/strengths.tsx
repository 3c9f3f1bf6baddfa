import type { Strength } from '../engine/reading';
import { Evident } from './evident';
import { Tick } from './icons';
import { words } from './words';

/** What the draft does well, with the words that do it. */
export function Strengths({ strengths }: { strengths: readonly Strength[] }) {
  if (strengths.length === 0) return null;
  return (
    <section class="part strengths">
      <h2>{words('what_works')}</h2>
      <ul>
        {strengths.map((strength) => (
          <li key={strength.id}>
            <Tick />
            <div>
              {strength.evidence.map((evidence) => (
                <p key={`${evidence.start}:${evidence.say.key}`}>
                  <Evident evidence={evidence} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
