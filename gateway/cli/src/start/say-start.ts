/** What a start says to the person at the terminal, in Spanish and English. */
import type { RemoteGraphEvent } from '@grafo-abierto/server';
import { describeFailure } from '@grafo-abierto/subgraph-kit/process';
import { messageOf } from './message-of.js';

type Say = {
  readonly [Kind in RemoteGraphEvent['kind']]: (event: Extract<RemoteGraphEvent, { kind: Kind }>) => string;
} & {
  readonly starting: (folder: string) => string;
  readonly loaded: (name: string, rows: number) => string;
  readonly opened: (name: string) => string;
  readonly ready: (url: string) => string;
  readonly invited: (address: string) => string;
  readonly uninvited: (page: string) => string;
  readonly stopping: string;
  readonly stopped: string;
};

/** Enough of a hash to tell two apart. */
const short = (hash: string) => hash.slice(0, 12);

export const SAY: Readonly<Record<'es' | 'en', Say>> = {
  es: {
    starting: (folder) => `Grafo Abierto arranca; los datos están en ${folder}`,
    loaded: (name, rows) => `  ${name}: ${rows} filas iniciales cargadas`,
    opened: (name) => `  ${name}: listo`,
    ready: (url) => `Grafo Abierto listo en ${url}  (consultas en ${url}/graphiql)`,
    invited: (address) => `Para administrar, abrí ${address}  (vale una vez, durante una hora)`,
    uninvited: (page) =>
      `Para administrar, pegá en ${page} lo que da «npx grafo token --as administrator --ttl 8h»`,
    stopping: 'Deteniendo…',
    stopped: 'Detenido.',
    up: ({ subgraph }) => `  ${subgraph}: responde`,
    down: ({ subgraph, cause }) => `  ${subgraph}: no responde. ${messageOf(cause)} Se sigue intentando.`,
    composed: ({ hash }) => `  supergrafo ${short(hash)}, compuesto de lo que dicen ahora`,
    kept: ({ hash }) =>
      `  supergrafo ${short(hash)}: el último que sirvió, porque no se puede componer otro ahora`,
    waiting: ({ subgraphs }) =>
      `  Todavía no hay ningún supergrafo que haya servido: se espera a ${subgraphs.join(', ') || 'que encajen'}. /readyz dice 503.`,
    changed: ({ hash }) => `  supergrafo ${short(hash)}: el esquema cambió; desde ahora se responde con él`,
    refused: ({ cause }) =>
      `  Los esquemas no encajan; se sigue con el supergrafo que había. ${describeFailure(cause, { LANG: 'es' })}`,
    'store-failed': ({ cause }) =>
      `  El último supergrafo guardado no sirve. ${describeFailure(cause, { LANG: 'es' })}`,
  },
  en: {
    starting: (folder) => `Grafo Abierto is starting; its data is in ${folder}`,
    loaded: (name, rows) => `  ${name}: ${rows} starter rows loaded`,
    opened: (name) => `  ${name}: ready`,
    ready: (url) => `Grafo Abierto ready at ${url}  (queries at ${url}/graphiql)`,
    invited: (address) => `To administer, open ${address}  (good once, for an hour)`,
    uninvited: (page) =>
      `To administer, paste into ${page} what "npx grafo token --as administrator --ttl 8h" prints`,
    stopping: 'Stopping…',
    stopped: 'Stopped.',
    up: ({ subgraph }) => `  ${subgraph}: answers`,
    down: ({ subgraph, cause }) =>
      `  ${subgraph}: does not answer. ${messageOf(cause)} It is tried again and again.`,
    composed: ({ hash }) => `  supergraph ${short(hash)}, composed of what they say now`,
    kept: ({ hash }) => `  supergraph ${short(hash)}: the last good one, since none can be composed now`,
    waiting: ({ subgraphs }) =>
      `  There never was a good supergraph: waiting for ${subgraphs.join(', ') || 'them to fit together'}. /readyz says 503.`,
    changed: ({ hash }) => `  supergraph ${short(hash)}: the schema changed; it is answered with from now on`,
    refused: ({ cause }) =>
      `  The schemas do not fit together; the supergraph stays what it was. ${describeFailure(cause, {})}`,
    'store-failed': ({ cause }) =>
      `  The last good supergraph cannot be read or kept. ${describeFailure(cause, {})}`,
  },
};

/** One line of the log for what happened to subgraphs that run elsewhere. */
export function sayEvent(event: RemoteGraphEvent, language: 'es' | 'en'): string {
  // Each kind has its own sentence, which TypeScript cannot follow through the index.
  const sentence = SAY[language][event.kind] as (event: RemoteGraphEvent) => string;
  return sentence(event);
}
