/** The page of the search. */
export const search = {
  search: {
    title: 'Buscar',
    start: 'Escribí qué buscás: un tema, un lugar, un organismo.',
    found: 'Resultados: {{count}}',
    nothing: 'No encontramos nada con «{{text}}». Probá con menos palabras o con otras.',
    broadened: 'Nada tiene todas las palabras; esto tiene alguna.',
    corrected: 'Buscamos «{{text}}».',
    more: 'Ver más',
    ofPlugin: 'de un complemento ({{trust}})',
  },
};
