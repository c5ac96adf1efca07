/** Judges the records of a portal that were read for a look at it, as the harvest would, and tells the same thing once. */
import type { Listed, PublishedCatalog, Reason } from '@grafo-abierto/connectors';
import { IssueScope, type IssueSeverity } from '../domain/dataset-vocabulary.js';
import { type JudgedDataset, judgeDataset } from '../domain/judge-dataset.js';
import type { Finding } from '../domain/perfil/finding.type.js';
import { judgeCatalog } from '../domain/perfil/judge-catalog.js';
import type {
  PreviewedDataset,
  PreviewFinding,
  PreviewReport,
} from '../domain/preview/preview-report.type.js';
import { combineQuality } from '../domain/quality/combine-quality.js';
import { type PreparedRecord, prepareRecord } from '../harvest/prepare-record.js';

type Judgement = Pick<PreviewReport, 'datasetsRead' | 'rejected' | 'datasets' | 'findings' | 'qualityScore'>;
type Rejection = Extract<Listed, { kind: 'rejected' }>;

/** Enough to see what the rest will look like. */
const SHOWN_DATASETS = 10;
const RANKS: Readonly<Record<IssueSeverity, number>> = { ERROR: 0, WARNING: 1, INFO: 2 };
/** Of one record: told of the record that has it, and not once more for all. */
const OF_ONE_RECORD = new Set(['findings-cut']);

export class SampleReport {
  catalog: PublishedCatalog | null = null;
  readonly #records: PreparedRecord[] = [];
  readonly #findings = new Map<string, PreviewFinding>();
  #rejected = 0;
  #initiatives = 0;

  get read(): number {
    return this.#records.length + this.#rejected + this.#initiatives;
  }

  add(item: Exclude<Listed, { kind: 'end' }>): void {
    if (item.kind === 'catalog') this.catalog = item.catalog;
    else if (item.kind === 'notice') this.note(item.reason);
    else if (item.kind === 'initiative') this.#initiatives += 1;
    else if (item.kind === 'rejected') this.#reject(item);
    else {
      const context = { portalId: 'preview', catalogLicence: null };
      this.#records.push(prepareRecord(item.dataset, item.place, context));
    }
  }

  note({ code, parameters }: Reason): void {
    const scope = IssueScope.CATALOG;
    this.#count({ rule: code, severity: 'WARNING', scope, subject: null, path: null, parameters });
  }

  judge({ url, isWhole, now }: { url: string; isWhole: boolean; now: Date }): Judgement {
    const count = this.#initiatives;
    if (count > 0) this.note({ code: 'GRAFO_HARVEST_INITIATIVES_ASIDE', parameters: { url, count } });
    const catalogLicence = this.catalog?.licence?.raw ?? null;
    const judged = this.#records.map((record) => {
      const own = { catalogLicence: record.catalogLicence ?? inheritable(record, catalogLicence), now };
      return { record, judged: judgeDataset(record.published, own) };
    });
    for (const each of judged) this.#countOnce(each.judged.findings, titleOf(each.record, each.judged));
    if (this.catalog !== null) {
      const datasets = isWhole ? this.read : null;
      for (const finding of judgeCatalog(this.catalog, { datasets, now }))
        this.#count({ ...finding, scope: IssueScope.CATALOG, subject: null });
    }
    return {
      datasetsRead: judged.length,
      rejected: this.#rejected,
      datasets: judged.slice(0, SHOWN_DATASETS).map((each) => previewed(each.record, each.judged)),
      findings: [...this.#findings.values()].sort(worstFirst),
      qualityScore:
        combineQuality(judged.map(({ judged: { quality } }) => ({ ...quality, datasets: 1 })))?.total ?? null,
    };
  }

  #reject({ place, reason: { code, parameters } }: Rejection): void {
    this.#rejected += 1;
    const scope = IssueScope.REJECTED;
    const subject = place.identifier ?? place.label;
    this.#count({ rule: code, severity: 'ERROR', scope, subject, path: null, parameters });
  }

  /** A dataset counts once, in however many of its files it has the same thing. */
  #countOnce(findings: readonly Finding[], subject: string): void {
    const seen = new Set<string>();
    for (const finding of findings) {
      if (seen.has(finding.rule) || OF_ONE_RECORD.has(finding.rule)) continue;
      seen.add(finding.rule);
      this.#count({ ...finding, scope: IssueScope.DATASET, subject });
    }
  }

  #count(found: Omit<PreviewFinding, 'count'>): void {
    const key = `${found.scope} ${found.rule}`;
    const known = this.#findings.get(key);
    this.#findings.set(key, { ...(known ?? found), count: (known?.count ?? 0) + 1 });
  }
}

function inheritable({ published }: PreparedRecord, catalogLicence: string | null): string | null {
  return published.licence === null ? catalogLicence : null;
}

function titleOf({ published, id }: PreparedRecord, { values }: JudgedDataset): string {
  return values.title ?? published.identifier ?? id;
}

function previewed(record: PreparedRecord, judged: JudgedDataset): PreviewedDataset {
  const { publisher, licence, modified } = judged.values;
  const formats = judged.distributions.map(({ format }) => format).filter((format) => format !== null);
  return {
    title: titleOf(record, judged),
    publisher: publisher?.name ?? null,
    licenceRaw: licence.raw,
    licenceId: licence.id,
    licenceOpen: licence.open,
    licenceReason: licence.reason,
    licenceFrom: licence.from,
    formats: [...new Set(formats)].sort(),
    modified,
  };
}

function worstFirst(one: PreviewFinding, other: PreviewFinding): number {
  return RANKS[one.severity] - RANKS[other.severity] || other.count - one.count;
}
