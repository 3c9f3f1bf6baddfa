/** Drawn here, on a 16-unit grid, in the ink around them. All are decoration: the words beside them say the same. */

import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A speech bubble whose tail stands on the kerb: docs/drawings/mark.svg in one colour. */
export const Mark = ({ size = 16 }: { size?: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
    <path d="M4 1h8a3 3 0 0 1 3 3v2a3 3 0 0 1-3 3H8.6L5 12.5V9H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z" />
    <path d="M1.6 12h8.8q.6 0 .6.6V14h3.5q.5 0 .5.5t-.5.5H1.6q-.6 0-.6-.6v-1.8q0-.6.6-.6z" />
  </svg>
);

export const Tick = () => (
  <Icon>
    <path d="M2.8 8.6 6.3 12l7-8" />
  </Icon>
);

/** A leaf, for what a draft does well. */
export const Leaf = () => (
  <Icon>
    <path d="M3 13c0-6.5 3.5-10 10.5-10 0 7-3.5 10.5-8.5 9.2" />
    <path d="M3 13.8C4.5 10.5 6.8 8.3 9.5 6.8" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

/** A stone that has not been laid yet. */
export const Gap = () => (
  <Icon>
    <rect x="2.8" y="4.3" width="10.4" height="7.4" rx="1.5" stroke-dasharray="2 2.4" />
  </Icon>
);

export const Gear = () => (
  <Icon>
    <path d="M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5" />
    <circle cx="9" cy="4.5" r="1.9" />
    <circle cx="7" cy="11.5" r="1.9" />
  </Icon>
);

/** A page, and a narrow one beside it. */
export const Beside = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M10 3v10" />
  </Icon>
);

export const Up = () => (
  <Icon>
    <path d="M8 13V3.5M4 7.3l4-4 4 4" />
  </Icon>
);

export const Down = () => (
  <Icon>
    <path d="M8 3v9.5M4 8.7l4 4 4-4" />
  </Icon>
);

/** The line that stands under the words in the page: double, solid, dotted. */
export const Underline = ({ severity }: { severity: 'stop' | 'fix' | 'consider' }) => (
  <Icon>
    {severity === 'stop' && <path d="M2 6.2h12M2 10.2h12" />}
    {severity === 'fix' && <path d="M2 8.2h12" stroke-width="2.4" />}
    {severity === 'consider' && <path d="M2.5 8.2h11.5" stroke-width="2.4" stroke-dasharray="0.01 3.6" />}
  </Icon>
);
