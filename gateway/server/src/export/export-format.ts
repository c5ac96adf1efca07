export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
};

/** The one that an `Accept` header names; undefined where it names none, as that of a browser or of curl. */
export function acceptedFormat(accept = ''): ExportFormat | undefined {
  const named = accept.split(',').flatMap((each) => {
    const [type = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    const format = EXPORT_FORMATS.find((known) => MEDIA_TYPES[known] === type);
    const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    return format && weight > 0 ? [{ format, weight }] : [];
  });
  return named.toSorted((one, other) => other.weight - one.weight)[0]?.format;
}
