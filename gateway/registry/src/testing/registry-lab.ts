/** A registry with the core's schemas, and what its tests publish to it. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createComposer } from '@grafo-abierto/composition';
import { ask } from '@grafo-abierto/plugin-kit/testing';
import {
  GrafoError,
  type PluginKey,
  type PluginSignature,
  type Principal,
  readPrivateKey,
  type SubgraphSchema,
  signPlugin,
} from '@grafo-abierto/schema';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import type { MeasuredHealth, RegistryTools } from '../publishing/registry-tools.type.js';
import { registry } from '../subgraph.js';

const ROOT = new URL('../../../../', import.meta.url);
const schemaOf = (name: string, folder: string): SubgraphSchema => ({
  name,
  url: `inproc://${name}`,
  sdl: readFileSync(new URL(`${folder}/schema.graphql`, ROOT), 'utf8'),
});

/** The parts of the core that plugins of the tests extend, and the registry itself. */
const CORE = [schemaOf('jurisdictions', 'subgraphs/jurisdictions'), schemaOf('hub', 'gateway/registry')];

export const administrator: Principal = {
  subject: 'test|administration',
  office: 'Administración del programa',
  name: null,
  grants: [{ role: 'administrator', of: null }],
};

export interface Lab extends AsyncDisposable {
  readonly subgraph: TestSubgraph;
  /** How often the graph was asked to be composed or checked is of no matter; that it has settled is. */
  readonly settled: () => number;
  /** What each address answers; one that has none cannot be reached. */
  readonly served: Map<string, string>;
  /** The portals of jurisdictions, and what stands at addresses. */
  readonly portals: Map<string, readonly string[]>;
  readonly pages: Map<string, string>;
  /** How plugins answer the hub. */
  readonly health: Map<string, MeasuredHealth>;
  /** Replaces the core's schemas, as a new program does. */
  changeCore(change: (core: readonly SubgraphSchema[]) => readonly SubgraphSchema[]): void;
  readonly tools: RegistryTools;
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const served = new Map<string, string>();
  const portals = new Map<string, readonly string[]>();
  const pages = new Map<string, string>();
  const health = new Map<string, MeasuredHealth>();
  let core: readonly SubgraphSchema[] = CORE;
  let settled = 0;
  const tools: RegistryTools = {
    composer: createComposer(),
    trials: createComposer(),
    core: () => core,
    savedOperations: [],
    askSdl: async (_manifest, url) => {
      const sdl = served.get(url);
      if (sdl === undefined) throw new Error(`nobody answers at ${url}`);
      return sdl;
    },
    portalsOf: async (jurisdictionId) => portals.get(jurisdictionId) ?? [],
    fetchText: async (url) => {
      const text = pages.get(url);
      if (text === undefined) throw new GrafoError('GRAFO_FETCH_STATUS', { url, status: 404 });
      return text;
    },
    health: () => health,
    settle: async () => settled++,
  };
  const subgraph = await openTestSubgraph(registry, tools);
  const close = () => subgraph.close();
  return {
    subgraph,
    served,
    portals,
    pages,
    health,
    tools,
    settled: () => settled,
    changeCore(change) {
      core = change(core);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])\n`;

/** A plugin of one field on a place and one root field, in both languages; `more` goes into its own type. */
export function sdlOf(namespace: string, more = ''): string {
  const field = namespace.charAt(0).toLowerCase() + namespace.slice(1);
  const both = (text: string) => `"""\n${text}\n\n${text}\n"""`;
  return `${LINK}
type Query { ${both('Lista.')} ${field}: [${namespace}Item] }
type Jurisdiction @key(fields: "id") { id: ID! ${both('Lo suyo.')} ${field}: ${namespace}Item }
${both('Algo.')}
type ${namespace}Item @key(fields: "id") { ${both('Nombre.')} id: ID! ${both('Monto.')} amount: Float ${more} }
`;
}

export interface PluginText {
  readonly id?: string;
  readonly version?: string;
  readonly jurisdictions?: readonly string[];
  readonly url?: string;
  /** In place of an address, what hubs run. */
  readonly command?: readonly string[];
  readonly sdl?: string;
  readonly extends?: readonly string[];
}

export interface SignedPlugin {
  readonly manifest: string;
  readonly sdl: string;
  readonly signature: PluginSignature;
}

export const hashOf = (sdl: string) => createHash('sha256').update(sdl).digest('hex');

export function newKey(): { readonly own: PluginKey; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    own: readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** From a minute ago on, for an hour. */
export function goodTimes(now = Date.now()): Pick<PluginSignature, 'notBefore' | 'expires'> {
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  return { notBefore: at(-1), expires: at(60) };
}

/** A signed plugin that answers at its address. */
export function signedPlugin(
  lab: Lab,
  key: PluginKey,
  text: PluginText = {},
  times = goodTimes(),
): SignedPlugin {
  const { id = 'mendoza-budget', version = '1.0.0', jurisdictions = ['AR-M'] } = text;
  const { command, url = command ? `hosted://${id}` : `https://${id}.example/graphql` } = text;
  const namespace = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const sdl = text.sdl ?? sdlOf(namespace);
  const permissions = { extends: text.extends ?? ['Jurisdiction'], requires: [], mutations: [] };
  const value = {
    id,
    version,
    title: { es: 'Presupuesto', en: 'Budget' },
    contact: { office: 'Oficina de datos', email: 'datos@mendoza.example' },
    jurisdictions,
    subgraph: { ...(command ? { command } : { url }), sdlHash: hashOf(sdl), permissions },
  };
  lab.served.set(url, sdl);
  return { manifest: JSON.stringify(value), sdl, signature: signPlugin(value, key, times) };
}

