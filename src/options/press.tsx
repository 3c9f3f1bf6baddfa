/** A quiet button, whose name is whole for those who do not see beside what it stands. */
export function Press({ does, to, press }: { does: string; to: string; press: () => void }) {
  return (
    <button type="button" class="bare" onClick={press}>
      {does}
      <span class="unseen">: {to}</span>
    </button>
  );
}
