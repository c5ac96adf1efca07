/** Finds out what a new plugin is to be: from the options, and from the person at the terminal. */
import { GrafoError } from '@grafo-abierto/schema';
import { EXIT } from '../terminal/exit-codes.js';
import type { Terminal } from '../terminal/terminal.type.js';
import type { NewOptions, NewPlugin } from './new-plugin.type.js';
import { QUESTIONS, type Question } from './questions.js';

type Answers = Readonly<Partial<Record<Question['option'], string>>>;

/** @throws GrafoError `GRAFO_OPTION_INVALID`, and `GRAFO_PLUGIN_ANSWERS_MISSING` with all that is missing */
export async function askNewPlugin(options: NewOptions, terminal: Terminal): Promise<NewPlugin> {
  for (const { option, flag, example, isGood } of QUESTIONS) {
    const value = options[option];
    if (value !== undefined && !isGood(value))
      throw new GrafoError('GRAFO_OPTION_INVALID', { option: flag, value, expected: example });
  }
  const { url } = options;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new GrafoError('GRAFO_OPTION_INVALID', { option: '--url', value: url, expected: 'https://…' });
  const answers = terminal.isInteractive ? await askRest(options, terminal) : options;
  const missing = QUESTIONS.filter(({ option, isOptional }) => !isOptional && !answers[option]);
  if (missing.length > 0)
    throw new GrafoError('GRAFO_PLUGIN_ANSWERS_MISSING', {
      options: missing.map(({ flag }) => flag).join(', '),
    });
  const { id = '', titleEs = '', titleEn = '', jurisdiction = '', office, email } = answers;
  const title = { es: titleEs.trim(), en: titleEn.trim() };
  return { id, title, jurisdiction, office: office?.trim(), email, url };
}

async function askRest(given: Answers, { language }: Terminal): Promise<Answers> {
  const { isCancel, text } = await import('@clack/prompts');
  const answers: Partial<Record<Question['option'], string>> = { ...given };
  for (const { option, [language]: message, example, isOptional, isGood } of QUESTIONS) {
    if (answers[option] !== undefined) continue;
    const answer = await text({
      message,
      placeholder: example,
      output: process.stderr,
      validate: (value = '') => ((value === '' && isOptional) || isGood(value) ? undefined : `→ ${example}`),
    });
    // Nothing was written yet.
    if (isCancel(answer)) process.exit(EXIT.INTERRUPTED);
    if (answer) answers[option] = answer;
  }
  return answers;
}
