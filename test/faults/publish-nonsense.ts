/** A hub under readers while it is sent publications that cannot be admitted, and one that takes too long to judge. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { type Composer, createComposer } from '@grafo-abierto/composition';
import { namespaceOf, type PluginKey, readPrivateKey, signPlugin } from '@grafo-abierto/schema';
import { expect } from 'vitest';
import { type PluginServer, startPluginServer } from './kills/plugin-server.js';
import { slowSdl } from './slow-sdl.js';

export interface NonsenseFigures {
  readonly publications: number;
  /** How many answers readers had, and milliseconds that half of them took at most: alone, and beside publications. */
  readonly alone: ReadFigures;
  readonly beside: ReadFigures;
}

export interface ReadFigures {
  readonly answers: number;
  readonly median: number;
}

const READERS = 4;
const ANSWERS_ALONE = 400;
/** Long enough for a process to begin with it, and for nobody to end with it. */
const SLOW_DEADLINE_MS = 1_500;
/** Short, so that much fits into its schema. */
const SLOW_ID = 'a';
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

const QUERY = '{ jurisdiction(id: "AR-M") { id name initiatives { totalCount } } }';

/** By the code that each is refused with: its SDL, for a name that its plugin may use. */
const NONSENSE: readonly (readonly [code: string, sdl: (name: string) => string])[] = [
  ['GRAFO_COMPOSITION_SDL_INVALID', (name) => `type Query { ${name}: Nothing }`],
  ['GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE', () => 'type Query { contracts: Int }'],
  [
    'GRAFO_POLICY_EXTENSION_NOT_GRANTED',
    (name) => `type Jurisdiction @key(fields: "id") { id: ID! ${name}: Int }`,
  ],
  ['GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE', (name) => `type Query { ${name}: Well } type Well { depth: Int }`],
  [
    'GRAFO_POLICY_FIELD_FOREIGN',
    (name) =>
      `type Query { ${name}: Int } type Jurisdiction @key(fields: "id") { id: ID! name: String! @shareable }`,
  ],
];

export async function publishNonsense(postgresUrl: string, publications: number): Promise<NonsenseFigures> {
  const server = await startPluginServer();
  try {
    const hub = await startTestHub([], { sharedPostgresUrl: postgresUrl, composer: impatientWithOne() });
    try {
      return await publishTo(hub, server, publications);
    } finally {
      await hub.close();
    }
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

async function publishTo(hub: TestHub, server: PluginServer, publications: number): Promise<NonsenseFigures> {
  const publish = await createPublisher(hub, server);
  const expected = await hub.query(QUERY);
  expect(expected.errors).toBeUndefined();
  const readiness = await readinessOf(hub);
  const alone = await readWhile(hub, expected, (answers) => answers < ANSWERS_ALONE);
  let isPublishing = true;
  const reading = readWhile(hub, expected, () => isPublishing);
  const slowAt = Math.floor(publications / 2);
  try {
    for (let number = 0; number < publications; number++) {
      if (number === slowAt) {
        expect(await publish(SLOW_ID, slowSdl('A'))).toContain('GRAFO_COMPOSITION_TIMEOUT');
      } else {
        const [code, sdl] = NONSENSE[number % NONSENSE.length] ?? ['', () => ''];
        const id = `nonsense-${number}`;
        expect(await publish(id, `${LINK}\n${sdl(namespaceOf(id).fields)}`), `${number}`).toContain(code);
      }
      expect(await readinessOf(hub)).toEqual(readiness);
    }
  } finally {
    isPublishing = false;
  }
  const beside = await reading;
  const { data } = await hub.query('{ plugins { totalCount } }');
  expect(data).toEqual({ plugins: { totalCount: 0 } });
  return { publications, alone, beside };
}

/** The usual one, but for one plugin that it gives up on early: nothing within the policy's limits takes minutes. */
function impatientWithOne(): Composer {
  const usual = createComposer();
  const impatient = createComposer({ deadlineMs: SLOW_DEADLINE_MS });
  return {
    compose: usual.compose,
    check: (candidate, ...rest) =>
      (candidate.manifest.id === SLOW_ID ? impatient : usual).check(candidate, ...rest),
  };
}

type Publish = (id: string, sdl: string) => Promise<readonly string[]>;

/** Enrols a key; each publication answers the codes of all that is said against it. */
async function createPublisher(hub: TestHub, server: PluginServer): Promise<Publish> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await hub.query(
    `mutation ($pem: String!) { enrolPluginKey(input: { jurisdictionId: "AR-M", publicKey: $pem }) { problems { code } } }`,
    { pem: publicKey.export({ type: 'spki', format: 'pem' }) },
    await hub.token('administrator'),
  );
  return async (id, sdl) => {
    const { data, errors = [] } = await hub.query(
      `mutation ($input: PublishPluginInput!) { publishPlugin(input: $input) {
        plugin { state } problems { code } check { problems { code } } } }`,
      { input: publicationOf(id, sdl, server.serve(id, sdl), key) },
    );
    const payload = data?.['publishPlugin'] as Payload | null | undefined;
    expect(payload?.plugin ?? null).toBeNull();
    return [
      ...errors.map(({ extensions }) => String(extensions?.['code'])),
      ...[...(payload?.problems ?? []), ...(payload?.check?.problems ?? [])].map(({ code }) => code),
    ];
  };
}

interface Coded {
  readonly code: string;
}

interface Payload {
  readonly plugin: object | null;
  readonly problems: readonly Coded[];
  readonly check: { readonly problems: readonly Coded[] } | null;
}

function publicationOf(id: string, sdl: string, url: string, key: PluginKey): object {
  const sdlHash = createHash('sha256').update(sdl).digest('hex');
  const title = { es: id, en: id };
  const manifest = { id, version: '1.0.0', title, jurisdictions: ['AR-M'], subgraph: { url, sdlHash } };
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const signature = signPlugin(manifest, key, { notBefore: at(-1), expires: at(60) });
  return { manifest: JSON.stringify(manifest), sdl, signature };
}

async function readinessOf({ url }: TestHub): Promise<unknown> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, ...((await response.json()) as object) };
}

/** Has readers ask without a pause; each of their answers must be right. */
async function readWhile(
  hub: TestHub,
  expected: unknown,
  goesOn: (answers: number) => boolean,
): Promise<ReadFigures> {
  const times: number[] = [];
  const read = async () => {
    while (goesOn(times.length)) {
      const begun = performance.now();
      expect(await hub.query(QUERY)).toEqual(expected);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  times.sort((a, b) => a - b);
  return { answers: times.length, median: times[times.length >> 1] ?? 0 };
}
