import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HubProcess, TestFolder } from './hub-process.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, SECTION = ''] = /## An editor's first five commands\n(.+?)\n## /s.exec(README) ?? [];
const COMMANDS = [...SECTION.matchAll(/```sh\n(.+?)```/gs)].map(([, command = '']) => command);
/** What the README says that the commands print, with “…” for what differs each time. */
const PRINTED = COMMANDS.flatMap((command) => command.match(/(?<=^# ).+$/gm) ?? []);

describe("an editor's first five commands", { timeout: 120_000 }, () => {
  const folder = new TestFolder();
  let hub: HubProcess;
  let url: string;
  beforeAll(async () => {
    hub = new HubProcess({ GRAFO_DATA: folder.path });
    url = await hub.ready();
  }, 120_000);
  afterAll(async () => {
    await hub?.stop('SIGTERM');
    folder.remove();
  });

  it('do what the README says, one after another', async () => {
    expect(COMMANDS).toHaveLength(5);
    const script = `set -eu\n${COMMANDS.join('\n')}`.replaceAll('http://127.0.0.1:4000', url);
    const env = { ...process.env, GRAFO_DATA: folder.path };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: ROOT, env });
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines).toEqual(PRINTED.map((line) => expect.stringMatching(asPattern(line))));
  });
});

function asPattern(line: string): RegExp {
  const [begin = '', ...rest] = line
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${[begin, ...rest].join('.+')}$`);
}
