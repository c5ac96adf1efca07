/** Descriptions of the schema hold both languages, each a paragraph: the Spanish, and then the English. */
import { type ASTNode, type DocumentNode, visit } from 'graphql';
import type { Language } from '../../places/language.js';

/** The paragraph in that language; all of it where it is not two of them. */
export function oneLanguage(description: string, language: Language): string {
  const [spanish, english, ...others] = description.split(/\n\s*\n/);
  if (spanish === undefined || english === undefined || others.length > 0) return description;
  return language === 'es' ? spanish : english;
}

/** The schema, with each description as `write` gives it. */
export function describeAnew(schema: DocumentNode, write: (description: string) => string): DocumentNode {
  return visit(schema, {
    enter: (node: ASTNode) => {
      if (!('description' in node) || !node.description) return undefined;
      return { ...node, description: { ...node.description, value: write(node.description.value) } };
    },
  });
}

/** The editor takes descriptions for Markdown, and those of a plugin could load and link whatever they like. */
export function asPlainMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
