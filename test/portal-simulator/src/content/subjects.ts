/** What the demonstration portals publish about: the usual subjects of provincial transparency. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly office: string;
  readonly superTheme: string;
  readonly theme: string;
  readonly keywords: readonly string[];
  /** ISO 8601, as the Perfil Nacional writes it. */
  readonly periodicity: string;
  readonly files: readonly string[];
}

export const SUBJECTS: readonly Subject[] = [
  {
    slug: 'presupuesto-ejecutado',
    title: 'Presupuesto ejecutado por jurisdicción y programa',
    description:
      'Crédito vigente, devengado y pagado de cada programa de la administración central, por trimestre.',
    office: 'Contaduría General',
    superTheme: 'ECON',
    theme: 'Economía y finanzas',
    keywords: ['presupuesto', 'gasto público', 'ejecución'],
    periodicity: 'R/P3M',
    files: ['CSV', 'XLSX'],
  },
  {
    slug: 'compras-y-contrataciones',
    title: 'Compras y contrataciones adjudicadas',
    description:
      'Licitaciones, concursos y contrataciones directas con su objeto, monto, proveedor y fecha de adjudicación.',
    office: 'Dirección de Contrataciones',
    superTheme: 'GOVE',
    theme: 'Compras públicas',
    keywords: ['compras', 'contrataciones', 'proveedores', 'OCDS'],
    periodicity: 'R/P1M',
    files: ['CSV', 'JSON'],
  },
  {
    slug: 'planta-de-personal',
    title: 'Planta de personal por organismo y escalafón',
    description:
      'Cantidad de cargos ocupados por organismo, escalafón, modalidad y género, sin datos de las personas.',
    office: 'Secretaría de la Función Pública',
    superTheme: 'GOVE',
    theme: 'Empleo público',
    keywords: ['personal', 'empleo público', 'género'],
    periodicity: 'R/P6M',
    files: ['CSV'],
  },
  {
    slug: 'declaraciones-juradas',
    title: 'Presentación de declaraciones juradas patrimoniales',
    description:
      'Cargos obligados a presentar su declaración jurada y estado de cumplimiento en cada período.',
    office: 'Oficina de Ética Pública',
    superTheme: 'JUST',
    theme: 'Integridad',
    keywords: ['ética pública', 'declaraciones juradas', 'integridad'],
    periodicity: 'R/P1Y',
    files: ['CSV', 'PDF'],
  },
  {
    slug: 'pedidos-de-informacion',
    title: 'Pedidos de acceso a la información pública',
    description: 'Pedidos recibidos y respondidos: organismo, tema, plazo de respuesta y resultado.',
    office: 'Autoridad de Acceso a la Información',
    superTheme: 'GOVE',
    theme: 'Transparencia',
    keywords: ['acceso a la información', 'transparencia activa'],
    periodicity: 'R/P1M',
    files: ['CSV'],
  },
  {
    slug: 'obra-publica',
    title: 'Obras públicas en ejecución',
    description: 'Obras con su ubicación, contratista, monto, avance físico y avance financiero.',
    office: 'Ministerio de Infraestructura',
    superTheme: 'REGI',
    theme: 'Infraestructura',
    keywords: ['obra pública', 'avance', 'infraestructura'],
    periodicity: 'R/P1M',
    files: ['CSV', 'GeoJSON'],
  },
  {
    slug: 'pauta-oficial',
    title: 'Gasto en pauta oficial por medio',
    description: 'Órdenes de publicidad con el medio, la campaña, el monto y el mes.',
    office: 'Subsecretaría de Comunicación',
    superTheme: 'GOVE',
    theme: 'Comunicación',
    keywords: ['pauta oficial', 'medios', 'publicidad'],
    periodicity: 'R/P3M',
    files: ['XLSX'],
  },
  {
    slug: 'audiencias-de-gestion',
    title: 'Registro de audiencias de gestión de intereses',
    description: 'Audiencias de funcionarios por cargo, con su fecha, motivo y representación.',
    office: 'Secretaría Legal y Técnica',
    superTheme: 'GOVE',
    theme: 'Integridad',
    keywords: ['audiencias', 'gestión de intereses'],
    periodicity: 'R/P1W',
    files: ['CSV'],
  },
  {
    slug: 'establecimientos-educativos',
    title: 'Establecimientos educativos',
    description: 'Escuelas de todos los niveles y gestiones, con su ubicación y matrícula.',
    office: 'Dirección General de Escuelas',
    superTheme: 'EDUC',
    theme: 'Educación',
    keywords: ['escuelas', 'educación', 'matrícula'],
    periodicity: 'R/P1Y',
    files: ['CSV', 'GeoJSON'],
  },
  {
    slug: 'centros-de-salud',
    title: 'Centros de atención primaria de la salud',
    description: 'Efectores de salud con su domicilio, horarios, especialidades y área programática.',
    office: 'Ministerio de Salud',
    superTheme: 'HEAL',
    theme: 'Salud',
    keywords: ['salud', 'hospitales', 'atención primaria'],
    periodicity: 'eventual',
    files: ['CSV', 'GeoJSON'],
  },
  {
    slug: 'calidad-del-agua',
    title: 'Calidad del agua en ríos y embalses',
    description: 'Mediciones de oxígeno, turbiedad y coliformes en los puntos de muestreo.',
    office: 'Autoridad del Agua',
    superTheme: 'ENVI',
    theme: 'Ambiente',
    keywords: ['agua', 'calidad', 'ambiente'],
    periodicity: 'R/P1M',
    files: ['CSV'],
  },
  {
    slug: 'recorridos-de-transporte',
    title: 'Recorridos y paradas del transporte público',
    description: 'Líneas, recorridos, paradas y frecuencias del transporte de pasajeros.',
    office: 'Secretaría de Transporte',
    superTheme: 'TRAN',
    theme: 'Movilidad',
    keywords: ['transporte', 'colectivos', 'GTFS'],
    periodicity: 'R/P6M',
    files: ['ZIP', 'CSV'],
  },
];
