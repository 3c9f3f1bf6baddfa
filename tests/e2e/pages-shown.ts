import { choose } from '../../src/engine/voice/holding';
import type { Voice } from '../../src/engine/voice/voice';
import { SNAPSHOT_KEY, WELCOME_STEPS } from '../../src/messages/snapshot';
import { drillSets } from '../../src/practice/drills';
import { spotsIn, touches, wordsOf } from '../../src/practice/spots';
import { readyVoice } from '../../src/profile/ready-voice';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import type { Browser, ExtensionPage } from './browsers/browser';
import type { Page } from './browsers/page';
import { Scene, set } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** Drafts and posts in the languages that the pages are in. */
export const DRAFTS = {
  de: 'Wir freuen uns, unsere neuen Blaubeermuffins zu präsentieren!!! Nur heute: 10 % Rabatt auf jede Schachtel, handwerklich und ein Genuss. Jetzt bestellen: https://krume.example/samstag Was meint ihr? #Muffin #Backen #Genuss',
  en: 'We are thrilled to announce our new blueberry muffins!!! Today only: 10% off every box, artisanal and a treat. Order now: https://krume.example/samstag Thoughts? #Muffin #Baking #Treat',
} as const;
export type Language = keyof typeof DRAFTS;

const POSTS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Der Ofen zieht heute schlecht. Der Roggen weiß das, und wir auch. Brot bis zwei.',
    'Niemand hat nach Kümmel gefragt. Jetzt ist er drin. Brot bis zwei.',
    'Regen seit sechs, und die Schlange steht trotzdem. Brot bis zwei.',
    'Frau Olsen hat uns Pflaumen gebracht. Morgen wisst ihr, wofür. Brot bis zwei.',
    'Was macht ihr mit der Kruste, die übrig bleibt? Brot bis zwei.',
    'Die Katze von nebenan hält den Mehlsack für ein Bett. Sie hat recht. Brot bis zwei.',
  ],
  en: [
    'The oven draws badly today. The rye knows it, and so do we. Bread until two.',
    'Nobody asked for caraway. Now it is in there. Bread until two.',
    'Rain since six, and the queue stands all the same. Bread until two.',
    'Mrs Olsen brought us plums. Tomorrow you know what for. Bread until two.',
    'What do you do with the crust that is left? Bread until two.',
    'The cat next door takes the flour sack for a bed. She is right. Bread until two.',
  ],
};

export const composer = PLACES.find(({ what }) => what === 'a textarea') as Place;
const MASTODON = 'https://mastodon.social/home';
const EDITOR = '.autosuggest-textarea__textarea';

export interface Showing {
  browser: Browser;
  lang: Language;
}

export interface Shown {
  page: Page;
  /** What the popup was opened over. */
  front?: Page;
  /** It looks at the tab in front, and would look at itself. */
  staysBehind?: true;
  /** What the picture is of, where it stands further down. */
  part?: string;
}

type Show = (showing: Showing) => Promise<Shown>;

