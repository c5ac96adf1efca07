import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { enrolled, openLab, signedPlugin, write } from './registry-lab.js';

/** Real keys are made at run time; the contract of a subgraph needs some that it can name. */
export const KEY_IDS = ['A'.repeat(43), 'B'.repeat(43)] as const;

/** A registry with two plugins that wait. */
export async function openWithPlugins(): Promise<TestSubgraph> {
  const lab = await openLab();
  const key = await enrolled(lab);
  for (const id of ['mendoza-budget', 'mendoza-roads'])
    await write(lab, 'publishPlugin', signedPlugin(lab, key, { id }), null);
  await lab.subgraph.sql(
    `insert into plugin_key (id, jurisdiction_id, public_key, status, proof, enrolled_at, source_id)
      select named, 'AR-S', public_key, status, proof, enrolled_at, source_id
      from plugin_key, unnest($1::text[]) as named where id = $2`,
    [KEY_IDS, key.id],
  );
  return lab.subgraph;
}
