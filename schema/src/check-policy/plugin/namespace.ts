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

/** The plugin to whom a name belongs, of several the one with the longest id: `mendoza` lends no name of `mendoza-salud`. */
export function holderOf(name: string, kind: keyof Namespace, plugins: Iterable<string>): string | undefined {
  return [...plugins]
    .filter((plugin) => startsWithWords(name, namespaceOf(plugin)[kind]))
    .sort((a, b) => b.length - a.length)[0];
}
