/** Makes a finding's sentence, for who publishes the data. */
import type { Language } from '@grafo-abierto/plugin-kit';
import { fieldName } from './field-names.js';
import type { Finding } from './finding.type.js';
import { rules } from './rules.js';
import { kindName } from './value-kinds.js';

/** In the language that was asked; it starts with a capital, and the publisher's own words stand in quotes. */
export function findingMessage(
  { rule, path, parameters }: Pick<Finding, 'rule' | 'path' | 'parameters'>,
  language: `${Language}`,
): string {
  const key = language === 'ES' ? 'es' : 'en';
  const values = { ...parameters, field: fieldName(path)[key] };
  const text = rules[rule].message[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder;
    const value = values[name as keyof typeof values];
    return name === 'expected' || name === 'found' ? kindName(String(value), key) : String(value);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
