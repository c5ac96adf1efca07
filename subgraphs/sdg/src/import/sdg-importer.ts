/** Brings the official texts of the goals, targets and indicators in, from the bilingual set of the UN's texts. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Importer, ImportSession, IncomingRow } from '@grafo-abierto/subgraph-kit';
import { indicatorIdOf } from '../domain/framework-key.js';
import { goalNumberOf, sortKeyOf, targetCodeOf } from '../domain/sdg-code.js';
import { GoalEntity, IndicatorEntity, TargetEntity } from '../storage/framework.entity.js';
import { OfficialTextEntity } from '../storage/official-text.entity.js';
import {
  type OfficialRecord,
  type OfficialSet,
  type OfficialTexts,
  readOfficialSet,
} from './official-set.js';

const WHAT = {
  goals: { es: 'objetivos', en: 'goals' },
  targets: { es: 'metas', en: 'targets' },
  indicators: { es: 'indicadores', en: 'indicators' },
  texts: { es: 'textos oficiales', en: 'official texts' },
} as const;

export const sdgImporter: Importer = {
  name: 'sdg',
  async read({ origin, settings, findings, onRead }) {
    const document = await origin.open();
    const set = readOfficialSet(document, findings);
    onRead(set.goals.length + set.targets.length + set.indicators.length);
    const version = readVersion(settings['framework-version']);
    return {
      source: {
        key: 'official-texts',
        content: document.text,
        source:
          'United Nations, global indicator framework for the Sustainable Development Goals, bilingual set',
        url: origin.url,
        retrievedAt: origin.retrievedAt,
        asOf: null,
        licence: null,
        transform: {
          es: 'Los textos figuran como están en el conjunto; la versión del marco es la que el grafo conoce de cada código, o la que se dijo al importar.',
          en: 'The texts stand as they are in the set; the version of the framework is the one that the graph knows of each code, or the one that was told at the import.',
        },
      },
      write: (session) => writeSet(session, set, version),
    };
  },
};

function readVersion(value: string | undefined): string | null {
  if (value === undefined || /^[\w.-]{1,40}$/.test(value)) return value ?? null;
  throw new GrafoError('GRAFO_IMPORT_OPTION_INVALID', {
    option: 'framework-version',
    value,
    example: '2020-refined',
  });
}

/** Our labels stay, with their own source; what has none gets the official text for one. */
async function writeSet(session: ImportSession, set: OfficialSet, version: string | null): Promise<void> {
  const goals = new Set((await session.all(GoalEntity)).map(({ number }) => String(number)));
  const goalTexts = withKnownParents(session, set.goals, goals, ({ code }) => code);
  const targets = withKnownParents(session, set.targets, goals, ({ code }) => String(goalNumberOf(code)));
  await session.addMissing(GoalEntity, WHAT.goals, goalTexts.map(toGoal));
  await session.addMissing(TargetEntity, WHAT.targets, targets.map(toTarget));
  const known = new Set((await session.all(TargetEntity)).map(({ id }) => id));
  const indicators = withKnownParents(session, set.indicators, known, ({ code }) => targetCodeOf(code));
  const versioned = await withVersions(session, indicators, version);
  await session.merge(OfficialTextEntity, WHAT.texts, [
    ...goalTexts.map(({ code, line, texts }) => toText(code, line, texts)),
    ...targets.map(({ code, line, texts }) => toText(code, line, texts)),
    ...versioned.map(({ id, line, texts }) => toText(id, line, texts)),
  ]);
}

function withKnownParents(
  { findings }: ImportSession,
  records: readonly OfficialRecord[],
  known: ReadonlySet<string>,
  parentOf: (record: OfficialRecord) => string,
): OfficialRecord[] {
  return records.filter((record) => {
    const parent = parentOf(record);
    if (known.has(parent)) return true;
    findings.reject({ line: record.line, row: record.code }, 'GRAFO_IMPORT_PARENT_UNKNOWN', { parent });
    return false;
  });
}

interface VersionedRecord extends OfficialRecord {
  readonly id: string;
}

/** By what the record says, or the importing person, or the one version in which the graph knows the code. */
async function withVersions(
  session: ImportSession,
  records: readonly OfficialRecord[],
  told: string | null,
): Promise<VersionedRecord[]> {
  const stored = await session.stored(
    IndicatorEntity,
    'code',
    records.map(({ code }) => code),
  );
  const versions = Map.groupBy(stored, ({ code }) => code);
  const versioned = records.flatMap((record): VersionedRecord[] => {
    const [only, ...others] = versions.get(record.code) ?? [];
    const known = others.length === 0 ? only?.frameworkVersion : undefined;
    const version = record.frameworkVersion ?? told ?? known;
    if (version !== undefined)
      return [{ ...record, id: indicatorIdOf(record.code, version), frameworkVersion: version }];
    const { line, code } = record;
    session.findings.reject({ line, row: code }, 'GRAFO_IMPORT_VERSION_UNKNOWN', { code });
    return [];
  });
  await session.addMissing(IndicatorEntity, WHAT.indicators, versioned.map(toIndicator));
  return versioned;
}

function toGoal({ line, code }: OfficialRecord): IncomingRow {
  return { line, values: { number: Number(code) } };
}

function toTarget({ line, code, texts }: OfficialRecord): IncomingRow {
  const goalNumber = goalNumberOf(code);
  return { line, values: { id: code, goalNumber }, initial: { sortKey: sortKeyOf(code), ...toTitle(texts) } };
}

function toIndicator({ line, id, code, frameworkVersion, texts }: VersionedRecord): IncomingRow {
  return {
    line,
    values: { id, code, frameworkVersion, targetId: targetCodeOf(code) },
    initial: { sortKey: sortKeyOf(code), ...toTitle(texts) },
  };
}

/** A title must be there in Spanish; where there is none it is the English one. */
function toTitle({ textEs, textEn }: OfficialTexts) {
  return { titleEs: textEs ?? textEn, titleEn: textEn };
}

function toText(subject: string, line: number, texts: OfficialTexts): IncomingRow {
  return { line, values: { subject, ...texts } };
}
