/** Makes what a portal shows as a page readable as text: without tags, Markdown, entities and odd line ends. */

/** Longer texts are cut: a description is no document, and each rule below looks at each character a few times. */
const TEXT_CHARACTERS = 20_000;
const LINE_CHARACTERS = 1_000;

const TAG = /<(?:!--|\/?[a-z])[^<>]{0,2000}>/gi;
const BREAKING_TAG = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|section|blockquote)\b[^<>]{0,2000}>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
/** All control characters but the tab and the line feed. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", iquest: '¿', iexcl: '¡' },
  ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…' },
  ...{ ndash: '–', mdash: '—', middot: '·', bull: '•', deg: '°', ordm: 'º', ordf: 'ª', euro: '€' },
  ...{ aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', uuml: 'ü', ntilde: 'ñ' },
  ...{ Aacute: 'Á', Eacute: 'É', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Uuml: 'Ü', Ntilde: 'Ñ' },
};

/** Null where nothing readable is left. */
export function plainText(raw: string | null): string | null {
  if (raw === null) return null;
  const text = withoutMarkdown(withoutTags(cut(raw, TEXT_CHARACTERS)))
    .replace(CONTROL, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? null : text;
}

/** The same, on one line. */
export function plainLine(raw: string | null): string | null {
  if (raw === null) return null;
  const line = plainText(cut(raw, LINE_CHARACTERS));
  return line === null ? null : line.replace(/\s+/g, ' ');
}

/** Whether a text holds tags or entities, which many readers will see as they are. */
export function hasMarkup(raw: string): boolean {
  const text = cut(raw, TEXT_CHARACTERS);
  return text.search(TAG) !== -1 || text.search(ENTITY) !== -1;
}

function withoutTags(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(BREAKING_TAG, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .toWellFormed();
}

/** CKAN's descriptions are Markdown: links keep their address, headings and emphasis their words. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/\[([^[\]\n]{1,300})\]\((https?:[^\s()]{1,500})\)/g, '$1 ($2)')
    .replace(/^ {0,3}#{1,6} +/gm, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2');
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).toWellFormed();
}
