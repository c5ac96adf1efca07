import { setTimeout as delay } from 'node:timers/promises';
import { openRebuild } from '@grafo-abierto/discovery';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { CORE_SUBGRAPHS, INDEX, REGISTRY } from '../core-subgraphs.js';

const FOLLOWED = [...CORE_SUBGRAPHS, REGISTRY].filter(({ name }) => name !== INDEX.name);
const LOOK_MS = 20;

/** Waits until the index of a running hub has read all that the core tells. */
export async function untilIndexed(databaseUrl: string): Promise<void> {
  const urls = await provisionSchemas(databaseUrl, [INDEX.name]);
  const index = await openRebuild(urls[INDEX.name] ?? '');
  try {
    for (;;) {
      const feeds = await index.progress();
      if (FOLLOWED.every(({ name }) => feeds.some((feed) => feed.name === name && !feed.isSweeping))) return;
      await delay(LOOK_MS);
    }
  } finally {
    await index[Symbol.asyncDispose]();
  }
}
