// The engine and its peers, each behind one function: `load()` gives what checks a text and tells how much it found.

export const SUBJECTS = {
  ours: async () => {
    const { coach } = await import(process.env.SIDEWALK_ENGINE);
    return (text) => coach({ text }).findings.length;
  },
  /** With every replacement tried, which otherwise waits until it is looked at. */
  'ours, all replacements': async () => {
    const { coach } = await import(process.env.SIDEWALK_ENGINE);
    return (text) => coach({ text }).findings.filter(({ replacement }) => replacement !== undefined).length;
  },
  'write-good': async () => {
    const { default: check } = await import('write-good');
    return (text) => check(text).length;
  },
  alex: async () => {
    const { text: check } = await import('alex');
    return (text) => check(text).messages.length;
  },
  retext: async () => {
    const { retext } = await import('retext');
    const names = ['contractions', 'equality', 'intensify', 'passive', 'profanities', 'readability', 'repeated-words', 'simplify'];
    const plugins = await Promise.all(names.map((name) => import(`retext-${name}`)));
    const processor = plugins.reduce((all, plugin) => all.use(plugin.default), retext());
    return (text) => processor.processSync(text).messages.length;
  },
  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const { default: plugin } = await import('@textlint/textlint-plugin-text');
    const names = ['write-good', 'common-misspellings', 'max-comma', 'no-todo'];
    const rules = await Promise.all(names.map(async (name) => ({ ruleId: name, rule: unwrap(await import(`textlint-rule-${name}`)) })));
    const kernel = new TextlintKernel();
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: unwrap(plugin) }], rules };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};

/** Modules of several generations: what they export may lie under `default` once or twice. */
function unwrap(module) {
  let found = module;
  while (found?.default) found = found.default;
  return found;
}
