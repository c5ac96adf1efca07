/** Writes the directives by which a supergraph says what each subgraph answers of a field. */
import { type ConstArgumentNode, type ConstDirectiveNode, Kind, print, type TypeNode } from 'graphql';
import type { DeclaredField } from '../declarations.js';

export function joinField(graph: string, { node, ...declared }: DeclaredField): ConstDirectiveNode {
  const texts = [
    ['requires', declared.requires],
    ['provides', declared.provides],
  ] as const;
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      argument('graph', { kind: Kind.ENUM, value: graph }),
      ...texts.flatMap(([name, value]) => (value ? [argument(name, { kind: Kind.STRING, value })] : [])),
      ...(declared.isExternal ? [argument('external', { kind: Kind.BOOLEAN, value: true })] : []),
    ],
  };
}

/** The same directive, saying that the field has this type in the subgraph. */
export function withType(join: ConstDirectiveNode, type: TypeNode): ConstDirectiveNode {
  const others = join.arguments?.filter(({ name }) => name.value !== 'type') ?? [];
  return { ...join, arguments: [...others, argument('type', { kind: Kind.STRING, value: print(type) })] };
}

function argument(name: string, value: ConstArgumentNode['value']): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}
