/** Asks for the rows of a query as a file. */
import { askHub } from '../../../graph/ask-hub.js';
import type { Language } from '../../../places/language.js';
import type { Variables, Written } from '../written.js';

export type RowFormat = 'csv' | 'excel' | 'ndjson';

export interface RowRequest extends Pick<Written, 'query' | 'operationName'> {
  readonly variables: Variables;
  readonly headers: Readonly<Record<string, string>>;
  readonly format: RowFormat;
  /** The path of the list whose elements are the rows; empty where the hub is to find it. */
  readonly rows: string;
}

export type RowAnswer =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly fix: string }
  | { readonly kind: 'cut' | 'failed' };

interface Refusal {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly message?: Readonly<Record<Language, string>>;
      readonly fix?: Readonly<Record<Language, string>>;
    };
  }[];
}

export async function exportRows(request: RowRequest, language: Language): Promise<RowAnswer> {
  const { format, rows, headers, ...asked } = request;
  const options = new URLSearchParams({
    format: format === 'excel' ? 'csv' : format,
    ...(format === 'excel' && { excel: '1' }),
    ...(rows !== '' && { rows }),
  });
  const response = await askHub(`/export?${options}`, asked, headers);
  if (!response.ok) return refusalOf(await response.json(), language);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  try {
    return { kind: 'file', name: name ?? `export.${options.get('format')}`, content: await response.blob() };
  } catch {
    // The hub breaks off what it cannot finish.
    return { kind: 'cut' };
  }
}

function refusalOf({ errors: [first] = [] }: Refusal, language: Language): RowAnswer {
  if (!first) return { kind: 'failed' };
  const { code = '', message, fix } = first.extensions ?? {};
  return {
    kind: 'refused',
    code,
    message: message?.[language] ?? first.message,
    fix: fix?.[language] ?? '',
  };
}
