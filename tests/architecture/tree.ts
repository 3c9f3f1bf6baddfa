/** The source tree as data: files, their syntax, who imports whom. Shared by the architecture tests. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A syntax node, as far as these tests look at one: its type, and whatever hangs below. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Import {
  /** As written. */
  specifier: string;
  /** The file it names, from the root (`src/engine/coach.ts`), or `null` for a package. */
  file: string | null;
  /** Gone after compiling, so it binds nobody at run time. */
  typeOnly: boolean;
}

export interface Source {
  /** From the root, with `/`. */
  path: string;
  /** The folder under `src/`, or the name of a file that stands there alone (`cli`). */
  room: string;
  text: string;
  program: Node;
  imports: Import[];
}

/** @returns every file below a folder, from the root, sorted; `[]` if the folder is not there */
export function filesBelow(folder: string): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((name) => join(start, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => relative(ROOT, name).replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}

/** @returns every TypeScript file below `src/`, parsed; throws with the file's name on a syntax error */
export function sources(): readonly Source[] {
  parsed ??= filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map(parse);
  return parsed;
}

let parsed: Source[] | undefined;

export function parse(path: string): Source {
  const text = read(path);
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const tree = program as unknown as Node;
  return { path, room: roomOf(path), text, program: tree, imports: importsOf(path, tree) };
}

/** `src/engine/rules/x.ts` → `engine`, `src/cli.ts` → `cli` */
export function roomOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(\/.*|\.tsx?)$/, '');
}

/** Calls `visit` for every node below (and with) `node`. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node);
    }
  }
}

/** `src/engine/coach.ts:12`, for messages of failing tests. */
export function place(source: Source, node: Node): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function importsOf(path: string, program: Node): Import[] {
  const found: Import[] = [];
  const add = (source: unknown, typeOnly: boolean) => {
    const specifier = (source as { value?: unknown } | null)?.value;
    if (typeof specifier === 'string') found.push({ specifier, file: resolve(path, specifier), typeOnly });
  };
  walk(program, (node) => {
    if (node.type === 'ImportDeclaration') add(node.source, onlyTypes(node.importKind, node.specifiers, 'importKind'));
    if (node.type === 'ExportNamedDeclaration') add(node.source, onlyTypes(node.exportKind, node.specifiers, 'exportKind'));
    if (node.type === 'ExportAllDeclaration') add(node.source, node.exportKind === 'type');
    if (node.type === 'ImportExpression') add(node.source, false);
    if (node.type === 'TSImportType') add(node.source ?? node.argument, true);
  });
  return found;
}

function onlyTypes(kind: unknown, specifiers: unknown, kindOfOne: string): boolean {
  if (kind === 'type') return true;
  const list = specifiers as Record<string, unknown>[];
  return list.length > 0 && list.every((one) => one[kindOfOne] === 'type');
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  const file = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => {
    const full = join(ROOT, path);
    return existsSync(full) && statSync(full).isFile();
  });
  // A file that is not there is the compiler's to report.
  return file ?? base;
}
