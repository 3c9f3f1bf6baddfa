import type { Length } from '../engine/reading';
import { nearness } from './nearness';
import { words } from './words';

/** Used and limit in the network's own counting, said louder the nearer it gets; and whether the fold cuts it. */
export function LengthLine({ length }: { length: Length }) {
  const { used, limit, fold } = length;
  const state = nearness(length);
  return (
    <p class={`length ${state}`}>
      <span>{limit === null ? words('length', { count: used }) : words('length_of', { used, limit })}</span>
      {state === 'near' && limit !== null && <strong>{words('length_left', { count: limit - used })}</strong>}
      {state === 'over' && limit !== null && <strong>{words('length_over', { count: used - limit })}</strong>}
      {fold !== null && used > fold && <span>{words('length_fold', { fold })}</span>}
    </p>
  );
}
