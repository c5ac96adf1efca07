/** The one table of what can be wrong with metadata. */
import { adviceRules } from './advice-rules.js';
import { formatRules } from './format-rules.js';
import { requiredRules } from './required-rules.js';
import type { Rule } from './rule.type.js';
import { usefulnessRules } from './usefulness-rules.js';

const table = { ...requiredRules, ...formatRules, ...usefulnessRules, ...adviceRules };

export type RuleName = keyof typeof table;

export const rules: Readonly<Record<RuleName, Rule>> = table;

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(table, name);
}
