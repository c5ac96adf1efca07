/**
 * Says of a type all that it declares, as one text: two types that are the same letter for letter, but for their
 * descriptions and the order of their parts, have the same.
 */
import {
  type ConstDirectiveNode,
  type InputValueDefinitionNode,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import type { FederationNames } from '../links/federation-names.js';
import { membersOf } from '../plugin/elements.js';

type Node = TypeDefinitionNode | TypeExtensionNode;

/** `nodes`: the definition of a type, and its extensions in the same SDL. */
export function valueText(nodes: readonly Node[], names: FederationNames): string {
  const parts = nodes.flatMap((node) => partsOf(node, names));
  const isShareable = nodes.some((node) => isShared(node, names));
  const kinds = nodes.filter(({ kind }) => !/Extension$/.test(kind)).map(({ kind }) => kind);
  return [...kinds, ...(isShareable ? ['@shareable'] : []), ...parts.sort()].join('\n');
}

function partsOf(node: Node, names: FederationNames): string[] {
  const interfaces = 'interfaces' in node ? (node.interfaces ?? []) : [];
  const types = 'types' in node ? (node.types ?? []) : [];
  return [
    ...interfaces.map(({ name }) => `implements ${name.value}`),
    ...types.map(({ name }) => `= ${name.value}`),
    ...directiveTexts(node, names),
    ...membersOf(node).map((member) => {
      const type = 'type' in member ? `: ${print(member.type)}` : '';
      const inputs = 'arguments' in member ? (member.arguments ?? []) : [];
      const given = inputs.length > 0 ? `(${inputs.map((it) => inputText(it, names)).join(', ')})` : '';
      const fallback =
        'defaultValue' in member && member.defaultValue ? ` = ${print(member.defaultValue)}` : '';
      const directives = directiveTexts(member, names).join(' ');
      return `${member.name.value}${given}${type}${fallback} ${directives}`.trim();
    }),
  ];
}

export function inputText(input: InputValueDefinitionNode, names: FederationNames): string {
  const fallback = input.defaultValue ? ` = ${print(input.defaultValue)}` : '';
  return `${input.name.value}: ${print(input.type)}${fallback} ${directiveTexts(input, names).join(' ')}`.trim();
}

interface HasDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function directiveTexts(node: HasDirectives, names: FederationNames): string[] {
  return names
    .directivesOf(node)
    .filter(({ name }) => name !== 'shareable')
    .map(
      ({ name, node: used }) =>
        `@${name}(${(used.arguments ?? []).map((argument) => print(argument)).join(', ')})`,
    );
}

/** By one word for the type, or by one for each field. */
function isShared(node: Node, names: FederationNames): boolean {
  const has = (part: HasDirectives) => names.directivesOf(part).some(({ name }) => name === 'shareable');
  const members = membersOf(node);
  return has(node) || (members.length > 0 && members.every(has));
}
