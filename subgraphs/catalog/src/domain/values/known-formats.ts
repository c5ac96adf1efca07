/** The formats that we know: their media type, and what a machine, or a reader without a licence, can do with them. */
export interface KnownFormat {
  readonly id: string;
  readonly mediaType: string;
  /** A program can read the data out of it. */
  readonly isMachineReadable: boolean;
  /** Nobody's own: any program may read and write it. */
  readonly isOpen: boolean;
  /** Files in a file: what is inside is unknown. */
  readonly isArchive: boolean;
}

/** M machine-readable, O open, A archive; then other names, and after a bar misspellings. */
const TABLE: readonly (readonly [id: string, mediaType: string, traits: string, names?: string])[] = [
  ['CSV', 'text/csv', 'MO', 'application/csv,coma separated values,comma separated values|cvs,csv.'],
  ['TSV', 'text/tab-separated-values', 'MO', 'tab'],
  ['TXT', 'text/plain', 'O', 'texto,text,texto plano'],
  ['JSON', 'application/json', 'MO', 'text/json|jason'],
  ['GEOJSON', 'application/geo+json', 'MO', 'application/vnd.geo+json|geojason'],
  ['TOPOJSON', 'application/json', 'MO'],
  ['XML', 'application/xml', 'MO', 'text/xml'],
  ['RDF', 'application/rdf+xml', 'MO', 'rdf xml'],
  ['TTL', 'text/turtle', 'MO', 'turtle'],
  ['JSON-LD', 'application/ld+json', 'MO', 'jsonld'],
  ['PARQUET', 'application/vnd.apache.parquet', 'MO'],
  ['GPKG', 'application/geopackage+sqlite3', 'MO', 'geopackage'],
  ['ODS', 'application/vnd.oasis.opendocument.spreadsheet', 'MO'],
  ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'M', '|xlxs,xslx,xlsl,xslsx'],
  ['XLS', 'application/vnd.ms-excel', 'M', 'excel,msexcel,ms excel|exel'],
  ['SHP', 'application/vnd.shp', 'M', 'shape,shapefile,esri shapefile|shapefiles'],
  ['KML', 'application/vnd.google-earth.kml+xml', 'MO'],
  ['KMZ', 'application/vnd.google-earth.kmz', 'MO'],
  ['GML', 'application/gml+xml', 'MO'],
  ['GPX', 'application/gpx+xml', 'MO'],
  ['DXF', 'image/vnd.dxf', ''],
  ['DWG', 'image/vnd.dwg', ''],
  ['WMS', 'application/vnd.ogc.wms_xml', 'O'],
  ['WFS', 'application/vnd.ogc.wfs_xml', 'MO'],
  ['SQL', 'application/sql', 'MO'],
  ['SAV', 'application/x-spss-sav', 'M', 'spss'],
  ['DTA', 'application/x-stata-dta', 'M', 'stata'],
  ['DBF', 'application/x-dbf', 'M'],
  ['MDB', 'application/x-msaccess', '', 'access,accdb'],
  ['PDF', 'application/pdf', 'O', '|pdff'],
  ['HTML', 'text/html', 'O', 'htm,pagina web,web page'],
  ['ODT', 'application/vnd.oasis.opendocument.text', 'O'],
  ['DOC', 'application/msword', '', 'word'],
  ['DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ''],
  ['PPT', 'application/vnd.ms-powerpoint', ''],
  ['PPTX', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', ''],
  ['PNG', 'image/png', 'O'],
  ['JPEG', 'image/jpeg', 'O', 'jpg'],
  ['GIF', 'image/gif', 'O'],
  ['TIFF', 'image/tiff', 'O', 'tif,geotiff'],
  ['SVG', 'image/svg+xml', 'O'],
  ['MP4', 'video/mp4', ''],
  ['ZIP', 'application/zip', 'OA', 'application/x-zip-compressed'],
  ['GTFS', 'application/zip', 'MO'],
  ['7Z', 'application/x-7z-compressed', 'OA', '7zip'],
  ['GZIP', 'application/gzip', 'OA', 'gz,tar.gz,tgz,application/x-gzip'],
  ['RAR', 'application/vnd.rar', 'A', 'application/x-rar-compressed,application/x-rar'],
];

export interface FormatName {
  readonly format: KnownFormat;
  readonly isMisspelt: boolean;
}

const NAMES: ReadonlyMap<string, FormatName> = new Map(
  TABLE.flatMap(([id, mediaType, traits, names = '']) => {
    const format: KnownFormat = {
      id,
      mediaType,
      isMachineReadable: traits.includes('M'),
      isOpen: traits.includes('O'),
      isArchive: traits.includes('A'),
    };
    const [right = '', wrong = ''] = names.split('|');
    const named = (list: readonly string[], isMisspelt: boolean) =>
      list.filter((name) => name !== '').map((name) => [name, { format, isMisspelt }] as const);
    return [...named([id.toLowerCase(), ...right.split(',')], false), ...named(wrong.split(','), true)];
  }),
);

/** Of several formats that share a media type, the first is the one that it means. */
const MEDIA_TYPES: ReadonlyMap<string, KnownFormat> = new Map(
  [...NAMES.values()].map(({ format }) => [format.mediaType, format] as const).toReversed(),
);

/** @param name in small letters: "csv", "text/csv", "xlxs" */
export function findFormat(name: string): FormatName | undefined {
  const byType = MEDIA_TYPES.get(name);
  return NAMES.get(name) ?? (byType && { format: byType, isMisspelt: false });
}
