/** The home page. */
export const home = {
  home: {
    title: 'Gobierno abierto de la Argentina, en un solo lugar',
    lead: 'Acá se ven juntos los compromisos, los portales de datos y los reconocimientos de la Nación, las 24 jurisdicciones y sus gobiernos locales. Cada dato dice de dónde viene y de cuándo es.',
    searchLabel: 'Buscá iniciativas, datos y organismos',
    searchButton: 'Buscar',
    searchHint: 'Por ejemplo: presupuesto participativo',
    mapTitle: 'Las 24 jurisdicciones',
    mapHint: 'Elegí qué mirar. Cada cuadrado lleva a la página de su jurisdicción.',
    colourBy: 'Mirar por',
    legend: 'Referencias',
    noData: 'Sin datos: nadie lo relevó todavía',
    table: 'Ver los datos del mapa en una tabla',
    tableCaption: 'Datos del mapa, por jurisdicción. «Sin datos» no es cero.',
    jurisdiction: 'Jurisdicción',
    figures: 'En números',
    localGovernments: 'Gobiernos locales registrados',
    initiatives: 'Iniciativas',
    datasets: 'Conjuntos de datos',
    portals: 'Portales conocidos',
    answering: 'Portales que responden',
    unread: 'Sin datos: todavía no se leyó ningún portal',
    fresh: 'El índice está al día con todas sus fuentes. Último cambio: {{date}}.',
    behind: 'El índice está atrasado con {{sources}}. Estos números pueden cambiar.',
    noChange: 'El índice está al día con todas sus fuentes; todavía no hubo cambios.',
  },
  metric: {
    initiatives: {
      name: 'Iniciativas',
      about: 'Cuántas iniciativas registradas hay de cada jurisdicción y sus gobiernos locales.',
    },
    portals: {
      name: 'Portales',
      about: 'Cuántos portales de datos se conocen. Cero quiere decir que se buscó y no se encontró.',
      source:
        'Contado sobre los portales registrados en este nodo; donde no hay ninguno, según la revisión que sigue.',
    },
    goals: {
      name: 'Cobertura de ODS',
      about: 'Con cuántos de los 17 Objetivos de Desarrollo Sostenible tiene que ver alguna iniciativa.',
      source: 'Contado en este nodo sobre las iniciativas registradas y sus vínculos con los ODS.',
    },
    quality: {
      name: 'Calidad de los metadatos',
      about: 'Qué tan completos están los metadatos de sus conjuntos de datos, de 0 a 100.',
      source: 'Calculado en este nodo sobre lo que publican los portales de cada jurisdicción.',
    },
  },
};
