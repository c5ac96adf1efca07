/** Hostile SDLs that declare types of the core again, with more, with less, or as something else. */
import { Kind, print } from 'graphql';
import type { PolicyCode } from '../../report/finding.js';
import type { HostileFamily } from './family.type.js';
import type { Victim } from './victim.js';

const CLOSED: ReadonlyMap<string, PolicyCode> = new Map([
  [Kind.ENUM_TYPE_DEFINITION, 'GRAFO_POLICY_ENUM_FOREIGN'],
  [Kind.INPUT_OBJECT_TYPE_DEFINITION, 'GRAFO_POLICY_INPUT_FOREIGN'],
  [Kind.INTERFACE_TYPE_DEFINITION, 'GRAFO_POLICY_INTERFACE_FOREIGN'],
  [Kind.UNION_TYPE_DEFINITION, 'GRAFO_POLICY_UNION_FOREIGN'],
]);

const codeOf = ({ kind, node }: Victim, ofEntity: PolicyCode, ofRoot = ofEntity): PolicyCode => {
  if (kind === 'value') return 'GRAFO_POLICY_VALUE_CHANGED';
  if (kind === 'root') return ofRoot;
  return kind === 'entity' ? ofEntity : (CLOSED.get(node.kind) ?? 'GRAFO_POLICY_TYPE_FOREIGN');
};

const AS: Readonly<Record<string, (name: string) => string>> = {
  [Kind.SCALAR_TYPE_DEFINITION]: (name) => `scalar ${name}`,
  [Kind.OBJECT_TYPE_DEFINITION]: (name) => `type ${name} { mendozaContracting: Int }`,
  [Kind.INTERFACE_TYPE_DEFINITION]: (name) => `interface ${name} { mendozaContracting: Int }`,
  [Kind.UNION_TYPE_DEFINITION]: (name) =>
    `union ${name} = MendozaContractingDeed type MendozaContractingDeed { a: Int }`,
  [Kind.ENUM_TYPE_DEFINITION]: (name) => `enum ${name} { MENDOZA }`,
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: (name) => `input ${name} { mendozaContracting: Int }`,
};

export const byDeclaration: readonly HostileFamily[] = [
  ...Object.entries(AS).map(
    ([kind, write]): HostileFamily => ({
      what: `another kind, ${kind},`,
      write: (victim) =>
        victim.node.kind === kind
          ? undefined
          : { sdl: write(victim.name), code: codeOf(victim, 'GRAFO_POLICY_TYPE_FOREIGN') },
    }),
  ),
  {
    what: 'a member more',
    write: (victim) => {
      const code = codeOf(
        victim,
        'GRAFO_POLICY_FIELD_OUTSIDE_NAMESPACE',
        'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE',
      );
      switch (victim.node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
          return { sdl: victim.declare(['budget: Int']), code };
        case Kind.ENUM_TYPE_DEFINITION:
          return { sdl: print(victim.node).replace('{', '{ MENDOZA '), code };
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
          return { sdl: print(victim.node).replace('{', '{ mendozaContracting: Int '), code };
        case Kind.UNION_TYPE_DEFINITION:
          return {
            sdl: `union ${victim.name} = MendozaContractingDeed type MendozaContractingDeed { a: Int }`,
            code,
          };
        case Kind.SCALAR_TYPE_DEFINITION:
          return { sdl: `scalar ${victim.name} @specifiedBy(url: "https://mendoza.example")`, code };
      }
    },
  },
  {
    what: 'a member less',
    write: (victim) => {
      const code = codeOf(victim, 'GRAFO_POLICY_FIELD_FOREIGN');
      const { node } = victim;
      if (node.kind === Kind.ENUM_TYPE_DEFINITION)
        return { sdl: print({ ...node, values: node.values?.slice(1) ?? [] }).replace(/\s*$/, ' '), code };
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
        return { sdl: print({ ...node, fields: node.fields?.slice(0, 1) ?? [] }), code };
      if (node.kind === Kind.SCALAR_TYPE_DEFINITION) return { sdl: `scalar ${victim.name}`, code };
      if (victim.kind === 'root' || victim.kind === 'entity' || !victim.isObject) return undefined;
      return { sdl: print(node).replace(/\n {2}\w+(\([^)]*\))?: [^\n]+/, '\n  __typename: String'), code };
    },
  },
  {
    what: 'the same, letter for letter,',
    write: (victim) => {
      if (victim.kind === 'value') return undefined;
      const code = codeOf(victim, 'GRAFO_POLICY_FIELD_FOREIGN', 'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE');
      return { sdl: print(victim.node), code };
    },
  },
  {
    what: 'a description of its own',
    write: (victim) => ({ sdl: `"Mendoza" ${victim.redeclare()}`, code: 'GRAFO_POLICY_DESCRIPTION_FOREIGN' }),
  },
  {
    what: 'a description of its own on a member',
    write: (victim, random) => {
      const field = victim.someField(random);
      const code = 'GRAFO_POLICY_DESCRIPTION_FOREIGN';
      if (field) return { sdl: victim.declare([`"Mendoza" ${field.text} @external`]), code };
      if (victim.node.kind !== Kind.ENUM_TYPE_DEFINITION) return undefined;
      return { sdl: print(victim.node).replace('{', '{ "Mendoza" '), code };
    },
  },
  {
    what: 'an interface more',
    write: (victim) => {
      if (victim.kind !== 'entity' && victim.kind !== 'root') return undefined;
      const own = 'interface MendozaContractingRecord { id: ID! }';
      return {
        sdl: `${own} ${victim.redeclare().replace(victim.name, `${victim.name} implements MendozaContractingRecord`)}`,
        code: 'GRAFO_POLICY_IMPLEMENTS_FOREIGN',
      };
    },
  },
  {
    what: 'the place of a root',
    write: ({ name }) => ({
      sdl: `schema { query: ${name === 'Query' ? 'Mutation' : name} }`,
      code: 'GRAFO_POLICY_ROOT_RENAMED',
    }),
  },
];
