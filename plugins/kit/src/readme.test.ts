import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { PLUGIN_PROMISES } from './conformance/index.js';

const PAGE = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const KIT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** Each program of the page, with what the page says that it prints. */
const PROGRAMS = [...PAGE.matchAll(/```(js|ts)\n(.+?)```\n\n```json\n(.+?)```/gs)].map(
  ([, language = '', source = '', printed = '']) => ({ language, source, printed }),
);

async function asModule(source: string): Promise<string> {
  const jsc = { target: 'es2022', parser: { syntax: 'typescript', decorators: true } } as const;
  return (await transform(source, { jsc: { ...jsc, transform: { legacyDecorator: true } } })).code;
}

describe('the README of the kit', () => {
  it.each(PROGRAMS)('prints what it says that its $language program prints: $source', async (program) => {
    const { language, source, printed } = program;
    const code = language === 'ts' ? await asModule(source) : source;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: KIT });
    expect(stderr).toBe('');
    expect(stdout).toBe(printed);
  });

  it('has no program that is not run', () => {
    expect(PROGRAMS).toHaveLength([...PAGE.matchAll(/```(js|ts)\n/g)].length);
  });

  it('names every promise that a plugin keeps', () => {
    const listed = [...PAGE.matchAll(/^- (.+)$/gm)].map(([, name]) => name);
    expect(listed).toEqual(PLUGIN_PROMISES.map(({ name }) => name));
  });
});
