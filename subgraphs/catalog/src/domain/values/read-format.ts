/** Reads formats and media types as portals write them: "CSV", ".csv", "text/csv", "xlxs", a URI of a vocabulary. */
import { lastSegment } from './comparable.js';
import { type FormatName, findFormat, type KnownFormat } from './known-formats.js';

const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;

/** Undefined where it names no format that we know ("link"), or more than one. */
export function readFormat(raw: string): FormatName | undefined {
  const text = lastSegment(raw)
    .slice(0, 200)
    .toLowerCase()
    .replace(/^[.\s]+|\s+$/g, '');
  const whole = findFormat(text) ?? findFormat(withoutParameters(text));
  if (whole !== undefined) return whole;
  const words = text.split(/[^a-z0-9-]+/).flatMap((word) => findFormat(word) ?? []);
  const [first] = words;
  return words.every(({ format }) => format === first?.format) ? first : undefined;
}

/** "text/csv", without its parameters; null where it is none. */
export function readMediaType(raw: string): string | null {
  const text = withoutParameters(
    lastSegment(raw.replace(/^https?:\/\/www\.iana\.org\/assignments\/media-types\//i, ''))
      .slice(0, 300)
      .toLowerCase(),
  );
  return MEDIA_TYPE.test(text) ? text : null;
}

/** What the file's own name says; undefined where it says nothing that we know. */
export function formatOfFile(url: string | null): KnownFormat | undefined {
  if (url === null) return undefined;
  const [, extension] = /\.([a-z0-9]{2,7})$/.exec(new URL(url).pathname.slice(-20).toLowerCase()) ?? [];
  return extension === undefined ? undefined : findFormat(extension)?.format;
}

function withoutParameters(text: string): string {
  return (text.split(';')[0] ?? '').trim();
}
