/** What the arguments of a field weigh, where the graph says that they weigh anything. */
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import type { OperationValues } from './operation-values.js';
import type { SelectedField } from './selected-field.js';

type Weights = ReadonlyMap<string, number>;

export function argumentsWeight(field: SelectedField, values: OperationValues, weights: Weights): number {
  let total = 0;
  for (const { name, value } of field.node.arguments ?? []) {
    const argument = field.definition.args.find((declared) => declared.name === name.value);
    if (!argument) continue;
    const own = weights.get(`${field.coordinate}(${argument.name}:)`);
    total += inputWeight(argument.type, values.valueOf(value), own, weights);
  }
  return total;
}

/** `own` is what its place declares, which holds before what its type does. */
function inputWeight(
  type: GraphQLInputType,
  value: unknown,
  own: number | undefined,
  weights: Weights,
): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + inputWeight(type, item, own, weights), 0);
  const named = getNamedType(type);
  let total = own ?? weights.get(named.name) ?? 0;
  if (!isInputObjectType(named) || typeof value !== 'object') return total;
  const fields = named.getFields();
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) total += inputWeight(field.type, inner, weights.get(`${named.name}.${name}`), weights);
  }
  return total;
}
