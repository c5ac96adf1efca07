/** The pages of the goals and targets. */
export const goals = {
  goals: {
    title: 'Objetivos de Desarrollo Sostenible',
    lead: 'Los 17 objetivos que los países acordaron para 2030, y las iniciativas de gobierno abierto que tienen que ver con cada uno.',
    list: 'Los 17 objetivos',
    numbered: 'Objetivo {{number}}',
    bases:
      'Iniciativas vinculadas con algún objetivo: {{linked}}. De ellas, {{stated}} tienen un vínculo que declaró quien las lleva adelante o que revisó una persona; en las otras {{rest}}, el vínculo es solo lo que un método dedujo de sus textos.',
    inferredOnly:
      'Iniciativas vinculadas con algún objetivo: {{linked}}. En todas, el vínculo es solo lo que un método dedujo de sus textos: todavía nadie lo declaró ni lo revisó.',
    unlinked:
      'De otras {{count}} no se conoce ningún vínculo, y eso no quiere decir que no aporten a ningún objetivo.',
    count: 'Iniciativas: {{count}}',
    split: '(declaradas o revisadas: {{stated}}; deducidas: {{inferred}})',
    none: 'Ninguna iniciativa vinculada',
    uncounted: 'Iniciativas: sin datos',
    asOf: 'Último cambio: {{date}}.',
    counted:
      'Contado en este nodo sobre las iniciativas registradas y sus vínculos con los ODS. Una iniciativa puede contar en varios objetivos.',
  },
  basis: {
    legend: 'Qué vínculos contar',
    name: { ANY: 'Todos', STATED: 'Declarados o revisados', INFERRED: 'Deducidos' },
    about: {
      ANY: 'Se cuentan todos: los que declaró quien lleva adelante la iniciativa, los que revisó una persona y los que un método dedujo de los textos.',
      STATED: 'Se cuentan solo los que declaró quien lleva adelante la iniciativa o revisó una persona.',
      INFERRED:
        'Se cuentan solo los que un método dedujo de los textos: una primera lectura, para que la corrija quien conozca la iniciativa.',
    },
    of: {
      DECLARED: 'declarado por quien la lleva adelante',
      CURATED: 'revisado por una persona',
      INFERRED: 'deducido por un método',
    },
    confidence: 'confianza {{value}} de 1',
  },
  heat: {
    title: 'Dónde y cuándo',
    year: 'Año',
    about: {
      place:
        'Cuántas iniciativas registradas de cada jurisdicción, con sus gobiernos locales, se vinculan con cada objetivo. Las de la Nación van aparte. Cada casilla lleva a sus iniciativas.',
      year: 'Cuántas iniciativas registradas de cada año se vinculan con cada objetivo. Cada casilla lleva a sus iniciativas.',
    },
    label: { place: 'Objetivos por jurisdicción', year: 'Objetivos por año' },
    hint: 'Pasá por una casilla para leerla. Con el teclado, movete con las flechas y abrila con Enter.',
    nation: 'Nación',
    city: 'Ciudad de Buenos Aires',
    unsurveyed: 'Sin datos: nadie relevó sus iniciativas todavía',
    noInitiatives: 'Sin datos: no hay iniciativas registradas de ese año',
    unplaced: 'Las iniciativas que no dicen de qué jurisdicción son no están en este mapa.',
    caption: 'Iniciativas por objetivo. «Sin datos» no es cero; cero es ninguna de las registradas.',
    notDrawn: 'El mapa no se pudo dibujar. Los mismos datos están en la tabla.',
  },
  goal: {
    toGoals: 'Todos los objetivos',
    unknownTitle: 'Ese objetivo no existe',
    unknown: 'Los objetivos van del 1 al 17 y «{{number}}» no es ninguno de ellos.',
    officialText: 'Texto oficial de las Naciones Unidas',
    noOfficialText:
      'En este nodo todavía no se cargó el texto oficial de las Naciones Unidas; lo de arriba es un resumen nuestro.',
    un: 'Verlo en el sitio de las Naciones Unidas',
    initiatives: 'Iniciativas vinculadas',
    anyPlace: 'Todas',
    anyYear: 'Todos',
    noInitiatives: 'Ninguna iniciativa registrada cumple con lo que elegiste.',
    unsurveyedPlace:
      '{{name}}: nadie relevó sus iniciativas todavía. Que acá no haya ninguna no quiere decir que no existan.',
    toPlace: 'Ver qué se sabe de {{name}}',
    allInitiatives: 'Ver todas las del objetivo',
    partly: 'Algunas no responden ahora; acá están las demás.',
    noLinks: 'Vínculos: sin datos por ahora',
    targets: 'Metas',
    spread: 'Dónde y cuándo',
    byPlace: 'Por jurisdicción',
    byYear: 'Por año',
    without: 'Ninguna registrada en {{places}}.',
    unsurveyed: 'Sin datos, porque nadie relevó sus iniciativas: {{places}}.',
    unplaced: 'Otras {{count}} no dicen de qué jurisdicción son.',
  },
  target: {
    numbered: 'Meta {{code}}',
    unknownTitle: 'Esa meta no existe',
    unknown: 'No hay ninguna meta con el código «{{id}}». Buscala desde la página de su objetivo.',
    indicators: 'Cómo se mide',
    noIndicators: 'No se conoce ningún indicador de esta meta.',
    version: 'Indicador del marco {{version}}',
    alignments: 'Qué se vincula con esta meta',
    noAlignments: 'Nadie vinculó nada con esta meta todavía, entre los vínculos que elegiste contar.',
    count: 'Vínculos: {{count}}',
    relation: { PRIMARY: 'su meta principal', SECONDARY: 'una meta que además toca' },
    by: 'lo afirma {{author}}',
    noAuthor: 'no consta quién lo afirma',
    method: 'método {{method}}',
    undated: 'sin fecha',
    noSubject: 'No responde ahora, o ya no está',
  },
};
