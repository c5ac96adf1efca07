/** Sends a decision to the graph, and tells what came of it. */
import type { Client, CombinedError, OperationResult } from 'urql';
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
import { GRAPH_LANGUAGES, type Language } from '../../../places/language.js';
import type { Decision } from './decisions.js';

export interface Decided extends Decision {
  readonly id: string;
  readonly version: string;
  readonly reason: string;
  readonly trust: Trust;
}

export interface Problem {
  readonly code: string;
  /** In the hub's words. */
  readonly text: string;
}

/** Undefined where it was done; else why not, and nothing where the hub cannot be reached. */
export async function sendDecision(
  client: Client,
  decided: Decided,
  language: Language,
): Promise<readonly Problem[] | undefined> {
  const { data, error } = await send(client, decided, language);
  if (error) return problemsOf(error, language);
  const problems = data?.decision?.problems ?? [];
  return problems.length === 0 ? undefined : problems.map(({ code, message }) => ({ code, text: message }));
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

type Bilingual = Readonly<Partial<Record<Language, string>>>;

function problemsOf({ graphQLErrors }: CombinedError, language: Language): readonly Problem[] {
  return graphQLErrors.map(({ message, extensions }) => {
    const { code, ...said } = extensions as { readonly [part in 'message' | 'fix']?: Bilingual } & {
      readonly code?: string;
    };
    const words = [said.message?.[language] ?? message, said.fix?.[language]];
    return { code: code ?? '', text: words.filter(Boolean).join(' ') };
  });
}
