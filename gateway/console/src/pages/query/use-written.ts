import { useEditorContext } from '@graphiql/react';
import { operationToName } from './operation-to-name.js';
import type { Written } from './written.js';

/** What stands in the editors now. */
export function useWritten(): Written {
  const { tabs, activeTabIndex, initialQuery, initialVariables } = useEditorContext({ nonNull: true });
  const tab = tabs[activeTabIndex];
  const query = tab?.query ?? initialQuery;
  return {
    query,
    variables: tab?.variables ?? initialVariables,
    headers: tab?.headers ?? '',
    operationName: operationToName(query, tab?.operationName),
  };
}

/** What was answered last, as it stands in the page. */
export function useAnswered(): string {
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true });
  return tabs[activeTabIndex]?.response ?? '';
}
