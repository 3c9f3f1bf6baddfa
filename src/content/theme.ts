/** Light or dark, from the ground on which the draft really stands: a network's own theme need not be the system's. */

import { ancestors } from './shadow';

export type Theme = 'light' | 'dark';

/** Colours of the line under the words; all at least 5:1 on a plain ground of their theme. */
export const LINE_COLOURS = {
  light: { stop: '#8a2f63', fix: '#a84a22', consider: '#2f5f86' },
  dark: { stop: '#f0a6cc', fix: '#f2a27e', consider: '#8fc1e8' },
} as const;

/** @returns the theme of the first solid ground under `element`, through shadow roots; the page's colour scheme if there is none */
export function themeOf(element: Element): Theme {
  for (const up of [element, ...ancestors(element)]) {
    const lightness = lightnessOf(getComputedStyle(up).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (systemIsDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/**
 * @param colour as computed style writes it: `rgb()`, `rgba()`, `color()`, `oklch()`, `oklab()`, `lab()`, `lch()`
 * @returns 0 black to 1 white, about; `null` if it is more than half see-through
 */
export function lightnessOf(colour: string): number | null {
  const [name, inside = ''] = colour.replace(')', '').split('(');
  const [channels = '', alphaPart] = inside.split('/');
  const numbers = channels
    .split(/[\s,]+/)
    .filter((part) => part && !/^[a-z-]+\d?$/i.test(part))
    .map(asNumber);
  const legacyAlpha = name === 'rgba' ? numbers[3] : undefined;
  const alpha = alphaPart === undefined ? (legacyAlpha ?? 1) : asNumber(alphaPart.trim());
  const [first = 0, second = 0, third = 0] = numbers;
  if (colour === 'transparent' || alpha < 0.5) return null;
  if (name === 'oklch' || name === 'oklab') return first;
  if (name === 'lab' || name === 'lch') return first / 100;
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return name === 'color' ? luma : luma / 255;
}

function asNumber(part: string): number {
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part);
}
