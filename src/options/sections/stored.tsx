import type { ComponentChildren } from 'preact';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import type { PutAside, Stranger, Thing, ThingId } from '../../storage/inventory';
import { POSTS_KEY } from '../../storage/schema/posts';
import { Trouble } from '../../ui/trouble';
import { useKept } from '../../ui/use-kept';
import { named, words } from '../../ui/words';
import { download } from '../download';
import { Press } from '../press';
import { sizeInWords } from '../size-in-words';

/** What is not erased here: a site is closed where it stands among the sites, and there is always a key. */
const STAYS: readonly ThingId[] = ['hosts', 'key'];

/** Takes something out of storage, by its name in words. */
type TakeOut = (name: string, take: () => Promise<() => Promise<void>>) => Promise<void>;

/** Everything that stands in storage, with what it is for and a way to take it out and back. */
export function Stored() {
  const { now, error, again } = useKept(store.inventory);
  const saving = useSaving();
  const { done, line } = useUndo();

  const takeOut: TakeOut = async (name, take) => {
    const undo = await saving(take());
    if (undo) done(words('options_removed', { name }), () => void saving(undo()));
  };

  if (error !== undefined) return <Trouble what={words('ui_trouble_load')} error={error} again={again} />;
  if (!now) return null;
  const { things, putAside, strangers, posts, own, size } = now;
  return (
    <div class="field">
      <p class="help">{size > 2 ? words('options_stored_all', { size: sizeInWords(size) }) : words('options_stored_none')}</p>
      <ul class="stored">
        {things.map((thing) => (
          <ThingRow key={thing.id} thing={thing} takeOut={takeOut} />
        ))}
        {posts && <PostsRow {...posts} takeOut={takeOut} />}
        {putAside.map((each) => (
          <PutAsideRow key={each.key} putAside={each} takeOut={takeOut} />
        ))}
        {strangers.map((each) => (
          <StrangerRow key={each.path} stranger={each} takeOut={takeOut} />
        ))}
        {own.map(({ id, size }) => (
          <Row key={id} name={named('options_stored_', id)} amount={sizeInWords(size)} what={named('options_stored_for_', id)} />
        ))}
      </ul>
      {line}
    </div>
  );
}

function PostsRow({ count, size, takeOut }: { count: number; size: number; takeOut: TakeOut }) {
  const name = words('options_stored_posts');
  return (
    <Row name={name} amount={words('options_stored_amount', { count, size: sizeInWords(size) })} what={words('options_stored_for_posts')}>
      <Press does={words('options_stored_erase')} to={name} press={() => takeOut(name, () => store.inventory.takeOut(POSTS_KEY))} />
    </Row>
  );
}

function ThingRow({ thing: { id, count, size }, takeOut }: { thing: Thing; takeOut: TakeOut }) {
  const name = named('options_stored_', id);
  return (
    <Row name={name} amount={words('options_stored_amount', { count, size: sizeInWords(size) })} what={named('options_stored_for_', id)}>
      {!STAYS.includes(id) && (
        <Press does={words('options_stored_erase')} to={name} press={() => takeOut(name, () => store.inventory.erase(id))} />
      )}
    </Row>
  );
}

function PutAsideRow({ putAside: { key, part, originals, size }, takeOut }: { putAside: PutAside; takeOut: TakeOut }) {
  const name = words('options_stored_damaged', { part: named('options_stored_part_', part) });
  return (
    <Row name={name} amount={sizeInWords(size)} what={words('options_stored_for_damaged')} look={originals}>
      <Press does={words('options_stored_save')} to={name} press={() => download(lines(originals), `sidewalk-${key}.json`)} />
      <Press does={words('options_stored_discard')} to={name} press={() => takeOut(name, () => store.inventory.takeOut(key))} />
    </Row>
  );
}

function StrangerRow({ stranger: { path, value, size }, takeOut }: { stranger: Stranger; takeOut: TakeOut }) {
  return (
    <Row name={path} amount={sizeInWords(size)} what={words('options_stored_for_unknown')} look={value}>
      {!path.includes('.') && (
        <Press does={words('options_stored_discard')} to={path} press={() => takeOut(path, () => store.inventory.takeOut(path))} />
      )}
    </Row>
  );
}

interface RowProps {
  name: string;
  amount: string;
  /** What it is for. */
  what: string;
  /** Shown as it lies there, when somebody wants to see it. */
  look?: unknown;
  children?: ComponentChildren;
}

function Row({ name, amount, what, look, children }: RowProps) {
  return (
    <li>
      <p>
        <strong>{name}</strong> <span class="quiet">{amount}</span>
      </p>
      <p class="help">{what}</p>
      {look !== undefined && (
        <details>
          <summary>
            {words('options_stored_look')}
            <span class="unseen">: {name}</span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by keyboard */}
          <pre tabIndex={0}>{lines(look)}</pre>
        </details>
      )}
      {children && <p class="actions">{children}</p>}
    </li>
  );
}

const lines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
