/** What a look at a portal finds, as it is kept until somebody has decided on it. */
import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';
import type { IssueScope, IssueSeverity, LicenceOrigin } from '../dataset-vocabulary.js';
import type { PortalSoftware } from '../portal-vocabulary.js';

export interface PreviewReport {
  readonly software: PortalSoftware;
  /** For a reader: "CKAN 2.9.5", "XLSX". */
  readonly variant: string;
  /** To be read from then on; null for a table that was given. */
  readonly url: string | null;
  readonly title: string | null;
  /** What the portal says that it has; null where it does not say. */
  readonly statedCount: number | null;
  /** Whether all that it has was read. */
  readonly isWhole: boolean;
  readonly datasetsRead: number;
  readonly rejected: number;
  readonly datasets: readonly PreviewedDataset[];
  readonly findings: readonly PreviewFinding[];
  /** The mean of what was read; null where nothing was. */
  readonly qualityScore: number | null;
}

/** As it would enter. */
export interface PreviewedDataset {
  readonly title: string;
  readonly publisher: string | null;
  readonly licenceRaw: string | null;
  readonly licenceId: string | null;
  readonly licenceOpen: boolean | null;
  readonly licenceReason: string | null;
  readonly licenceFrom: LicenceOrigin | null;
  readonly formats: readonly string[];
  readonly modified: string | null;
}

/** The same thing wrong, however often. */
export interface PreviewFinding {
  /** One of the Perfil's rules, or a code of the table of problems. */
  readonly rule: string;
  readonly severity: IssueSeverity;
  readonly scope: IssueScope;
  /** Of how many records. */
  readonly count: number;
  /** The first of them: what its sentence tells. */
  readonly subject: string | null;
  readonly path: string | null;
  readonly parameters: ProblemParameters;
}

/** How a look at a portal ended. */
export type Look = { readonly report: PreviewReport } | { readonly problem: PreviewProblem };

export interface PreviewProblem {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
}
