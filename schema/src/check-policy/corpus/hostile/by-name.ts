/** Hostile SDLs that borrow the names of the core. */
import type { HostileFamily } from './family.type.js';

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const CYRILLIC: ReadonlyMap<string, string> = new Map([
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['i', 'і'],
  ['c', 'с'],
]);

const VARIANTS: readonly (readonly [what: string, vary: (name: string) => string])[] = [
  ['in small letters', (name) => name.toLowerCase()],
  ['in capitals', (name) => (name.toUpperCase() === name ? name.toLowerCase() : name.toUpperCase())],
  ['with a word more', (name) => `${name}Detail`],
  ['with an underscore', (name) => `_${name}`],
  ['as part of another namespace', (name) => `MendozaSalud${name}`],
  ['in the namespace, but for its capitals', (name) => `mendozaContracting${name}`],
  ['after what only begins like the namespace', (name) => `MendozaContractingx${name}`],
  ['after the namespace and a digit', (name) => `MendozaContracting2${name}`],
];

export const byName: readonly HostileFamily[] = [
  ...VARIANTS.map(
    ([what, vary]): HostileFamily => ({
      what: `a type of its name ${what}`,
      write: ({ name }, random) => ({
        sdl: random.pick([
          `type ${vary(name)} { a: Int }`,
          `enum ${vary(name)} { A }`,
          `input ${vary(name)} { a: Int }`,
          `scalar ${vary(name)}`,
        ]),
        code: 'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE',
      }),
    }),
  ),
  {
    what: 'a type whose letters only look like its own',
    write: ({ name }) => {
      const alike = name.replace(/[aeoic]/, (letter) => CYRILLIC.get(letter) ?? letter);
      return alike === name
        ? undefined
        : { sdl: `type ${alike} { a: Int }`, code: 'GRAFO_POLICY_SDL_UNREADABLE' };
    },
  },
  {
    what: 'an entrance of its name',
    write: ({ name }) => ({
      sdl: `type Query { ${lower(name)}: Int }`,
      code: 'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE',
    }),
  },
  {
    what: 'an action of its name that was not granted',
    write: ({ name }) => ({
      sdl: `type Mutation { mendozaContracting${name}: Int }`,
      code: 'GRAFO_POLICY_MUTATION_NOT_GRANTED',
    }),
  },
  {
    what: 'an id that gives it its name',
    write: ({ name }) => ({
      id: name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
      sdl: `type ${name}Mendoza { a: Int }`,
      code: name === 'URL' ? 'GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE' : 'GRAFO_POLICY_NAMESPACE_TAKEN',
    }),
  },
];
