import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import { MIRRORED, type Scene, set, visit, visitWithCard } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

const DRAFT =
  'We are thrilled to announce our muffins! 10% off for the next two hours with code MUFFIN10. We leverage synergies!!! What do you bake?';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;
const themed = (where: Place, theme: string) => ({ ...where, url: `${where.url}?theme=${theme}` });

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

async function cardIn(where: Place, text = DRAFT): Promise<void> {
  scene = await visitWithCard(where, text);
}

test.each(['light', 'dark'] as const)('on a %s page the card is so too, whatever the system says', async (theme) => {
  await cardIn(themed(place('TipTap'), theme));
  expect((await scene.overlay.waitFor('.pieces')).attributes['data-theme']).toBe(theme);
});

const theme = async () => (await scene.overlay.waitFor('.pieces')).attributes['data-theme'];
const lineColours = () =>
  scene.page.evaluate(() => [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)));

test('badge, card and lines turn dark with the system and light again, while the card is open', async () => {
  const { browser } = await theStreet();
  await cardIn(place('TipTap'));
  const light = await lineColours();
  try {
    await browser.dark(true);
    await until(async () => (await theme()) === 'dark', { what: 'the dark theme' });
    expect(await lineColours()).not.toEqual(light);
  } finally {
    await browser.dark(false);
  }
  await until(async () => (await theme()) === 'light', { what: 'the light theme' });
  expect(await lineColours()).toEqual(light);
});

test('the card changes its colours with the network’s own switch', async () => {
  await cardIn(place('a textarea of React'));
  expect(await theme()).toBe('light');
  await scene.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await until(async () => (await theme()) === 'dark', { what: 'the dark theme' });
});

const KINDS = 'Ring our customer Ana Novak on her mobile 555-867-5309. We love artisanal bread!!! What do you bake on Sundays?';
const LINES = '[data-part="lines"] span:not(.told)';
const STYLES = ['double', 'dotted', 'solid'];

test('the three kinds of line are told apart without colour', async () => {
  await cardIn(place('a textarea'), KINDS);
  expect(new Set(await scene.overlay.styles(MIRRORED, 'text-decoration-style'))).toEqual(new Set(STYLES));
  expect(
    new Set((await scene.overlay.all('.tip .drawing:is(.stop, .fix, .consider)')).map(({ attributes }) => attributes.class)).size,
  ).toBe(3);
  await scene.page.close();
  await cardIn(place('TipTap'), KINDS);
  const rules = (await lineColours()).filter((rule) => rule.includes('underline'));
  // A solid line is not named in a rule as it is read back.
  expect(rules.map((rule) => STYLES.find((style) => rule.includes(style)) ?? 'solid').sort()).toEqual([...STYLES].sort());
  expect((await scene.page.highlights()).length).toBe(4);
});

test('forced colours that are switched on in the middle of a draft: its lines are drawn in the other way, and back', async () => {
  const { browser } = await theStreet();
  scene = await visit(place('TipTap'));
  await scene.write('We leverage synergies. Which ones do you like?');
  await scene.marks(['leverage synergies']);
  try {
    await browser.system({ forcedColours: true, reducedMotion: false });
    await scene.overlay.waitFor('[data-part="lines"] span');
    expect(await scene.page.highlights()).toEqual([]);
  } finally {
    await browser.system({ forcedColours: false, reducedMotion: false });
  }
  await scene.marks(['leverage synergies']);
  expect(await scene.overlay.find('[data-part="lines"]')).toBeNull();
});

test('in forced colours everything is drawn in the system’s own', async () => {
  const { browser } = await theStreet();
  await browser.system({ forcedColours: true, reducedMotion: false });
  try {
    await cardIn(place('TipTap'), KINDS);
    await until(
      async () => String([...new Set(await scene.overlay.styles(LINES, 'border-bottom-style'))].sort()) === String([...STYLES].sort()),
      { what: 'three kinds of line' },
    );
    await scene.overlay.click('[data-part="hush-once"]');
    expect(await scene.page.highlights()).toEqual([]);
    const system = new Set(await scene.page.evaluate(systemColours));
    for (const property of ['color', 'stroke', 'fill', 'border-top-color', 'background-color', 'text-decoration-color']) {
      const used = (await scene.overlay.styles('.pieces *', property)).filter(
        (colour) => colour !== 'none' && !/, 0\)$|^transparent$/.test(colour),
      );
      expect([property, ...new Set(used.filter((colour) => !system.has(colour)))]).toEqual([property]);
    }
  } finally {
    await browser.system({ forcedColours: false, reducedMotion: false });
  }
});

test('nothing moves where the system asks for less motion', async () => {
  const { browser } = await theStreet();
  await cardIn(place('TipTap'));
  const moves = () => scene.overlay.styles('.pieces, .pieces *', 'animation-name');
  expect(new Set(await moves())).toEqual(new Set(['none', 'come']));
  await browser.system({ forcedColours: false, reducedMotion: true });
  try {
    await until(async () => (await moves()).every((name) => name === 'none'), { what: 'stillness', timeout: 30_000 });
    expect(new Set(await scene.overlay.styles('.pieces, .pieces *', 'transition-duration'))).toEqual(new Set(['0s']));
  } finally {
    await browser.system({ forcedColours: false, reducedMotion: false });
  }
});

/** Runs in the page. */
function systemColours(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const names = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'ButtonFace', 'ButtonBorder', 'Highlight', 'HighlightText', 'GrayText'];
  const colours = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

test('every button is at least 28 pixels high', async () => {
  await cardIn(place('Draft.js'));
  // Quads are counted in fractions: 28 pixels may read as 27.99999.
  const low = (await scene.overlay.all('button'))
    .filter(({ box }) => Math.round(box.height) < 28)
    .map(({ part, box }) => `${part} ${box.height}`);
  expect(low).toEqual([]);
});
