/** What waits for the administration. */
export const review = {
  review: {
    title: 'Portales por revisar',
    lead: 'Lo que alguien propuso o registró, y que nadie ve todavía. Al aprobarlo se lee enseguida.',
    signIn: 'Esta página es para quien administra el nodo. Entrá para ver qué espera.',
    forbidden: 'Tu permiso no alcanza para esta página: es para quien administra el nodo.',
    nothing: 'No hay nada esperando.',
    waiting: 'Esperan: {{number}}',
    more: 'Hay más: aparecen a medida que decidís.',
    table: 'Planilla que se subió: {{name}}',
    registered: 'Lo registró {{office}} el {{date}}',
    reason: 'Motivo',
    reasonHint:
      'Lo lee quien lo propuso. Si lo aprobás, queda en la historia del portal, a la vista de todas las personas.',
    reasonMissing: 'Escribí el motivo.',
    approve: 'Aprobar',
    reject: 'Rechazar',
    approved: 'Aprobaste «{{title}}». Ya se está leyendo.',
    rejected: 'Rechazaste «{{title}}». Quien lo propuso ve el motivo.',
    late: 'El nodo no pudo guardarlo. Probá de nuevo en un rato.',
  },
};
