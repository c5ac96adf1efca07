/** The operations that the schema package keeps, as somebody who reads that language would ask them. */
import { EXAMPLES } from '../../graph/generated/examples.js';
import { GRAPH_LANGUAGES, type Language } from '../../places/language.js';
import { examples as english } from '../../words/en/examples.js';
import { examples as spanish } from '../../words/es/examples.js';

type ExampleName = keyof typeof EXAMPLES;

interface ExampleWords {
  readonly title: string;
  /** Who asks it, and what for. */
  readonly asks: string;
}

/** One that nobody wrote words for is an error of the build. */
export const EXAMPLE_WORDS: Readonly<Record<Language, Readonly<Record<ExampleName, ExampleWords>>>> = {
  es: spanish,
  en: english,
};

export const EXAMPLE_NAMES = Object.keys(EXAMPLES).filter(isExample);

export const FIRST_EXAMPLE: ExampleName = 'map';

/** Its text; an empty one for a name that none has. */
export function exampleOf(name: string, language: Language): string {
  if (!isExample(name)) return '';
  const text = EXAMPLES[name].replaceAll('lang: ES', `lang: ${GRAPH_LANGUAGES[language]}`);
  return `# ${EXAMPLE_WORDS[language][name].asks}\n${text}`;
}

function isExample(name: string): name is ExampleName {
  return Object.hasOwn(EXAMPLES, name);
}
