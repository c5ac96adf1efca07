/** The acceptance operations that are measured. */
import { readFileSync } from 'node:fs';

const read = (name) =>
  readFileSync(new URL(`../../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

export const OPERATIONS = { 'one-graph': read('one-graph') };
