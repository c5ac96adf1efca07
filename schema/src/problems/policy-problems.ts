import { policyCoreProblems } from './policy/core-problems.js';
import { policyDirectiveProblems } from './policy/directive-problems.js';
import { policyLimitProblems } from './policy/limit-problems.js';
import { policyNamespaceProblems } from './policy/namespace-problems.js';

/** The part of the table about plugins that the policy refuses; each says where in `coordinate`. */
export const policyProblems = {
  ...policyNamespaceProblems,
  ...policyCoreProblems,
  ...policyDirectiveProblems,
  ...policyLimitProblems,
} as const;
