import { describe, expect, test } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { DOOR, filesBelow, manifestOf, TARGETS } from './shipped';

/** Pages of ours run their own files, draw, and talk to nobody. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Each of these would let a page see us, or let us see more than the networks. */
const NEVER = ['web_accessible_resources', 'optional_permissions', 'externally_connectable', 'sandbox', 'update_url', 'key'];

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  test('has nothing that a page could fetch, and no host but the networks’ own', () => {
    expect(Object.keys(manifest).filter((name) => NEVER.includes(name))).toEqual([]);
    const hosts = (scripts: { matches: string[] }[]) => scripts.flatMap(({ matches }) => matches);
    expect(hosts(manifest.content_scripts)).toEqual(hosts(source.content_scripts));
    expect(hosts(manifest.content_scripts).filter((host) => !/^https:\/\/(?:\*\.[\w-]+\.)?[\w.-]+\/\*$/.test(host))).toEqual([]);
  });

  test('asks for no more than the source does, and for other sites only when somebody opens one', () => {
    // A sidebar needs none in Firefox.
    const asked = { chrome: source.permissions, firefox: source.permissions.filter((name) => name !== 'sidePanel') };
    expect(manifest.permissions).toEqual(asked[target]);
    expect(manifest.host_permissions).toEqual(source.host_permissions);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('lets pages of ours run their own files and talk to nobody', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('runs one content script, in one file', () => {
    expect(manifest.content_scripts.map(({ js, css }) => [js, css])).toEqual(source.content_scripts.map(() => [[DOOR], undefined]));
  });

  test('carries only this browser’s own keys', () => {
    const own = { chrome: ['minimum_chrome_version', 'side_panel', 'storage'], firefox: ['browser_specific_settings', 'sidebar_action'] };
    expect(
      Object.values(own)
        .flat()
        .filter((key) => key in manifest),
    ).toEqual(own[target]);
  });

  test('has a panel that is there, and opens only when somebody asks for it', () => {
    const { side_panel, sidebar_action } = manifest as { side_panel?: object; sidebar_action?: object };
    const page = 'src/popup/panel.html';
    if (target === 'chrome') expect(side_panel).toEqual({ default_path: page });
    else expect(sidebar_action).toMatchObject({ default_panel: page, open_at_install: false });
    expect(filesBelow(`dist/${target}`)).toContain(page);
  });
});
