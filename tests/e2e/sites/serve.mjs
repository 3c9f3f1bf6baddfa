import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './build.mjs';
import { pages } from './pages.mjs';

/** As strict as the strictest of the networks: nothing but the page's own scripts and frames. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** A browser may ask for it by itself, be the page's own icon what it may: Firefox does when a page is left while it loads. */
const NO_ICON = { status: 204, headers: {}, body: '' };

/**
 * Answers one request to a network's host with its page or the page's script, after `buildSites()`.
 * Any other address gives null: nobody should have asked for it.
 * @param {string} url
 * @returns {{ status: number, headers: Record<string, string>, body: Buffer | string } | null}
 */
export function serve(url) {
  const { hostname, pathname } = new URL(url);
  const page = pages.find((candidate) => candidate.host === hostname && candidate.path === pathname);
  if (page) {
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-cache' },
      body: shell(page),
    };
  }
  if (/^\/(?:img\/)?favicon\.(?:ico|png)$/.test(pathname) && pages.some((candidate) => candidate.host === hostname)) return NO_ICON;
  const script = pathname.match(/^\/_sites\/([\w.-]+\.js)$/)?.[1];
  if (!script || !pages.some((candidate) => candidate.host === hostname)) return null;
  const file = join(built, script);
  if (!existsSync(file)) return null;
  return {
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
    body: readFileSync(file),
  };
}

const shell = ({ network }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${network}</title>
${network === 'github' ? '<meta name="user-login" content="annbaker">' : ''}
<script type="module" src="/_sites/${network}.js"></script>
</head>
<body></body>
</html>
`;
