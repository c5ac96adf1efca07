/** Reads what a page asks and answers of its commitment, to the letter. */
import { type Findings, isStorableText } from '@grafo-abierto/subgraph-kit';
import type { PageLine } from './page-line.type.js';

export interface PageQuestion {
  readonly line: number;
  readonly key: string;
  readonly question: string;
  /** Its paragraphs, a line each; null where there are none. */
  readonly answer: string | null;
}

/** The questions of the form that members fill in, by the key that the graph gives them. */
const KNOWN: readonly (readonly [key: string, question: RegExp])[] = [
  ['PUBLIC_PROBLEM', /^what is the public problem/i],
  ['COMMITMENT', /^what is the commitment\?$/i],
  ['CONTRIBUTION', /^how will the commitment contribute/i],
  ['OGP_VALUES', /^why is this commitment relevant to ogp values/i],
  ['ADDITIONAL_INFORMATION', /^additional information$/i],
];

const OTHER_QUESTION = /^(what|how|why|who|when|where|which|is|are|does|do|will)\b.{5,150}\?$/i;

export function readQuestions(lines: readonly PageLine[], findings: Findings): PageQuestion[] {
  const questions: { line: number; key: string; question: string; answer: string[] }[] = [];
  for (const { line, text } of lines) {
    const key = keyOf(text);
    const isNew = key !== undefined && questions.every((known) => known.key !== key);
    if (isNew) questions.push({ line, key, question: text, answer: [] });
    else if (questions.length === 0)
      findings.note({ line, row: text }, 'GRAFO_IMPORT_NOTE_FIELD', { field: text });
    else questions.at(-1)?.answer.push(text);
  }
  return questions.flatMap(({ answer, ...question }) => {
    const text = answer.join('\n');
    if (isStorableText(text)) return [{ ...question, answer: text === '' ? null : text }];
    const place = { line: question.line, row: question.key };
    findings.reject(place, 'GRAFO_IMPORT_VALUE_INVALID', { field: question.question, value: '\\0' });
    return [];
  });
}

function keyOf(text: string): string | undefined {
  const known = KNOWN.find(([, question]) => question.test(text));
  if (known !== undefined) return known[0];
  if (!OTHER_QUESTION.test(text)) return undefined;
  return text
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 60);
}
