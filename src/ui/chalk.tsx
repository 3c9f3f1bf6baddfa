/** One line drawn by hand, as wide as what it stands under. */
export function Chalk() {
  return (
    <svg class="chalk" viewBox="0 0 400 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path
        d="M1 3.6C38 2.1 70 4.4 112 3.1s78-.9 118 .3 74 .9 104-.4 48 .6 65 .2"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
