/** The page of the sources. */
export const status = {
  status: {
    title: 'Estado de las fuentes',
    lead: 'Qué responde, qué está atrasado y desde cuándo. Si una fuente falla, lo último que se leyó de ella sigue a la vista.',
    feeds: 'Índice de búsqueda',
    feedsHint: 'El índice sigue los cambios de cada fuente para buscar y contar.',
    noFeeds: 'El índice todavía no sigue ninguna fuente.',
    upToDate: 'Al día',
    behind: 'Atrasado {{time}}',
    behindUnknown: 'Todavía no se leyó',
    failing: 'No se puede leer desde el {{date}}',
    lastEvent: 'último cambio: {{date}}',
    noEvent: 'sin cambios todavía',
    code: 'código {{code}}',
    portals: 'Portales de datos',
    noPortals: 'Todavía no hay portales registrados en este nodo.',
    portalsShown: 'Se muestran {{shown}} de {{total}}.',
    plugins: 'Complementos',
    noPlugins: 'Todavía no hay complementos en este nodo.',
    graph: 'Versión de los datos',
    generation: 'Generación {{number}}, publicada el {{date}}. Reúne {{count}} partes:',
  },
};
