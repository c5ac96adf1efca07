/** A description of the graph in both languages: a Spanish paragraph, then an English one. */
export function describe(es: string, en: string): { readonly description: string } {
  return { description: `${es}\n\n${en}` };
}
