import { countRows, type OpenSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import type { StartProgress } from './start-progress.js';

/** Opens every subgraph on its own role and loads its starter data; when one fails, none stays open. */
export async function openSubgraphs(
  subgraphs: readonly Subgraph[],
  urls: Readonly<Record<string, string>>,
  progress: Pick<StartProgress, 'opened' | 'loaded'>,
): Promise<OpenSubgraph[]> {
  const opened: OpenSubgraph[] = [];
  try {
    for (const subgraph of subgraphs) {
      const open = await subgraph.open(urls[subgraph.name] ?? '');
      opened.push(open);
      progress.opened(open.name);
      const report = await open.loadStarter();
      if (report.loaded) progress.loaded(open.name, countRows(report));
    }
    return opened;
  } catch (error) {
    await closeSubgraphs(opened);
    throw error;
  }
}

export async function closeSubgraphs(subgraphs: readonly OpenSubgraph[]): Promise<void> {
  await Promise.allSettled(subgraphs.map((subgraph) => subgraph.close()));
}
