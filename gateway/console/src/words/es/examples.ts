/** Who would ask each of the saved operations, and what for; loaded with the query page alone. */
export const examples = {
  'across-subgraphs': {
    title: 'Una condición sobre cuatro fuentes',
    asks: 'Una investigadora: iniciativas de diez años alineadas con dos metas, y quién lo dice.',
  },
  'check-plugin': {
    title: 'Probar un complemento',
    asks: 'Una provincia: si su complemento entraría al grafo tal como está y, si no, por qué.',
  },
  'commitment-page': {
    title: 'La página de un compromiso',
    asks: 'Quien hace un sitio: la historia de un compromiso, sus instituciones, hitos y evaluaciones.',
  },
  goal: {
    title: 'De un ODS a lo que se alinea con él',
    asks: 'Una investigadora: las metas del ODS 16, lo que se alinea con ellas y quién lo dice.',
  },
  'local-governments': {
    title: 'Todos los gobiernos locales',
    asks: 'Cualquiera que quiera una tabla: cada gobierno local con su provincia.',
  },
  map: {
    title: 'El mapa',
    asks: 'Quien hace un sitio: las 24 jurisdicciones con sus portales, iniciativas y ODS.',
  },
  node: {
    title: 'De quién es un id',
    asks: 'Quien hace un sitio: qué es lo que tiene ese id, sea lo que sea.',
  },
  'one-graph': {
    title: 'Todo lo que se sabe de un compromiso',
    asks: 'Una investigadora: un compromiso, sus metas, sus evaluaciones y de dónde sale cada dato.',
  },
  'open-procurement': {
    title: 'Compras públicas con datos abiertos',
    asks: 'Una investigadora: datos abiertos de compras por provincia, y qué portales no se pudieron contar.',
  },
  peers: {
    title: 'Quién hace lo mismo',
    asks: 'Una provincia: quién abre sus contrataciones en la región, y a quién preguntarle.',
  },
  plugins: {
    title: 'Los complementos',
    asks: 'Cualquiera: el directorio de complementos, y de qué está hecho el grafo hoy.',
  },
  'portal-operations': {
    title: 'Cómo va la lectura de un portal',
    asks: 'Una provincia: las últimas lecturas de su portal, y qué no entró y por qué.',
  },
  'province-page': {
    title: 'La página de una provincia',
    asks: 'Quien hace un sitio: el perfil de una provincia, sus portales, datos e iniciativas.',
  },
  recognitions: {
    title: 'Los reconocimientos',
    asks: 'Cualquiera: qué se reconoció, en qué categoría y con qué evaluación.',
  },
  search: {
    title: 'Buscar en todo',
    asks: 'Cualquiera: palabras en todo el grafo, con el recuento de lo que se encontró.',
  },
  statistics: {
    title: 'Una tabla, ayer y hoy',
    asks: 'Una investigadora: un recuento por tres dimensiones, como se sabía a fines de 2020 y hoy.',
  },
};
