import { describe, expect, it } from 'vitest';
import { findStaleSchemaFiles } from './schema-files.js';

describe('the committed schema files', () => {
  it('are what the code emits: each subgraph’s, and the supergraph', async () => {
    const root = new URL('../../../../', import.meta.url);
    expect((await findStaleSchemaFiles(root)).map(({ path }) => path)).toEqual([]);
  });

  it('are all stale in a folder that has none', async () => {
    const stale = await findStaleSchemaFiles(new URL('./nothing/', import.meta.url));
    expect(stale.map(({ path }) => path)).toContain('schema/supergraph.graphql');
  });
});
