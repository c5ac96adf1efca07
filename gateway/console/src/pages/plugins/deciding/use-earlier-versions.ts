import { useEffect, useMemo } from 'react';
import { ConsolePluginHistoryDocument } from '../../../graph/generated/plugin-history.js';
import { useAnswer } from '../../../graph/use-answer.js';

/** Versions that have answered before and do not now, newest first, as far as the last hundred steps tell. */
export function useEarlierVersions(id: string, version: string, decided: number): readonly string[] {
  const { data, ask } = useAnswer(ConsolePluginHistoryDocument, { id, first: 100 });
  useEffect(() => {
    if (decided > 0) ask();
  }, [decided, ask]);
  const edges = data?.plugin?.history.edges;
  return useMemo(() => {
    const served = (edges ?? []).filter(
      ({ node: { state } }) => state === 'ACTIVE' || state === 'ROLLED_BACK',
    );
    return [...new Set(served.map(({ node }) => node.version))].filter((each) => each !== version);
  }, [edges, version]);
}
