import { type ReactNode, useMemo } from 'react';
import { Provider } from 'urql';
import { useSessionState } from '../session/use-session.js';
import { createGraphClient } from './create-graph-client.js';

interface GraphOfPersonProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** The way to the graph; another one, with nothing kept, for who signs in or out. */
export function GraphOfPerson({ url, children }: GraphOfPersonProps) {
  const { era } = useSessionState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an era has a client of its own
  const client = useMemo(() => createGraphClient(url), [url, era]);
  return <Provider value={client}>{children}</Provider>;
}
