/** The columns of the two published templates, each with the other names that it is known by. */
export type TemplateKind = 'datasets' | 'initiatives';

const SHARED = {
  identificador: ['id', 'identifier', 'codigo'],
  titulo: ['title', 'nombre'],
  descripcion: ['description', 'resumen', 'summary'],
  organismo: ['publisher', 'area', 'area_responsable', 'responsable'],
  pagina: ['landing_page', 'sitio', 'sitio_web', 'web'],
} as const;

const TEMPLATES = {
  datasets: {
    ...SHARED,
    correo: ['email', 'mail', 'contacto', 'mbox'],
    tema: ['temas', 'theme'],
    supertema: ['supertemas', 'super_theme', 'supertheme'],
    etiquetas: ['palabras_clave', 'keyword', 'keywords'],
    frecuencia: ['frecuencia_de_actualizacion', 'actualizacion', 'accrual_periodicity', 'accrualperiodicity'],
    publicado: ['fecha_de_publicacion', 'issued'],
    modificado: ['fecha_de_modificacion', 'ultima_actualizacion', 'modified'],
    licencia: ['license', 'licence'],
    cobertura: ['cobertura_geografica', 'spatial'],
    periodo: ['cobertura_temporal', 'temporal'],
    archivo: ['url', 'enlace', 'link', 'url_de_descarga', 'download_url'],
    archivo_titulo: ['titulo_del_archivo', 'recurso'],
    formato: ['format'],
    tamano: ['tamano_del_archivo', 'byte_size', 'size'],
  },
  initiatives: {
    ...SHARED,
    tipo: ['kind'],
    estado: ['status'],
    jurisdiccion: ['jurisdiction', 'provincia', 'municipio'],
    inicio: ['fecha_de_inicio', 'start'],
    fin: ['fecha_de_fin', 'end'],
    metas_ods: ['meta_ods', 'ods', 'sdg_targets', 'metas'],
  },
} as const;

export type DatasetColumn = keyof (typeof TEMPLATES)['datasets'];
export type InitiativeColumn = keyof (typeof TEMPLATES)['initiatives'];

export interface Header {
  readonly kind: TemplateKind;
  /** Position → column of the template; undefined where the template has none of that name. */
  readonly columns: readonly (string | undefined)[];
  /** As the file writes them. */
  readonly names: readonly string[];
}

/** Undefined where it is the header of neither template: both need a title. */
export function readHeader(names: readonly string[]): Header | undefined {
  const plain = names.map(plainName);
  const kind = plain.some((name) => columnOf('initiatives', name) === 'metas_ods')
    ? 'initiatives'
    : 'datasets';
  const columns = plain.map((name) => columnOf(kind, name));
  return columns.includes('titulo') ? { kind, columns, names } : undefined;
}

/** How many names are those of a template: what tells a delimiter that fits from one that does not. */
export function knownColumns(names: readonly string[]): number {
  return names.map(plainName).filter((name) => columnOf('datasets', name) ?? columnOf('initiatives', name))
    .length;
}

function columnOf(kind: TemplateKind, name: string): string | undefined {
  const template: Readonly<Record<string, readonly string[]>> = TEMPLATES[kind];
  return Object.keys(template).find((column) => column === name || template[column]?.includes(name));
}

/** "Título " → "titulo", "Palabras clave" → "palabras_clave". */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
