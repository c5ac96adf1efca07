import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';

const SAY = {
  es: (feed: string) => `discovery: ${feed}: ya no se lo sigue; lo que dijo salió del índice`,
  en: (feed: string) => `discovery: ${feed}: it is no longer followed; what it said has left the index`,
} as const;

/** For the operator. */
export const sayRemoved = (feed: string): string => SAY[operatorLanguage(process.env)](feed);
