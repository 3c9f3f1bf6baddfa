import type { Kind, Media } from '../../../src/engine/reading';

/** A field on the pages of `sites/`. */
export interface Place {
  what: string;
  url: string;
  platform: string;
  kind: Kind;
  /** Its name in the page's `window.editors`. */
  editor: string;
  isField?: boolean;
  /** A direct message: read once its writer has switched that on. */
  message?: boolean;
  /** What its page has attached from the beginning. */
  attached?: Media;
  /** It stands for its kind of editor in `npm test`; the others are for `npm run e2e:all`. */
  stands?: boolean;
}

/** Where one writes on a network, the one that most people use first; and fields in which nothing public is written. */
export interface PlacesOf {
  composers: readonly Place[];
  never: readonly Place[];
}

/** What a field is called, where it is, what kind of text one writes in it, its name on the page. */
type Row = readonly [
  what: string,
  path: string,
  kind: Kind,
  editor: string,
  more?: Pick<Place, 'isField' | 'attached' | 'message' | 'stands'>,
];

/** @param host of all of them */
export function placesOf(platform: string, host: string, composers: readonly Row[], never: readonly Row[]): PlacesOf {
  const place = ([what, path, kind, editor, more = {}]: Row): Place => ({
    what,
    url: `https://${host}${path}`,
    platform,
    kind,
    editor,
    ...more,
  });
  return { composers: composers.map(place), never: never.map(place) };
}
