/** What the help says of each importer, without loading any of them. */
export type ImporterName = 'ogp' | 'georef' | 'sdg';

export interface ImporterOptions {
  readonly name: ImporterName;
  readonly description: string;
  /** What the importer takes besides, as `--NAME <placeholder>`. */
  readonly settings: readonly {
    readonly name: string;
    readonly placeholder: string;
    readonly description: string;
  }[];
}

export const IMPORTERS: readonly ImporterOptions[] = [
  {
    name: 'ogp',
    description:
      'la página de un compromiso de OGP, guardada como texto, con la lista de todos / the page of an OGP commitment, saved as text, with the list of all of them',
    settings: [
      {
        name: 'as-of',
        placeholder: 'YYYY-MM-DD',
        description:
          'el día en que se guardó la página, si ella no lo dice / the day on which the page was saved, where it does not say it',
      },
    ],
  },
  {
    name: 'georef',
    description:
      'departamentos y gobiernos locales del registro georef (JSON, NDJSON o CSV) / departments and local governments of the georef register (JSON, NDJSON or CSV)',
    settings: [
      {
        name: 'as-of',
        placeholder: 'YYYY-MM-DD',
        description: 'el día del que habla el documento / the day that the document speaks of',
      },
    ],
  },
  {
    name: 'sdg',
    description:
      'objetivos, metas e indicadores de los ODS, con sus textos oficiales (JSON) / goals, targets and indicators of the SDGs, with their official texts (JSON)',
    settings: [
      {
        name: 'framework-version',
        placeholder: 'version',
        description:
          "versión del marco de los indicadores; si no se dice, la que el grafo conoce de cada código / the indicators' version of the framework; unless said, the one that the graph knows of each code",
      },
    ],
  },
];
