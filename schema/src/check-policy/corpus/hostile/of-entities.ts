/** Hostile SDLs that extend entities of the core by the wrong key, ask too much of them, or lean on them too hard. */
import type { HostileFamily, HostileSdl } from './family.type.js';
import type { Victim } from './victim.js';

type Write = HostileFamily['write'];

const ofEntity =
  (write: Write): Write =>
  (victim, random) =>
    victim.kind === 'entity' ? write(victim, random) : undefined;

const withKeys = ({ name, keyFields }: Victim, keys: string, more = ''): HostileSdl => ({
  sdl: `type ${name} ${keys} { ${keyFields.map((field) => `${field}: ID!`).join(' ')} ${more} }`,
  code: 'GRAFO_POLICY_KEY_FOREIGN',
});

const added = 'mendozaContracting: Int';

export const ofEntities: readonly HostileFamily[] = [
  { what: 'no key', write: ofEntity((victim) => withKeys(victim, '')) },
  {
    what: 'a key that it has not',
    write: ofEntity((victim) => withKeys(victim, '@key(fields: "code")', 'code: ID!')),
  },
  {
    what: 'a key that takes a field over',
    write: ofEntity((victim, random) => {
      const field = victim.someField(random);
      return field && withKeys(victim, `@key(fields: "${victim.key} ${field.name}")`, field.text);
    }),
  },
  {
    what: 'its own key beside one that it has not',
    write: ofEntity((victim) =>
      withKeys(victim, `@key(fields: "${victim.key}") @key(fields: "url", resolvable: false)`, 'url: URL'),
    ),
  },
  {
    what: 'a key that is no text',
    write: ofEntity((victim) => withKeys(victim, `@key(fields: ["${victim.keyFields[0]}"])`)),
  },
  {
    what: 'a key that nobody can ask by, for a field of its own',
    write: ofEntity((victim) => withKeys(victim, `@key(fields: "${victim.key}", resolvable: false)`, added)),
  },
  {
    what: 'a key without the jurisdiction',
    write: ofEntity((victim) =>
      victim.key.includes('{') ? withKeys(victim, '@key(fields: "id")', added) : undefined,
    ),
  },
  {
    what: 'a key to come by and another to answer',
    write: ofEntity((victim) =>
      victim.key.includes('{')
        ? withKeys(victim, `@key(fields: "id") @key(fields: "${victim.key}")`, added)
        : undefined,
    ),
  },
  {
    what: 'a field that its owner answers',
    write: ofEntity((victim, random) => {
      const field = victim.someField(random);
      return field && { sdl: victim.declare([field.text]), code: 'GRAFO_POLICY_FIELD_FOREIGN' };
    }),
  },
  {
    what: 'a weaker key',
    write: ofEntity((victim) => ({
      sdl: victim.declare([]).replaceAll('!', ''),
      code: 'GRAFO_POLICY_FIELD_CHANGED',
    })),
  },
  {
    what: 'an external field that is declared otherwise',
    write: ofEntity((victim, random) => {
      const field = victim.someField(random);
      const type = field?.type.endsWith('!') ? field.type.slice(0, -1) : `${field?.type}!`;
      return (
        field && {
          sdl: victim.declare([`${field.name}: ${type} @external`]),
          code: 'GRAFO_POLICY_FIELD_CHANGED',
        }
      );
    }),
  },
  {
    what: 'an external field with an argument more',
    write: ofEntity((victim, random) => {
      const field = victim.someField(random);
      const inputs = [...(field?.inputs ?? []), 'mendozaContracting: Int!'].join(' ');
      return (
        field && {
          sdl: victim.declare([`${field.name}(${inputs}): ${field.type} @external`]),
          code: 'GRAFO_POLICY_FIELD_CHANGED',
        }
      );
    }),
  },
  {
    what: 'a field of its own that nobody allows',
    write: ofEntity((victim) =>
      victim.isExtensible
        ? {
            sdl: victim.declare([added]),
            code: 'GRAFO_POLICY_EXTENSION_NOT_GRANTED',
            permissions: { extends: [] },
          }
        : {
            sdl: victim.declare([added]),
            code: 'GRAFO_POLICY_EXTENSION_CLOSED',
            permissions: { extends: [victim.name] },
          },
    ),
  },
  {
    what: 'a field of its own that cannot be null',
    write: (victim) =>
      victim.kind === 'entity' || victim.kind === 'root'
        ? { sdl: victim.declare([`${added}!`]), code: 'GRAFO_POLICY_FIELD_REQUIRED' }
        : undefined,
  },
  ...['!', '[!]', '[!]!', '[[!]]'].map(
    (shape): HostileFamily => ({
      what: `a reference as ${shape}`,
      write: ofEntity((victim, random) => {
        const to = random.pick([victim.name, 'MendozaContractingEither']);
        const field = `of: ${shape.replace('!', `${to}!`)}`;
        const union = `union MendozaContractingEither = MendozaContractingDeed | ${victim.name}`;
        return {
          sdl: `type MendozaContractingDeed { ${field} } ${union} ${victim.declare([])}`,
          code: 'GRAFO_POLICY_REFERENCE_REQUIRED',
        };
      }),
    }),
  ),
  {
    what: '@requires of what is not given to plugins',
    write: ofEntity((victim, random) => {
      const field = victim.fields.length > 0 ? victim.someField(random) : undefined;
      if (field === undefined || victim.exportable.includes(field.name)) return undefined;
      const required = random.pick([
        field.name,
        `alias: ${field.name}`,
        `... on ${victim.name} { ${field.name} }`,
      ]);
      return {
        sdl: victim.declare([`${field.text} @external`, `${added} @requires(fields: "${required}")`]),
        code: 'GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE',
        permissions: { requires: [`${victim.name}.${field.name}`] },
      };
    }),
  },
  {
    what: '@requires of what is not given to plugins, by way of a reference',
    write: ofEntity((victim, random) => {
      const field = victim.someField(random);
      if (field === undefined || victim.exportable.includes(field.name)) return undefined;
      const own = `type MendozaContractingDeed @key(fields: "id") { id: ID! of: ${victim.name} a: Int @requires(fields: "of { ${field.name} }") }`;
      return {
        sdl: `${own} ${victim.declare([`${field.text} @external`])}`,
        code: 'GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE',
      };
    }),
  },
  {
    what: '@requires that the manifest does not ask for',
    write: ofEntity((victim, random) => {
      const fields = victim.fields.filter(({ name }) => victim.exportable.includes(name.value));
      if (fields.length === 0) return undefined;
      const name = random.pick(fields).name.value;
      return {
        sdl: victim.declare([`${name}: String @external`, `${added} @requires(fields: "${name}")`]),
        code: 'GRAFO_POLICY_REQUIRES_NOT_GRANTED',
        permissions: { requires: [] },
      };
    }),
  },
];
