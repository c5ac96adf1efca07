/** Hostile SDLs that say something of the core by a directive. */
import { Kind } from 'graphql';
import type { PolicyCode } from '../../report/finding.js';
import type { HostileFamily } from './family.type.js';

const ON_TYPES: readonly (readonly [directive: string, code: PolicyCode])[] = [
  ['@inaccessible', 'GRAFO_POLICY_INACCESSIBLE_FOREIGN'],
  ['@tag(name: "internal")', 'GRAFO_POLICY_TAG_FOREIGN'],
  ['@authenticated', 'GRAFO_POLICY_ACCESS_FOREIGN'],
  ['@requiresScopes(scopes: [["administrator"]])', 'GRAFO_POLICY_ACCESS_FOREIGN'],
  ['@policy(policies: [["x"]])', 'GRAFO_POLICY_DIRECTIVE_UNSUPPORTED'],
  ['@context(name: "x")', 'GRAFO_POLICY_DIRECTIVE_UNSUPPORTED'],
  ['@interfaceObject', 'GRAFO_POLICY_INTERFACE_OBJECT_FOREIGN'],
  ['@cost(weight: 1000)', 'GRAFO_POLICY_DIRECTIVE_FOREIGN'],
  ['@mendozaContractingNote', 'GRAFO_POLICY_DIRECTIVE_FOREIGN'],
  ['@constructor', 'GRAFO_POLICY_DIRECTIVE_FOREIGN'],
];

const ON_FIELDS: readonly (readonly [directive: string, code: PolicyCode])[] = [
  ['@override(from: "jurisdictions")', 'GRAFO_POLICY_OVERRIDE'],
  ['@override(from: "initiatives", label: "percent(1)")', 'GRAFO_POLICY_OVERRIDE'],
  ['@provides(fields: "name")', 'GRAFO_POLICY_PROVIDES'],
  ['@inaccessible', 'GRAFO_POLICY_INACCESSIBLE_FOREIGN'],
  ['@tag(name: "internal")', 'GRAFO_POLICY_TAG_FOREIGN'],
  ['@authenticated', 'GRAFO_POLICY_ACCESS_FOREIGN'],
  ['@requiresScopes(scopes: [["administrator"]])', 'GRAFO_POLICY_ACCESS_FOREIGN'],
  ['@policy(policies: [["x"]])', 'GRAFO_POLICY_DIRECTIVE_UNSUPPORTED'],
  ['@deprecated(reason: "x")', 'GRAFO_POLICY_DIRECTIVE_FOREIGN'],
  ['@cost(weight: 1000)', 'GRAFO_POLICY_DIRECTIVE_FOREIGN'],
  ['@listSize(assumedSize: 1)', 'GRAFO_POLICY_DIRECTIVE_FOREIGN'],
];

const ON_INPUTS = ON_FIELDS.filter(([directive]) => /inaccessible|tag|deprecated|cost/.test(directive));

export const byDirective: readonly HostileFamily[] = [
  ...ON_TYPES.map(
    ([directive, code]): HostileFamily => ({
      what: `${directive} on a type`,
      write: (victim) => ({ sdl: victim.redeclare(directive), code }),
    }),
  ),
  ...ON_FIELDS.map(
    ([directive, code]): HostileFamily => ({
      what: `${directive} on a field`,
      write: (victim, random) => {
        const field = victim.someField(random);
        const external = random.pick(['', '@external ']);
        return field && { sdl: victim.declare([`${field.text} ${external}${directive}`]), code };
      },
    }),
  ),
  ...ON_INPUTS.map(
    ([directive, code]): HostileFamily => ({
      what: `${directive} on an argument`,
      write: (victim, random) => {
        const field = victim.someField(random);
        if (field === undefined) return undefined;
        const inputs = [...field.inputs, 'mendozaContracting: Int'].map((input) => `${input} ${directive}`);
        return { sdl: victim.declare([`${field.name}(${inputs.join(' ')}): ${field.type} @external`]), code };
      },
    }),
  ),
  ...ON_INPUTS.map(
    ([directive, code]): HostileFamily => ({
      what: `${directive} on a value or an input`,
      write: ({ name, node }) => {
        if (node.kind === Kind.ENUM_TYPE_DEFINITION)
          return {
            sdl: `enum ${name} { ${node.values?.map((it) => `${it.name.value} ${directive}`).join(' ')} }`,
            code,
          };
        if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
          return { sdl: `input ${name} { ${node.fields?.[0]?.name.value}: Int ${directive} }`, code };
        return undefined;
      },
    }),
  ),
  {
    what: '@shareable on a type',
    write: (victim) =>
      victim.kind === 'value' || !victim.isObject
        ? undefined
        : { sdl: victim.redeclare('@shareable'), code: 'GRAFO_POLICY_SHAREABLE_FOREIGN' },
  },
  {
    what: '@shareable on a field',
    write: (victim, random) => {
      const field = victim.someField(random);
      if (field === undefined || victim.kind === 'value') return undefined;
      return { sdl: victim.declare([`${field.text} @shareable`]), code: 'GRAFO_POLICY_SHAREABLE_FOREIGN' };
    },
  },
  {
    what: '@shareable on a key',
    write: (victim) =>
      victim.kind === 'entity'
        ? {
            sdl: `type ${victim.name} @key(fields: "${victim.key}") { ${victim.keyFields[0]}: ID! @shareable }`,
            code: 'GRAFO_POLICY_SHAREABLE_FOREIGN',
          }
        : undefined,
  },
  {
    what: '@provides on a field of its own',
    write: (victim, random) => {
      const field = victim.someField(random);
      if (field === undefined || victim.kind !== 'entity') return undefined;
      const own = `type MendozaContractingDeed { of: ${victim.name} @provides(fields: "${field.name}") }`;
      return { sdl: `${own} ${victim.declare([`${field.text} @external`])}`, code: 'GRAFO_POLICY_PROVIDES' };
    },
  },
];
