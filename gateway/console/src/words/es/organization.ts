/** The page of an organization. */
export const organization = {
  organization: {
    unknown:
      'No hay ninguna organización con el identificador {{id}}. Puede que esté mal escrito o que todavía no se haya registrado.',
    kind: {
      GOVERNMENT: 'Organismo del Estado',
      CSO: 'Organización de la sociedad civil',
      UNIVERSITY: 'Universidad o centro académico',
      PRIVATE_SECTOR: 'Empresa o cámara empresaria',
      INTERNATIONAL: 'Organismo internacional',
    },
    branch: {
      EXECUTIVE: 'Poder Ejecutivo',
      LEGISLATIVE: 'Poder Legislativo',
      JUDICIAL: 'Poder Judicial',
      AUTONOMOUS: 'Organismo autónomo',
      NOT_STATED: 'Poder del Estado sin informar',
    },
    initiatives: 'Iniciativas en las que participa',
    none: 'Todavía no se conoce ninguna iniciativa en la que participe.',
    count: 'Iniciativas conocidas: {{count}}',
  },
};
