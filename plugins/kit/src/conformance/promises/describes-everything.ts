import { GrafoError, type Namespace, namespaceOf, startsWithWords } from '@grafo-abierto/schema';
import { undescribedParts } from '../../testing/undescribed-parts.js';
import type { PluginPromise } from '../plugin-promise.type.js';

export const describesEverything: PluginPromise = {
  name: 'describes everything in Spanish and in English',
  keep: async ({ plugin }) => {
    const namespace = namespaceOf(plugin.manifest.id);
    const missing = undescribedParts(plugin.sdl).filter((coordinate) => isOwn(coordinate, namespace));
    if (missing.length === 0) return;
    throw new GrafoError('GRAFO_CONFORMANCE_UNDESCRIBED', { coordinates: missing.join(', ') });
  },
};

/** Types of others are described by their owners. */
function isOwn(coordinate: string, { types, fields }: Namespace): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  return startsWithWords(type, types) || startsWithWords(field, fields);
}
