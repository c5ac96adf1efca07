import { readFileSync } from 'node:fs';
import { HUB_KEYS_PATH } from '@grafo-abierto/server';
import { DCLinter } from 'dclint';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMPOSE_FILE, COMPOSE_VARIABLES, readComposeFile } from './compose-file.js';
import { SUBGRAPHS } from './topology.js';

const root = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const SECRET = 'a-secret';
const { services, volumes } = readComposeFile(
  Object.fromEntries([...COMPOSE_VARIABLES].map((name) => [name, SECRET])),
);
const ours = Object.entries(services).filter(([name]) => name !== 'postgres');
const serving = ours.filter(([name]) => name !== 'provision');

/** Warnings are of taste; what breaks the Compose specification's own schema is an error. */
const reportSchema = z.array(
  z.object({ messages: z.array(z.object({ type: z.enum(['error', 'warning']), message: z.string() })) }),
);

describe('docker-compose.yml', () => {
  it('is a Compose file', () => {
    const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
    const errors = reportSchema
      .parse(linter.lintFiles([COMPOSE_FILE], false))
      .flatMap(({ messages }) => messages)
      .filter(({ type }) => type === 'error');
    expect(errors).toEqual([]);
  });

  it('has PostgreSQL, every subgraph, the hub, and what provisions them', () => {
    expect(Object.keys(services).sort()).toEqual(['hub', 'postgres', 'provision', ...SUBGRAPHS].sort());
  });

  it('runs each subgraph at the port that it takes by itself', () => {
    for (const name of SUBGRAPHS) {
      const entry = root(`subgraphs/${name}/src/main.ts`);
      expect(services[name]?.command).toEqual(['node', `subgraphs/${name}/dist/main.js`]);
      expect(entry).toContain(`{ port: ${services[name]?.environment['PORT']} }`);
    }
  });

  it('tells the hub each subgraph by its name, host, port and path', () => {
    const told = services['hub']?.environment['GRAFO_SUBGRAPHS']?.split(',').map((part) => part.trim());
    expect(told).toEqual(
      SUBGRAPHS.map((name) => `${name}=http://${name}:${services[name]?.environment['PORT']}/graphql`),
    );
  });

  it('tells each subgraph where the hub publishes its keys', () => {
    for (const name of SUBGRAPHS)
      expect(services[name]?.environment['GRAFO_HUB_KEYS']).toBe(`http://hub:4000${HUB_KEYS_PATH}`);
  });

  it('tells the index the feed of every other subgraph, and where the hub hands on those of plugins', () => {
    const { GRAFO_FEEDS, GRAFO_HUB_FEEDS } = services['discovery']?.environment ?? {};
    const others = SUBGRAPHS.filter((name) => name !== 'discovery');
    expect(GRAFO_FEEDS?.split(',').map((part) => part.trim())).toEqual(
      others.map((name) => `${name}=http://${name}:${services[name]?.environment['PORT']}/feed`),
    );
    expect(GRAFO_HUB_FEEDS).toBe('http://hub:4000/feeds');
  });

  it('shows the hub alone, to this machine alone', () => {
    expect(Object.entries(services).flatMap(([, { ports }]) => ports)).toEqual(['127.0.0.1:4000:4000']);
    expect(services['hub']?.environment['PORT']).toBe('4000');
  });

  it('gives each subgraph its own role and no administrator', () => {
    for (const name of SUBGRAPHS) {
      const url = new URL(services[name]?.environment['DATABASE_URL'] ?? '');
      expect([url.username, url.host, url.pathname]).toEqual([`grafo_${name}`, 'postgres:5432', '/grafo']);
    }
    const holders = Object.entries(services).filter(([, { environment }]) =>
      /\/\/postgres:/.test(environment['DATABASE_URL'] ?? ''),
    );
    expect(holders.map(([name]) => name)).toEqual(['provision']);
  });

  it('takes secrets from the environment alone, where no command shows them', () => {
    for (const [, { command, healthcheck }] of Object.entries(services))
      expect([...command, ...healthcheck.test].join(' ')).not.toContain(SECRET);
    const example = root('.env.example')
      .split('\n')
      .filter((line) => /^\w/.test(line));
    expect(example.sort()).toEqual([...COMPOSE_VARIABLES].map((name) => `${name}=`).sort());
    expect(root('.gitignore').split('\n')).toContain('.env');
    expect(root('.dockerignore').split('\n')).toContain('.env');
  });

  it('checks the health of all that serves, at the path that says when it can answer', () => {
    for (const [, { healthcheck }] of serving) expect(healthcheck.test.join(' ')).toContain("'/readyz'");
    expect(services['postgres']?.healthcheck.test).toContain('pg_isready');
  });

  it('runs nothing as root, on images of Debian', () => {
    expect(Object.values(services).map(({ user }) => user)).not.toContain(undefined);
    for (const [, { image, build, user }] of ours)
      expect([image, build, user]).toEqual(['grafo-abierto', '.', 'node']);
    expect(services['postgres']).toMatchObject({
      image: expect.stringMatching(/-bookworm$/),
      user: 'postgres',
    });
    const dockerfile = root('Dockerfile');
    expect(dockerfile).toMatch(/^ARG NODE=node:\d+-bookworm-slim$/m);
    const stages = dockerfile
      .match(/^(FROM|USER) .+$/gm)
      ?.map((line) => line.replace(/\W*NODE\W*/, ' NODE '));
    expect(stages?.map((line) => line.trim())).toEqual(['FROM NODE AS build', 'FROM NODE', 'USER node']);
    expect(dockerfile).toMatch('npm ci');
  });

  it('keeps the data of the database and of the hub in volumes with a name', () => {
    const mounted = Object.values(services).flatMap((service) => service.volumes);
    expect(mounted).toEqual(['database:/var/lib/postgresql', 'hub:/data']);
    expect(Object.keys(volumes)).toEqual(['database', 'hub']);
    expect(services['hub']?.environment['GRAFO_DATA']).toBe('/data');
  });
});
