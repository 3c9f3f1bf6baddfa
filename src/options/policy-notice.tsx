import { isUnderPolicy, type Policy } from '../storage/policy';
import { spoken, words } from '../ui/words';

/** That an organisation has set some of what stands here, and what of its word could not be read. */
export function PolicyNotice({ policy }: { policy: Policy }) {
  const { problems } = policy;
  if (!isUnderPolicy(policy) && problems.length === 0) return null;
  return (
    <section class="report" aria-label={words('options_policy')}>
      {isUnderPolicy(policy) && <p>{words('options_policy_says')}</p>}
      {problems.length > 0 && (
        <>
          <p>{words('options_policy_damaged')}</p>
          <ul class="not-read">
            {problems.map(({ path, say }) => (
              <li key={`${path} ${say.key}`}>{spoken(say)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