/** Pages of ours as people meet them. Before each, the ready bakery is the profile, and it speaks everywhere. */
export const shown: Readonly<Record<string, Show>> = {
  'the popup beside a draft': (showing) => besideDraft('popup', showing),
  'the panel beside a draft': async (showing) => ({ ...(await besideDraft('panel', showing)), staysBehind: true }),
  'the popup where nothing is written': async ({ browser }) => {
    const front = await browser.open('https://blog.example/new');
    const page = await browser.extensionPage('popup');
    await page.rect('#panel-page .nothing');
    return { page, front };
  },
  'the popup where the coach is off': async ({ browser, lang }) => {
    await set({ browser, voice: bakery(lang), sites: { mastodon: 'off' } });
    return besideComposer(browser, '#panel-page .nothing');
  },
  'the popup of an account that nobody was asked about': async (showing) => {
    await set({ browser: showing.browser, voice: bakery(showing.lang), mode: null });
    return besideDraft('popup', showing);
  },
  'the popup beside an empty composer, with several profiles': async ({ browser, lang }) => {
    await keepSeveral(browser, lang);
    return besideComposer(browser, '#panel-page .openings');
  },
  'the scratchpad, empty': async ({ browser }) => {
    const page = await browser.extensionPage('popup');
    await page.front();
    await page.click('#tab-scratchpad');
    await page.rect('#panel-scratchpad .openings');
    return { page };
  },
  'the scratchpad': async ({ browser, lang }) => {
    const page = await browser.extensionPage('popup');
    await page.front();
    await page.click('#tab-scratchpad');
    await insert(page, '[name="draft"]', DRAFTS[lang]);
    await page.rect('.reading');
    return { page };
  },
  'the options': async ({ browser }) => {
    // Of the accounts and the silenced tips a few, as people have them.
    await browser.storage.set({ accounts: { 'x:krume': 'brand', 'linkedin:*': 'personal' }, silenced: { rules: ['shouting'] } });
    return options(browser);
  },
  'the options, with nothing in them': async ({ browser }) => {
    await browser.storage.clear();
    const page = await browser.extensionPage('options');
    await page.rect('[id="values"]');
    return { page };
  },
  'the options, a character with a history': async ({ browser, lang }) => {
    const { history: _, ...character } = bakery(lang).character ?? {};
    const reason = lang === 'de' ? 'wir backen jetzt für Läden' : 'we bake for shops now';
    const before = { at: '2024-03-01', since: '2019-05-01', traits: ['dry', 'humble'], reason };
    const earlier = { at: '2019-05-01', traits: ['playful'], reason: '' };
    await keep(browser, {
      ...bakery(lang),
      character: { ...choose(character, ['warm', 'curious'], '2024-03-01'), history: [earlier, before] },
    });
    return { ...(await options(browser)), part: '[id="character.note"]' };
  },
  'the options, several profiles': async ({ browser, lang }) => {
    await keepSeveral(browser, lang);
    return { ...(await options(browser)), part: '#brands' };
  },
  'the options, something of it damaged': async ({ browser }) => {
    await browser.storage.set({ 'settings.damaged': [7], later: { mood: 'sunny' } });
    const told = await options(browser);
    await told.page.rect('main > .report');
    return told;
  },
  'the options, what is stored': async ({ browser }) => {
    await browser.storage.set({ 'settings.damaged': [7], later: { mood: 'sunny' } });
    return { ...(await options(browser)), part: '#data' };
  },
  'the options, a file before it is read in': async ({ browser, lang }) => {
    const { page } = await options(browser);
    await page.evaluate(
      (text) => {
        const chooser = document.querySelector<HTMLInputElement>('.import input[type="file"]');
        if (!chooser) throw new Error('no file chooser');
        const files = new DataTransfer();
        files.items.add(new File([text], 'sidewalk-profile.json', { type: 'application/json' }));
        chooser.files = files.files;
        chooser.dispatchEvent(new Event('change', { bubbles: true }));
      },
      JSON.stringify({ ...readyVoice('law', lang, '2026-11-01'), home: ['nowhere'], later: 1 }),
    );
    await page.rect('.import .report');
    return { page, part: '.import' };
  },
  'the options, what posts say': async ({ browser, lang }) => {
    const { page } = await options(browser);
    await page.click('#learn');
    await insert(page, '#learn-posts', POSTS[lang].join('\n\n'));
    await page.rect('.proposals');
    return { page, part: '#learn' };
  },
  'the options, asked before a ready profile': async ({ browser, lang }) => {
    await keep(browser, { ...bakery(lang), industry: 'Mill Street' });
    const { page } = await options(browser);
    await page.click('.ready [value="law"]');
    await page.rect('dialog[open]');
    return { page };
  },
  'the options, asked before all is erased': async ({ browser }) => {
    const { page } = await options(browser);
    // What is told of storage stands above the button, and moves it.
    await page.rect('.stored li');
    await page.click('.erase > button');
    await page.rect('dialog[open]');
    return { page };
  },
  practice: async ({ browser }) => {
    const page = await browser.extensionPage('practice');
    await page.rect('.post');
    return { page };
  },
  'practice, a drill looked through': async ({ browser, lang }) => {
    const [pitch] = drillSets.bakery[lang].pitches;
    const post = { text: pitch?.text ?? '', lang };
    const [first] = spotsIn(post, {}).grave;
    const place = wordsOf(post).findIndex((word) => first && touches(word, first));
    const page = await drill(browser, `bakery-pitch-${pitch?.id}`);
    for (const at of [0, place]) await page.click(`.post button:nth-of-type(${at + 1})`);
    await page.click('.post ~ .actions .main');
    await page.rect('.tips');
    return { page };
  },
  'practice, something written': async ({ browser, lang }) => {
    const page = await drill(browser, `bakery-announcement-${drillSets.bakery[lang].announcements[0]?.id}`);
    await insert(page, '#yours', DRAFTS[lang]);
    await page.rect('.reading .tip');
    return { page };
  },
  'practice, a drill solved': async ({ browser, lang }) => {
    const [task] = drillSets.bakery[lang].announcements;
    const page = await drill(browser, `bakery-announcement-${task?.id}`);
    await insert(page, '#yours', task?.sample ?? '');
    await page.waitFor(() => document.querySelector('.solved')?.textContent);
    return { page };
  },
  ...Object.fromEntries(
    WELCOME_STEPS.map((step): [string, Show] => [
      `the first run, ${step}`,
      async ({ browser }) => {
        const page = await browser.extensionPage('welcome');
        await page.click(`nav a[href="#${step}"]`);
        if (step === 'practice') await page.click('#practice-help .bare');
        return { page };
      },
    ]),
  ),
};

