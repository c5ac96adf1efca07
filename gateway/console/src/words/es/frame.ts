/** What stands around every page. */
export const frame = {
  frame: {
    skip: 'Ir al contenido',
    navigation: 'Páginas',
    search: 'Buscar',
    goals: 'ODS',
    compare: 'Comparar',
    connect: 'Conectar',
    plugins: 'Complementos',
    query: 'Consultar',
    status: 'Estado',
    review: 'Revisar',
  },
  theme: {
    name: { dark: 'Oscuro', light: 'Claro' },
    change: { dark: 'Cambiar al modo oscuro', light: 'Cambiar al modo claro' },
  },
  session: {
    enter: 'Entrar',
    leave: 'Salir',
    expired: 'Tu sesión terminó: ahora ves lo mismo que cualquier persona.',
    again: 'Entrar de nuevo',
  },
  footer: {
    sources:
      'Los datos son de quienes los publican: cada uno dice de dónde viene, cuándo se leyó y con qué licencia. Que algo no esté acá no quiere decir que no exista. Este sitio es un nodo de Grafo Abierto: cualquiera puede tener el suyo.',
    licence: 'Grafo Abierto es software libre, con licencia MIT. La letra es Encode Sans, con licencia OFL.',
    status: 'Estado de las fuentes',
    schema: 'Esquema de los datos',
  },
  lost: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección esté mal escrita o que la página se haya mudado.',
    home: 'Ir al inicio',
    failed: 'Algo falló en esta página',
    failedText: 'El error es nuestro. Cargá la página otra vez.',
  },
};
