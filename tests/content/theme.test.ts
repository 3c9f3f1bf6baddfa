import { expect, test } from 'vitest';
import { LINE_COLOURS, lightnessOf } from '../../src/content/theme';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(21, 32, 43, 0.9)', 0.12],
  ['rgb(21 32 43 / 95%)', 0.12],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0.1 0.1 0.1 / 0.9)', 0.1],
  ['oklch(0.3 0.02 240)', 0.3],
  ['oklab(98% 0 0)', 0.98],
  ['lab(20 5 5)', 0.2],
])('the ground %s is about %f light', (colour, light) => {
  expect(lightnessOf(colour)).toBeCloseTo(light, 1);
});

test.each(['rgba(0, 0, 0, 0)', 'transparent', 'rgb(0 0 0 / 20%)', 'oklch(0.3 0 0 / 0.1)'])('%s is no ground', (colour) => {
  expect(lightnessOf(colour)).toBeNull();
});

test('every line can be told from the grounds it stands on', () => {
  const grounds = { light: ['#ffffff', '#f0f2f5'], dark: ['#000000', '#15202b', '#242526'] };
  for (const theme of ['light', 'dark'] as const)
    for (const line of Object.values(LINE_COLOURS[theme]))
      for (const ground of grounds[theme]) expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(5);
});

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
