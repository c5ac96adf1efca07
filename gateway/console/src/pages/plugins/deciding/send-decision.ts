/** Sends a decision to the graph, and tells what came of it. */
import type { Client, OperationResult } from 'urql';
import {
  ConsoleApprovePluginDocument,
  type ConsoleApprovePluginMutation,
  ConsoleRejectPluginDocument,
  ConsoleResumePluginDocument,
  ConsoleRetirePluginDocument,
  ConsoleRollBackPluginDocument,
  ConsoleSuspendPluginDocument,
  type Trust,
} from '../../../graph/generated/decisions.js';
import { type Problem, problemsOf } from '../../../graph/problems-of.js';
import { GRAPH_LANGUAGES, type Language } from '../../../places/language.js';
import type { Decision } from './decisions.js';

export interface Decided extends Decision {
  readonly id: string;
  readonly version: string;
  readonly reason: string;
  readonly trust: Trust;
}

/** Undefined where it was done; else why not, and nothing where the hub cannot be reached. */
export async function sendDecision(
  client: Client,
  decided: Decided,
  language: Language,
): Promise<readonly Problem[] | undefined> {
  const { data, error } = await send(client, decided, language);
  return problemsOf(error, data?.decision, language);
}

type Sent = Promise<OperationResult<Pick<ConsoleApprovePluginMutation, 'decision'>>>;

async function send(client: Client, decided: Decided, language: Language): Sent {
  const { name, id, version, reason, trust } = decided;
  const lang = GRAPH_LANGUAGES[language];
  const ofPlugin = { input: { id, reason }, lang };
  const ofVersion = { input: { id, version, reason }, lang };
  switch (name) {
    case 'approve':
      return client.mutation(ConsoleApprovePluginDocument, { input: { id, version, reason, trust }, lang });
    case 'reject':
      return client.mutation(ConsoleRejectPluginDocument, ofVersion);
    case 'rollBack':
      return client.mutation(ConsoleRollBackPluginDocument, ofVersion);
    case 'suspend':
      return client.mutation(ConsoleSuspendPluginDocument, ofPlugin);
    case 'resume':
      return client.mutation(ConsoleResumePluginDocument, ofPlugin);
    case 'retire':
      return client.mutation(ConsoleRetirePluginDocument, ofPlugin);
  }
}
