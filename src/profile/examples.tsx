import { words } from '../ui/words';
import { BUSINESSES } from './ready';

/** What three businesses might write there. @param name message keys are `<name>_example_<business>` */
export function Examples({ name }: { name: string }) {
  return (
    <details class="examples">
      <summary>
        {words('options_examples')}
        <span class="unseen">: {words(`${name}_label`)}</span>
      </summary>
      <dl>
        {BUSINESSES.map((business) => (
          <div key={business}>
            <dt>{words(`options_business_${business}`)}</dt>
            <dd>{words(`${name}_example_${business}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
