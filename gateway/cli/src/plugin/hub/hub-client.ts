/** Asks a hub, as any client of it does. */
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';
import { HubRefusal, hubErrorSchema } from './hub-refusal.js';

export interface HubPlace {
  /** `http://127.0.0.1:4000`, with or without what follows. */
  readonly url: string;
  /** Of who asks; nobody without one. */
  readonly token?: string | undefined;
}

/** Milliseconds: a publication is checked and composed while its sender waits, for four minutes at most. */
const DEADLINE_MS = 300_000;

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(hubErrorSchema).optional(),
});

export class HubClient {
  readonly #endpoint: string;
  readonly #token: string | undefined;
  readonly url: string;

  /** @throws GrafoError `GRAFO_OPTION_INVALID` */
  constructor({ url, token }: HubPlace) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new GrafoError('GRAFO_OPTION_INVALID', { option: '--hub', value: url, expected: 'https://…' });
    this.url = url.replace(/\/(graphql|graphiql)?\/?$/, '');
    this.#endpoint = `${this.url}/graphql`;
    this.#token = token;
  }

  /** @throws GrafoError `GRAFO_PLUGIN_HUB_UNREACHABLE` where it may help to ask again, HubRefusal */
  async ask<Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    schema: z.ZodType<Data>,
  ): Promise<Data> {
    const { data, errors = [] } = await this.#post({ query, variables });
    const read = schema.safeParse(data);
    if (read.success) return read.data;
    const [first] = errors;
    if (first !== undefined) throw new HubRefusal(first);
    throw this.#unreachable(
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  }

  async #post(body: object): Promise<z.infer<typeof answerSchema>> {
    try {
      const response = await fetch(this.#endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      const text = await response.text();
      return readAnswer(text) ?? this.#fail(`HTTP ${response.status}`);
    } catch (error) {
      if (error instanceof GrafoError) throw error;
      throw this.#unreachable(reasonOf(error), error);
    }
  }

  #fail(detail: string): never {
    throw this.#unreachable(detail);
  }

  #unreachable(detail: string, cause?: unknown): GrafoError {
    return new GrafoError('GRAFO_PLUGIN_HUB_UNREACHABLE', { hub: this.url, detail }, { cause });
  }
}

function readAnswer(text: string): z.infer<typeof answerSchema> | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Of `fetch failed` the cause tells more. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
