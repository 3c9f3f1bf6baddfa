/** The engine at a terminal: `npm run --silent coach -- [FILE | -] [--platform linkedin] [--kind post] [--voice FILE] [--json | --jsonl] [--all]` */

import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ask, checkKind, checkPlatform, Unreadable } from './cli/input';
import { coachLines } from './cli/lines';
import { paper } from './cli/paper';
import { spoken, withText } from './cli/words';
import { coach } from './engine/coach';
import { parseVoiceFile } from './storage/schema/voice';

const USAGE = `usage: npm run --silent coach -- [FILE | -] [--platform NAME] [--kind KIND] [--reply-to TEXT] [--voice FILE] [--json | --jsonl] [--all]`;

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // A reader that has seen enough (`| head`) closes the pipe: nothing is wrong.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    console.error(error instanceof Unreadable ? error.message : error);
    process.exitCode = 2;
  },
);

async function main(): Promise<number> {
  const { values, positionals } = parse();
  if (values.help || positionals.length > 1) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const file = positionals[0] ?? '-';
  if (values.jsonl) {
    const { createReadStream } = await import('node:fs');
    return (await coachLines(file === '-' ? process.stdin : createReadStream(file), process.stdout)) ? 0 : 1;
  }

  const text = (file === '-' ? await readAll(process.stdin) : read(file)).replace(/\r?\n$/, '');
  const { input, context } = ask({ text, replyTo: values['reply-to'] });
  if (values.platform) input.platform = checkPlatform(values.platform);
  if (values.kind) input.kind = checkKind(values.kind);
  if (values.voice) context.voice = voiceFrom(values.voice);
  const reading = coach(input, context);
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  process.stdout.write(
    values.json ? `${JSON.stringify(withText(reading), null, 2)}\n` : paper(reading, { colour, all: values.all ?? false }),
  );
  return 0;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        platform: { type: 'string' },
        kind: { type: 'string' },
        'reply-to': { type: 'string' },
        voice: { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Unreadable(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function voiceFrom(file: string) {
  let json: unknown;
  try {
    json = JSON.parse(read(file));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const { voice, problems } = parseVoiceFile(json);
  for (const { path, say: what } of problems) console.error(`${file}: ${path}: ${spoken(what)}`);
  return voice;
}
