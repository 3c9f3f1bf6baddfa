/** What the browser lets us into, as it names it: `https://host/*`, `https://*.host/*`, or all of the web. */

const ALL = ['<all_urls>', '*://*/*', 'https://*/*'];

/** @returns whether a page of `host`, which is as in `location.hostname`, lies within one of the match patterns */
export function isWithin(host: string, origins: readonly string[]): boolean {
  return origins.some((origin) => {
    if (ALL.includes(origin)) return true;
    const named = /^(?:https|\*):\/\/(\*\.)?([^/*]+)\/\*$/.exec(origin);
    return named !== null && (host === named[2] || (named[1] !== undefined && host.endsWith(`.${named[2]}`)));
  });
}
