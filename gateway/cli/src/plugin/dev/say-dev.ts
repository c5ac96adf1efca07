/** What `grafo plugin dev` says, in the language of the person at the terminal. */
const SAY = {
  es: {
    starting: 'Arrancando un nodo propio; los datos quedan en .grafo…',
    serving: (url: string) => `Nodo en ${url}  (consultas en ${url}/graphiql). Ctrl-C termina.`,
    serves: (name: string) => `✓ ${name} está en el grafo.`,
    kept: 'Sigue respondiendo lo último que pasó.',
    none: 'Todavía no hay ninguna versión que pase.',
    again: 'Cambió un archivo: se prueba de nuevo.',
    ended: (how: string) => `El plugin terminó (${how}). Se arranca de nuevo cuando cambie un archivo.`,
    stopping: 'Deteniendo…',
  },
  en: {
    starting: 'Starting a hub of your own; its data stay in .grafo…',
    serving: (url: string) => `Hub at ${url}  (queries at ${url}/graphiql). Ctrl-C ends it.`,
    serves: (name: string) => `✓ ${name} is in the graph.`,
    kept: 'What passed last goes on answering.',
    none: 'There is no version yet that passes.',
    again: 'A file has changed: it is tried again.',
    ended: (how: string) => `The plugin has ended (${how}). It starts again when a file changes.`,
    stopping: 'Stopping…',
  },
} as const;

export type DevWords = (typeof SAY)['es' | 'en'];

export const sayDev = (language: 'es' | 'en'): DevWords => SAY[language];
