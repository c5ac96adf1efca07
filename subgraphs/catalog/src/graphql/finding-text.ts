import { Language } from '@grafo-abierto/plugin-kit';
import { isProblemCode, type ProblemParameters, reportProblem } from '@grafo-abierto/schema';
import { findingMessage } from '../domain/perfil/finding-message.js';
import { isRuleName } from '../domain/perfil/rules.js';

interface Told {
  readonly rule: string;
  readonly path: string | null;
  readonly parameters: ProblemParameters;
}

/** What was found while reading has a code of the table of problems, what was found by judging a rule of its own. */
export function findingText({ rule, path, parameters }: Told, language: Language | null): string {
  if (isProblemCode(rule)) {
    const { message } = reportProblem(rule, parameters);
    return language === Language.EN ? message.en : message.es;
  }
  if (isRuleName(rule))
    return findingMessage({ rule, path: path ?? '', parameters }, language ?? Language.ES);
  // Of a rule that an earlier version of the program had.
  return rule;
}
