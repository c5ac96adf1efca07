/** The names that belong to a plugin: `mendoza-contracting` has `MendozaContracting…` and `mendozaContracting…`. */

export interface Namespace {
  readonly types: string;
  readonly fields: string;
}

export function namespaceOf(plugin: string): Namespace {
  const types = plugin
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return { types, fields: types.charAt(0).toLowerCase() + types.slice(1) };
}

/** The name itself, or followed by another word: `Mendoza` has `MendozaBudget`, and not `Mendozabudget`. */
export function startsWithWords(name: string, words: string): boolean {
  return name === words || (name.startsWith(words) && /^[A-Z]/.test(name.slice(words.length)));
}

/** Who holds which names. */
export class Namespaces {
  /** The longest ids first: `mendoza` lends no name of `mendoza-salud`. */
  readonly #all: readonly (Namespace & { readonly plugin: string })[];

  constructor(plugins: Iterable<string>) {
    this.#all = [...new Set(plugins)]
      .sort((a, b) => b.length - a.length)
      .map((plugin) => ({ plugin, ...namespaceOf(plugin) }));
  }

  /** The plugin to whom a name belongs. */
  holderOf(name: string, kind: keyof Namespace): string | undefined {
    return this.#all.find((namespace) => startsWithWords(name, namespace[kind]))?.plugin;
  }

  /** Another plugin whose id differs in hyphens alone, so that its names differ in capitals alone. */
  lookalikeOf(plugin: string): string | undefined {
    const { types } = namespaceOf(plugin);
    return this.#all.find((it) => it.plugin !== plugin && it.types.toLowerCase() === types.toLowerCase())
      ?.plugin;
  }
}
