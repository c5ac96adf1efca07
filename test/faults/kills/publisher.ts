/** A province that publishes one version after another, each again until it has an answer, whoever dies meanwhile. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { type PluginKey, readPrivateKey, signPlugin } from '@grafo-abierto/schema';
import type { PluginServer } from './plugin-server.js';
import type { FindHub } from './writing-client.js';

interface Payload {
  readonly plugin: { readonly state: string; readonly version: string } | null;
  readonly problems: readonly { readonly code: string }[];
}

export interface PublisherOptions {
  readonly plugin: string;
  readonly jurisdiction: string;
  /** Of the administration. */
  readonly token: string;
  readonly findHub: FindHub;
  readonly server: PluginServer;
  readonly onPublished: () => void;
}

export class Publisher {
  /** The versions that the hub has said to have. */
  readonly acknowledged: string[] = [];
  retries = 0;
  readonly #options: PublisherOptions;
  readonly #key: PluginKey;
  readonly #publicKey: string;
  #sent = 0;

  constructor(options: PublisherOptions) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    this.#options = options;
    this.#key = readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    this.#publicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  get plugin(): string {
    return this.#options.plugin;
  }

  /** Enrols its key, publishes a first version, and has it approved. */
  async begin(): Promise<void> {
    const { plugin: id, jurisdiction: jurisdictionId } = this.#options;
    await this.#send('enrolPluginKey', { jurisdictionId, publicKey: this.#publicKey }, 'key { id }');
    await this.publish();
    await this.#send('approvePlugin', { id, version: '1.0.0' }, 'plugin { state version }');
  }

  /** The next version, which the graph takes by itself after the first. */
  async publish(): Promise<void> {
    const { plugin: id, jurisdiction, server, onPublished } = this.#options;
    const number = this.acknowledged.length;
    const version = `1.${number}.0`;
    const sdl = sdlOf(id, number);
    const url = server.serve(id, sdl);
    const sdlHash = createHash('sha256').update(sdl).digest('hex');
    const title = { es: `${id} ${version}`, en: `${id} ${version}` };
    const manifest = { id, version, title, jurisdictions: [jurisdiction], subgraph: { url, sdlHash } };
    const now = Date.now();
    const times = {
      notBefore: new Date(now).toISOString(),
      expires: new Date(now + 3_600_000).toISOString(),
    };
    const signature = signPlugin(manifest, this.#key, times);
    const input = { manifest: JSON.stringify(manifest), sdl, signature };
    await this.#send('publishPlugin', input, 'plugin { state version }');
    this.acknowledged.push(version);
    onPublished();
  }

  async #send(mutation: string, fields: object, what: string): Promise<void> {
    const { plugin, findHub } = this.#options;
    const input = { ...fields, clientMutationId: `${plugin}:${this.#sent++}` };
    for (;;) {
      const payload = await this.#ask(mutation, input, what, await findHub());
      if (payload?.problems.length === 0) return;
      if (payload !== undefined) throw new Error(`${mutation}: ${JSON.stringify(payload.problems)}`);
      this.retries++;
    }
  }

  /** Undefined where no answer came, or none that says what became of it. */
  async #ask(mutation: string, input: object, what: string, url: string): Promise<Payload | undefined> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${what} problems { code } } }`;
    const isSigned = mutation === 'publishPlugin';
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(!isSigned && { authorization: `Bearer ${this.#options.token}` }),
        },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { data } = (await response.json()) as { data?: Record<string, Payload | null> | null };
      return data?.[mutation] ?? undefined;
    } catch {
      return undefined;
    }
  }
}

/** Each version has one field more. */
function sdlOf(id: string, number: number): string {
  const name = id.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
  const fields = Array.from({ length: number + 1 }, (_, index) => `"a\\n\\na" ${name}${suffix(index)}: Int`);
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")';
  return `${link}\ntype Query { ${fields.join(' ')} }\n`;
}

const suffix = (index: number) => `V${index}`;