/** What a browser has to be told for these: the address of the tab in front, as a press on the toolbar icon does, and no entry to Mastodon. */
export const tellsAddress = (manifest: Record<string, unknown>): Record<string, unknown> => {
  const without = (patterns: unknown) => (patterns as string[]).filter((pattern) => !pattern.includes('mastodon'));
  const scripts = manifest.content_scripts as { matches: string[] }[];
  return {
    ...manifest,
    permissions: [...(manifest.permissions as string[]), 'tabs'],
    host_permissions: without(manifest.host_permissions),
    content_scripts: scripts.map((each) => ({ ...each, matches: without(each.matches) })),
  };
};

export const shownWithAddress: Readonly<Record<string, Show>> = {
  'the popup at a network that is closed to us': (showing) => atAddress(MASTODON, showing),
  'the popup at a network that is opened on demand': (showing) => atAddress('https://discord.com/channels/1/2', showing),
  'the popup at any other site': (showing) => atAddress('https://blog.example/new', showing),
};

export const POLICY = {
  voice: {
    name: 'Crumb & Kettle',
    character: { traits: ['warm', 'plain-spoken'] },
    brief: { turnOffs: ['Reels'] },
    home: ['nowhere'],
    accounts: [{ platform: 'mastodon', mode: 'brand' }],
  },
  sites: { mastodon: 'list', tiktok: 'off' },
};

export const shownUnderPolicy: Readonly<Record<string, Show>> = {
  'the options under a policy': async ({ browser }) => {
    const page = await browser.extensionPage('options');
    await page.rect('.fixed');
    return { page };
  },
  'the popup under a policy': async ({ browser }) => besideComposer(browser, '#panel-page .openings'),
  'the first run under a policy': async ({ browser }) => {
    const page = await browser.extensionPage('welcome');
    await page.click('nav a[href="#brand"]');
    await page.rect('.fixed');
    return { page };
  },
};

export const bakery = (lang: Language): Voice => readyVoice('bakery', lang, '2026-11-01');

/** The draft, typed into a composer. */
export async function written(browser: Browser, text: string, url = composer.url, width = 1280): Promise<Scene> {
  const scene = new Scene(await browser.open(url), composer);
  await scene.page.setViewport(width, 900);
  await scene.write(text);
  await scene.overlay.waitFor('[data-part="badge"]');
  return scene;
}

async function besideDraft(name: ExtensionPage, { browser, lang }: Showing): Promise<Shown> {
  const { page: front } = await written(browser, DRAFTS[lang]);
  const page = await browser.extensionPage(name);
  await page.rect('#panel-page .reading');
  return { page, front };
}

async function besideComposer(browser: Browser, until: string): Promise<Shown> {
  const front = await browser.open(MASTODON);
  await front.click(EDITOR);
  const page = await browser.extensionPage('popup');
  await page.rect(until);
  return { page, front };
}

async function atAddress(url: string, { browser }: Showing): Promise<Shown> {
  const front = await browser.open(url);
  const page = await browser.extensionPage('popup');
  await page.rect('#panel-page .nothing .main');
  return { page, front };
}

async function options(browser: Browser): Promise<Shown> {
  const page = await browser.extensionPage('options');
  await page.rect('[id="home.0"]');
  return { page };
}

async function drill(browser: Browser, id: string): Promise<Page> {
  const page = await browser.extensionPage('practice');
  await page.evaluate((to) => location.replace(`#${to}`), id);
  await page.waitFor((to) => location.hash === `#${to}` && document.getElementById('drill'), id);
  return page;
}

async function insert(page: Page, field: string, text: string): Promise<void> {
  await page.click(field);
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

async function keep(browser: Browser, voice: Voice, others?: Readonly<Record<string, Voice>>): Promise<void> {
  const { state } = readState({ voices: { voice, voices: {}, ...(others && { id: 'first', others }) } });
  await browser.storage.set({ voices: state.voices, [SNAPSHOT_KEY]: snapshotOf(state) });
}

const keepSeveral = (browser: Browser, lang: Language) =>
  keep(browser, bakery(lang), {
    law: { ...readyVoice('law', lang, '2026-11-01'), accounts: [{ platform: 'linkedin', mode: 'brand' }] },
    new: {},
  });
