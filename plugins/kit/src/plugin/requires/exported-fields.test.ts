import { readFileSync } from 'node:fs';
import { parsePolicy } from '@grafo-abierto/schema';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXPORTED_FIELDS } from './exported-fields.js';

const read = (file: string) =>
  readFileSync(new URL(`../../../../../schema/${file}`, import.meta.url), 'utf8');

describe('the fields that the core gives plugins', () => {
  it('are those of policy.yaml, of the types that the supergraph has', () => {
    const { extensible } = parsePolicy(read('policy.yaml'));
    const supergraph = buildASTSchema(parse(read('supergraph.graphql')), { assumeValidSDL: true });
    const typeOf = (type: string, field: string) => {
      const declared = supergraph.getType(type);
      return isObjectType(declared) ? String(declared.getFields()[field]?.type) : undefined;
    };
    const published = Object.entries(extensible).map(([type, { exportable }]) => [
      type,
      Object.fromEntries(exportable.map((field) => [field, typeOf(type, field)])),
    ]);
    expect(EXPORTED_FIELDS).toEqual(Object.fromEntries(published));
  });
});
