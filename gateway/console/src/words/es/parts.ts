/** What parts of any page say. */
export const parts = {
  state: {
    waiting: 'Cargando…',
    late: 'Esta parte no responde ahora. El resto de la página sigue al día.',
    latePage: 'Esta página no responde ahora. Probá de nuevo en un rato.',
    away: 'No pudimos llegar al nodo. Fijate en tu conexión y probá de nuevo.',
    retry: 'Probar de nuevo',
    unknown: 'Sin datos',
    more: 'Ver más',
    others: 'Ver {{count}} más',
    notStated: 'No consta',
  },
  source: {
    one: 'Fuente:',
    several: 'Fuentes:',
    read: 'leído el {{date}}',
    undated: 'sin fecha de lectura',
    done: 'Qué se hizo con estos datos',
    asOf: 'al {{date}}',
  },
  tools: {
    of: 'De «{{name}}»',
    query: 'Ver la consulta',
    csv: 'Bajar como CSV',
    excel: 'Bajar para planilla',
    ndjson: 'Bajar como NDJSON',
    take: 'Bajar:',
    short: { csv: 'CSV', excel: 'planilla', ndjson: 'NDJSON' },
  },
};
