import { describe, expect, test } from 'vitest';
import { followFront } from '../../src/popup/front-tab';

/** A window whose tabs come to the front; an answer takes as long as it is held. */
function aWindow(first: number | null) {
  let front = first;
  let changed = () => {};
  let held: (() => void)[] | null = null;
  let broken = false;
  return {
    tabs: {
      async activeTab() {
        const now = front;
        if (held) await new Promise<void>((go) => held?.push(go));
        if (broken) throw new Error('the window is gone');
        return now;
      },
      onFrontChanged(act: () => void, signal: AbortSignal) {
        changed = act;
        signal.addEventListener('abort', () => (changed = () => {}));
      },
    },
    async bring(tab: number | null) {
      front = tab;
      changed();
      await settled();
    },
    hold: () => (held = []),
    /** Lets the held answers go, the latest first. */
    async release() {
      for (const go of held?.toReversed() ?? []) go();
      held = null;
      await settled();
    },
    break: () => (broken = true),
  };
}

const settled = () => new Promise<void>((go) => setTimeout(go));

async function following(first: number | null) {
  const window = aWindow(first);
  const told: (number | null)[] = [];
  const leave = new AbortController();
  followFront(window.tabs, (tab) => told.push(tab), leave.signal);
  return { ...window, told, leave };
}

describe('the tab in front', () => {
  test('is told at once, and whenever it is another one', async () => {
    const { bring, told } = await following(7);
    await settled();
    expect(told).toEqual([7]);
    await bring(8);
    await bring(7);
    expect(told).toEqual([7, 8, 7]);
  });

  test('is not told again when only windows have changed places', async () => {
    const { bring, told } = await following(7);
    await bring(7);
    await bring(7);
    expect(told).toEqual([7]);
  });

  test('may be none', async () => {
    const { bring, told } = await following(null);
    await settled();
    await bring(3);
    await bring(null);
    expect(told).toEqual([null, 3, null]);
  });

  test('is the last one for somebody who goes through them quickly, whatever is answered first', async () => {
    const { bring, hold, release, told } = await following(1);
    await settled();
    hold();
    await bring(2);
    await bring(3);
    await bring(4);
    await release();
    expect(told).toEqual([1, 4]);
  });

  test('is told no more once nobody listens, not even by an answer that was on its way', async () => {
    const { bring, hold, release, leave, told } = await following(1);
    await settled();
    hold();
    await bring(2);
    leave.abort();
    await release();
    await bring(3);
    expect(told).toEqual([1]);
  });

  test('is none where the browser cannot tell', async () => {
    const window = await following(1);
    await settled();
    window.break();
    await window.bring(2);
    expect(window.told).toEqual([1, null]);
  });
});
