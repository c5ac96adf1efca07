import type { ASTNode } from 'graphql';
import type { ProblemParameters } from '../../problems/grafo-error.js';
import type { policyProblems } from '../../problems/policy-problems.js';

export type PolicyCode = keyof typeof policyProblems;

/** The bare facts of what a rule found; `describe-finding` adds texts and place. */
export interface Finding {
  readonly code: PolicyCode;
  /** As `Jurisdiction.name`; left out where it is about the SDL as a whole. */
  readonly coordinate?: string | undefined;
  /** Where to mend it. */
  readonly node?: ASTNode | undefined;
  /** Where there is no node. */
  readonly at?: { readonly line: number; readonly column: number } | undefined;
  readonly parameters?: ProblemParameters;
}
