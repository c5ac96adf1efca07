import { GrafoError } from '@grafo-abierto/schema';
import type { ExportedField, ExportedValue } from './exported-fields.js';

/**
 * A fact of the core that came with an entity since the field that is resolved asks for it by `@requires`:
 * `readRequired(place, 'Jurisdiction.isoCode')`.
 *
 * @param parent what the reference of that entity has answered
 * @throws GrafoError `GRAFO_PLUGIN_REQUIRED_MISSING`
 */
export function readRequired<Field extends ExportedField>(
  parent: object,
  field: Field,
): ExportedValue<Field> {
  const [, name = ''] = field.split('.');
  const value = (parent as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) throw new GrafoError('GRAFO_PLUGIN_REQUIRED_MISSING', { required: field });
  // The hub answers for its type: it sends what the core's subgraph has answered.
  return value as ExportedValue<Field>;
}
