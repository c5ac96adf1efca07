/**
 * Reads the facts out of an error of the composition library: its code says the kind, its nodes the line, and
 * its English sentence, which stays as the detail, names the coordinate and the subgraphs in quotes.
 */
import type { GraphQLError } from 'graphql';
import type { Declarations } from '../declarations.js';
import type { SdlLocation } from './composition-problem.js';
import type { Finding } from './describe-problem.js';
import { codeOfLibraryCode } from './library-codes.js';

const COORDINATE = String.raw`[A-Za-z_]\w*(?:\.\w+(?:\(\w+:\))?)?`;
const QUOTED = new RegExp(`"(${COORDINATE})"`, 'g');
const BARE = new RegExp(String.raw`(?<![\w@$])(${COORDINATE})`, 'g');

export function readLibraryError(
  error: GraphQLError,
  names: ReadonlySet<string>,
  declarations: Declarations,
): Finding {
  const location = locationOf(error);
  const named = [...error.message.matchAll(/"([^"]+)"|^\[([^\]]+)\]/g)]
    .map(([, quoted, prefix]) => quoted ?? prefix ?? '')
    .filter((name) => names.has(name));
  return {
    code: codeOfLibraryCode(error.extensions['code']) ?? 'GRAFO_COMPOSITION_FAILED',
    subgraphs: location ? [location.subgraph] : [...new Set(named)],
    coordinate:
      coordinateIn(error.message, declarations) ?? (location && declarations.coordinates.around(location)),
    location,
    detail: error.message,
  };
}

/** The first name in the sentence that some subgraph declares; one in quotes comes before all that are not. */
function coordinateIn(message: string, { coordinates }: Declarations): string | undefined {
  return [...message.matchAll(QUOTED), ...message.matchAll(BARE)]
    .map(([, text = '']) => text)
    .find((text) => coordinates.subgraphsWith(text).length > 0);
}

function locationOf({ nodes }: GraphQLError): SdlLocation | undefined {
  const loc = nodes?.[0]?.loc;
  return loc && { subgraph: loc.source.name, line: loc.startToken.line, column: loc.startToken.column };
}
