/** Reads web addresses: which can be opened by anybody, and what is odd about the others. */
import { isPublicAddress } from '@grafo-abierto/plugin-kit';

export interface AddressReading {
  /** http or https, without a password; null where nobody outside could open it. */
  readonly url: string | null;
  readonly oddity: AddressOddity | null;
}

export type AddressOddity =
  /** Not an address of the web at all. */
  | 'MALFORMED'
  /** With blanks or letters that an address must escape. */
  | 'UNESCAPED'
  /** It names a machine by its number, which changes without notice. */
  | 'RAW_IP'
  /** It leads nowhere from outside its own network. */
  | 'NOT_PUBLIC'
  /** It holds a user's name or password. */
  | 'CREDENTIALS';

const ADDRESS_CHARACTERS = 4_000;
/** What may stand in an address as it is. */
const ESCAPED = /^[!#-;=?-[\]_a-z~]+$/i;
const LOCAL_NAME = /^[^.]+$|\.(?:local|localhost|internal|lan|home|intranet|invalid)$/;

export function readWebAddress(raw: string): AddressReading {
  const text = raw.trim();
  const url = /^https?:\/\/[^/]/i.test(text) && text.length <= ADDRESS_CHARACTERS ? parse(text) : null;
  if (url === null) return { url: null, oddity: 'MALFORMED' };
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
  const isIp = url.hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
  if (isIp ? !isPublicAddress(host) : LOCAL_NAME.test(host)) return { url: null, oddity: 'NOT_PUBLIC' };
  const hasCredentials = url.username !== '' || url.password !== '';
  url.username = '';
  url.password = '';
  const isEscaped = ESCAPED.test(text);
  // One that is right stays letter for letter as its publisher wrote it.
  const shown = isEscaped && !hasCredentials ? text : url.href;
  const oddity = hasCredentials
    ? 'CREDENTIALS'
    : isIp
      ? 'RAW_IP'
      : isEscaped && text === raw
        ? null
        : 'UNESCAPED';
  return { url: shown, oddity };
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
