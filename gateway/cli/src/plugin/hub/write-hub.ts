/** Sends a mutation to a hub's registry, as many times as it takes, and so that it is done once. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';
import type { HubClient } from './hub-client.js';
import { WriteRefused, writeProblemSchema } from './write-refused.js';

export interface HubWrite<Payload> {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What is selected of the payload, beside its problems. */
  readonly fields: string;
  /** What that is. */
  readonly payload: z.ZodType<Payload>;
  readonly language: 'es' | 'en';
  /** Told all that was answered, where something is to be mended. */
  readonly onRefused?: (payload: Payload) => void;
}

/** Milliseconds before each further attempt. */
const PAUSES: readonly number[] = [500, 2_000, 5_000];

const refusedSchema = z.object({ problems: z.array(writeProblemSchema) });

/** @throws WriteRefused, HubRefusal, GrafoError `GRAFO_PLUGIN_HUB_UNREACHABLE` after the last attempt */
export async function writeHub<Payload>(
  hub: HubClient,
  { mutation, input, fields, payload, language, onRefused }: HubWrite<Payload>,
  pauses = PAUSES,
): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation GrafoPlugin($input: ${type}!) {
    written: ${mutation}(input: $input) { ${fields} problems { code message(lang: ${language.toUpperCase()}) path } }
  }`;
  // A retry under the same name is answered with what came of the first.
  const variables = { input: { ...input, clientMutationId: randomUUID() } };
  const schema = z.object({ written: z.intersection(payload, refusedSchema) });
  const { written } = await retrying(() => hub.ask(query, variables, schema), pauses);
  if (written.problems.length === 0) return written;
  onRefused?.(written);
  throw new WriteRefused(written.problems);
}

async function retrying<Result>(ask: () => Promise<Result>, pauses: readonly number[]): Promise<Result> {
  for (const milliseconds of pauses) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GrafoError && error.code === 'GRAFO_PLUGIN_HUB_UNREACHABLE')) throw error;
      await pause(milliseconds);
    }
  }
  return ask();
}
