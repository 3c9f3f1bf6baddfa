const START = 48;
const END = 288;

/** Paving stones, each a little off, as stones are: where each begins on the street, and how its joint leans. */
const STONES = [
  [44, 1],
  [72, -1],
  [95, 2],
  [127, 0],
  [152, -2],
  [183, 1],
  [208, -1],
  [238, 2],
  [264, -1],
  [292, 0],
] as const;

/** The picture of the tone line: a kerb with a dot on it. The words beside it say the same, so it is not read out. */
export function Street({ score }: { score: number }) {
  const at = START + (1 - Math.min(1, Math.max(0, score))) * (END - START);
  return (
    <svg class="street" viewBox="0 0 344 58" aria-hidden="true" focusable="false">
      <g class="paving">
        {STONES.slice(0, -1).map(([x, lean], place) => {
          const [nextX, nextLean] = STONES[place + 1] ?? [x, lean];
          const sunk = place % 2;
          return <path key={x} d={`M${x} ${43 + sunk}L${nextX - 3} ${44 - sunk}L${nextX - 3 + nextLean} 56.5L${x + lean} 57Z`} />;
        })}
      </g>
      <path class="kerb" d="M3 40.3c31-1.2 58 .7 92-.2s61-.9 93 .3 52-.3 77-.2 52 .6 76-.1" />
      <g class="megaphone">
        <path d="M10 28.5v-6l16-7v20l-16-7Zm0 0H8a2 2 0 0 1-2-2v-2a2 2 0 0 1 2-2h2m4 8 1.9 7.5h3.8l-2-5.8" />
        <path d="M30.5 21.5c1.7 1.9 1.7 6 0 8M34.5 18.5c3.1 3.2 3.1 10.8 0 14" />
      </g>
      <g class="people">
        <circle cx="310" cy="21" r="4.2" />
        <path d="M304.3 39.5v-6.3a5.7 5.7 0 0 1 11.4 0v6.3" />
        <circle cx="329" cy="23" r="4" />
        <path d="M323.5 39.5v-4.7a5.5 5.5 0 0 1 11 0v4.7" />
        <path d="M318.5 3.5h11a2.5 2.5 0 0 1 2.5 2.5v3.5a2.5 2.5 0 0 1-2.5 2.5h-6l-3.5 2.8V12h-1.5a2.5 2.5 0 0 1-2.5-2.5V6a2.5 2.5 0 0 1 2.5-2.5Z" />
      </g>
      <g class="stand" transform={`translate(${at.toFixed(1)} 0)`}>
        <circle cx="0" cy="30.5" r="9" />
      </g>
    </svg>
  );
}
