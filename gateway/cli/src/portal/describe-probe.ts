/** Says to a person at a terminal what a probe found. */
import type { FailedProbe, ProbeOutcome, ProbeReport, Reason } from '@grafo-abierto/connectors';
import { reportProblem } from '@grafo-abierto/schema';
import { manifestText } from './manifest-text.js';
import { plainText, wrap } from './plain-text.js';
import type { Telling } from './telling.type.js';

export interface ProbeText {
  /** Lines of at most 80 columns. */
  readonly report: string;
  /** Undefined where nothing was recognised. */
  readonly manifest: string | undefined;
}

const WORDS = {
  es: {
    at: 'en',
    title: 'Título',
    description: 'Descripción',
    contact: 'Contacto',
    holds: 'Contiene',
    datasets: ['conjunto de datos', 'conjuntos de datos'],
    initiatives: ['iniciativa', 'iniciativas'],
    unknown: 'nada, o no lo dice',
    wrong: 'Qué mejorar',
    fine: 'Nada que observar.',
    none: 'No se reconoce ningún portal en',
    manifest: 'Manifiesto, para completar y guardar en plugins/portals:',
  },
  en: {
    at: 'at',
    title: 'Title',
    description: 'Description',
    contact: 'Contact',
    holds: 'Holds',
    datasets: ['dataset', 'datasets'],
    initiatives: ['initiative', 'initiatives'],
    unknown: 'nothing, or it does not say',
    wrong: 'What to mend',
    fine: 'Nothing to remark.',
    none: 'No portal is recognised at',
    manifest: 'Manifest, to complete and to save in plugins/portals:',
  },
} as const;

export function describeProbe(outcome: ProbeOutcome, telling: Telling): ProbeText {
  const { report, failures } = outcome;
  if (report === null) return { report: failureLines(failures, telling), manifest: undefined };
  const lines = [...reportLines(report, telling), '', WORDS[telling.language].manifest, ''];
  return { report: `${lines.join('\n')}\n`, manifest: manifestText(report, telling) };
}

function reportLines(report: ProbeReport, { language }: Telling): string[] {
  const words = WORDS[language];
  const { title, description, contact, holds } = report;
  const held = [...counted(holds.datasets, words.datasets), ...counted(holds.initiatives, words.initiatives)];
  const rows: [string, string | null][] = [
    [words.title, title],
    [words.description, description],
    [words.contact, contact],
    [words.holds, held.join(', ') || words.unknown],
  ];
  const findings = findingsOf(report);
  return [
    ...wrap(`${plainText(report.variant)} ${words.at} ${plainText(report.url)}`, ''),
    '',
    ...rows.flatMap(([name, value]) => (value === null ? [] : wrap(`${name}: ${plainText(value)}`, '  '))),
    '',
    ...(findings.length === 0 ? [words.fine] : [words.wrong]),
    ...findings.flatMap((finding) => problemLines(finding, language)),
  ];
}

/** Nothing for what there is none of: a finding tells of a portal that is empty. */
function counted(count: number | null, [one, many]: readonly [string, string]): string[] {
  return count === null || count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

function findingsOf({ url, findings }: ProbeReport): readonly Reason[] {
  const isPlain = url.startsWith('http:');
  return isPlain ? [...findings, { code: 'GRAFO_PORTAL_PLAIN_HTTP', parameters: { url } }] : findings;
}

function failureLines(failures: readonly FailedProbe[], { language, given }: Telling): string {
  const lines = failures.flatMap(({ software, error: { code, parameters } }) =>
    problemLines({ code, parameters }, language, failures.length === 1 ? '' : `${software}: `),
  );
  return `${[...wrap(`${WORDS[language].none} ${plainText(given)}`, ''), ...lines].join('\n')}\n`;
}

function problemLines({ code, parameters }: Reason, language: 'es' | 'en', start = ''): string[] {
  const { message, fix } = reportProblem(code, parameters);
  return wrap(`- ${start}${plainText(message[language])} ${fix[language]} [${code}]`, '  ');
}
