/** What people do beside a hub that runs: the commands of the README, and those for tokens and keys. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HubProcess, TestFolder } from './hub-process.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GRAFO = fileURLToPath(new URL('../../gateway/cli/bin/grafo.js', import.meta.url));
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, SECTION = ''] = /## An editor's first five commands\n(.+?)\n## /s.exec(README) ?? [];
const COMMANDS = [...SECTION.matchAll(/```sh\n(.+?)```/gs)].map(([, command = '']) => command);
/** What the README says that the commands print, with “…” for what differs each time. */
const PRINTED = COMMANDS.flatMap((command) => command.match(/(?<=^# ).+$/gm) ?? []);

const folder = new TestFolder();
let early: string;
let hub: HubProcess;
let url: string;
beforeAll(async () => {
  early = await grafo('token', '--as', 'administrator');
  hub = new HubProcess({ GRAFO_DATA: folder.path });
  url = await hub.ready();
}, 120_000);
afterAll(async () => {
  await hub?.stop('SIGTERM');
  folder.remove();
});

/** Runs a command as the person who runs the hub does, and answers all that it prints. */
async function grafo(...command: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', GRAFO_DATA: folder.path };
  const { stdout } = await promisify(execFile)(process.execPath, [GRAFO, ...command], { env });
  return stdout;
}

describe("an editor's first five commands", { timeout: 120_000 }, () => {
  it('do what the README says, one after another', async () => {
    expect(COMMANDS).toHaveLength(5);
    const script = `set -eu\n${COMMANDS.join('\n')}`.replaceAll('http://127.0.0.1:4000', url);
    const env = { ...process.env, GRAFO_DATA: folder.path };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: ROOT, env });
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines).toEqual(PRINTED.map((line) => expect.stringMatching(asPattern(line))));
  });
});

describe('grafo token', { timeout: 120_000 }, () => {
  async function statusWith(token: string): Promise<number> {
    const headers = { authorization: `Bearer ${token.trimEnd()}` };
    return (await fetch(`${url}/graphql?query={__typename}`, { headers })).status;
  }

  it('prints a token and nothing else, which the hub knows whether it ran at the time or not', async () => {
    const late = await grafo('token', '--as', 'editor', '--jurisdiction', 'AR-M', '--ttl', '5m');
    expect(late).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect([await statusWith(early), await statusWith(late)]).toEqual([200, 200]);
  });

  it('says what is missing, in one line and with a code', async () => {
    await expect(grafo('token', '--as', 'editor')).rejects.toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^--jurisdiction .*\[GRAFO_OPTION_INVALID\]\n$/),
    });
  });

  it('keeps its tokens good when the keys of a running hub are rotated, and none when they are revoked', async () => {
    await grafo('keys', 'rotate');
    expect(await statusWith(early)).toBe(200);
    await grafo('keys', 'rotate', '--revoke');
    expect(await statusWith(early)).toBe(401);
    expect(await statusWith(await grafo('token', '--as', 'reader'))).toBe(200);
  });
});

function asPattern(line: string): RegExp {
  const [begin = '', ...rest] = line
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${[begin, ...rest].join('.+')}$`);
}
