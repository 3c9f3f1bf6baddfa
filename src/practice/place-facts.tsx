import type { Norms } from '../engine/norms';
import { words } from '../ui/words';

/** What holds on a network, as far as its file knows: room, fold, hashtags, links, pictures. */
export function PlaceFacts({ network }: { network: Norms }) {
  return (
    <ul class="place-facts">
      {factsOf(network).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function factsOf({ name, limits, fold, hashtags, links, media }: Norms): string[] {
  const facts = [
    limits.post !== null && words('practice_place_limit', { network: name, limit: limits.post }),
    fold?.at && words('practice_place_fold', { fold: fold.at }),
    hashtags.used && hashtags.comfortable && words('practice_place_hashtags', { count: hashtags.comfortable }),
    (!hashtags.used || hashtags.comfortable === 0) && words('practice_place_no_hashtags'),
    !links.clickable && words('practice_place_no_links'),
    media.expects === 'picture' && words('practice_place_picture'),
  ];
  return facts.filter((fact) => typeof fact === 'string');
}
