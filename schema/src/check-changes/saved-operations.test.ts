import { readdirSync, readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkChanges } from './check-changes.js';
import type { RecordedOperation } from './recorded-operation.js';

const root = new URL('../../', import.meta.url);
const graph = transformSupergraphToPublicSchema(
  parse(readFileSync(new URL('supergraph.graphql', root), 'utf8'), { noLocation: true }),
);
const before = buildASTSchema(graph);
const operations: readonly RecordedOperation[] = readdirSync(new URL('operations/', root))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({
    document: readFileSync(new URL(`operations/${file}`, root), 'utf8'),
    name: file,
    client: 'schema/operations',
    count: 0,
  }));

const TYPES = [
  'Query',
  'Jurisdiction',
  'Initiative',
  'Involvement',
  'Provenance',
  'Recognition',
  'SdgTarget',
];

describe('the saved operations', () => {
  it.each(TYPES)(
    'are named by exactly the changes that break them: every field of %s, gone',
    async (type) => {
      for (const field of fieldsOf(type)) {
        const after = buildASTSchema(without(graph, type, field), {
          assumeValid: true,
          assumeValidSDL: true,
        });
        const broken = operations.filter(({ document }) => validate(after, parse(document)).length > 0);
        const { problems } = await checkChanges({ before, after, operations, today: '2026-03-01' });
        const [problem, ...others] = problems.filter(({ coordinate }) => coordinate === `${type}.${field}`);
        expect(others).toEqual([]);
        expect(problem?.usedBy.map(({ name }) => name)).toEqual(broken.map(({ name }) => name));
        expect(problem?.severity).toBe(broken.length > 0 ? 'error' : 'warning');
      }
    },
  );
});

function fieldsOf(type: string): readonly string[] {
  return findType(graph, type).fields?.map(({ name }) => name.value) ?? [];
}

function findType({ definitions }: DocumentNode, type: string): ObjectTypeDefinitionNode {
  const found = definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type,
  );
  if (found?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new RangeError(`no ${type}`);
  return found;
}

function without(document: DocumentNode, type: string, field: string): DocumentNode {
  const node = findType(document, type);
  const fields = node.fields?.filter(({ name }) => name.value !== field) ?? [];
  return {
    ...document,
    definitions: document.definitions.map((each) => (each === node ? { ...node, fields } : each)),
  };
}