export interface Answer {
  readonly plugin: { readonly id: string; readonly state: string; readonly version: string } | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] | null }[];
  readonly check?: {
    readonly passed: boolean;
    readonly problems: readonly { readonly code: string }[];
  } | null;
}

type Input = Readonly<Record<string, unknown>> | SignedPlugin;

/** Runs a mutation with its input, and answers its payload. */
export async function write(
  { subgraph }: Pick<Lab, 'subgraph'>,
  mutation: string,
  input: Input,
  principal: Principal | null = administrator,
): Promise<Answer> {
  const answer = await ask<Record<string, Answer>>(subgraph, textOf(mutation), { input }, principal);
  const payload = answer[mutation];
  if (payload === undefined) throw new Error(`${mutation} answered nothing`);
  return payload;
}

/** The codes of the errors of a mutation that is refused as a whole. */
export async function refusals(
  { subgraph }: Pick<Lab, 'subgraph'>,
  mutation: string,
  input: Input,
  principal: Principal,
): Promise<unknown[]> {
  const { errors = [] } = await subgraph.execute({
    query: textOf(mutation),
    variables: { input },
    principal,
  });
  return errors.map(({ extensions }) => extensions['code']);
}

function textOf(mutation: string): string {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const what = FIELDS[mutation] ?? 'plugin { id state version }';
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${what} problems { code path } } }`;
}

const FIELDS: Readonly<Record<string, string>> = {
  enrolPluginKey: 'key { id status }',
  provePluginKey: 'key { id status }',
  revokePluginKey: 'key { id status }',
  rollBackSupergraph: 'supergraph { generation }',
  publishPlugin: 'plugin { id state version } check { passed problems { code coordinate } }',
};

export const codesOf = ({ problems }: Answer) => problems.map(({ code }) => code);

/** A key of a jurisdiction that is enrolled. */
export async function enrolled(lab: Lab, jurisdictionId = 'AR-M'): Promise<PluginKey> {
  const { own, publicKey } = newKey();
  const answer = await write(lab, 'enrolPluginKey', { jurisdictionId, publicKey });
  if (answer.problems.length > 0) throw new Error(codesOf(answer).join());
  return own;
}
