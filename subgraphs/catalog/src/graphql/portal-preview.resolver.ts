import { describe, LangArg, Language, type ProblemRow } from '@grafo-abierto/plugin-kit';
import { isProblemCode, reportProblem } from '@grafo-abierto/schema';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { isPreviewId } from '../domain/preview/preview-ids.js';
import type {
  PreviewFinding,
  PreviewProblem,
  PreviewReport,
  PreviewedDataset as ReportedDataset,
} from '../domain/preview/preview-report.type.js';
import { PreviewState } from '../domain/preview/preview-vocabulary.js';
import { QUALITY_MAXIMUM } from '../domain/quality/quality.type.js';
import type { Row } from '../storage/entities.js';
import { LONGEST_SECONDS } from '../storage/preview/preview-claims.js';
import type { PreviewRow } from '../storage/preview/preview-reads.js';
import type { CatalogReads } from '../storage/reads.js';
import { findingText } from './finding-text.js';
import { type Licence, licenceOf } from './licence.type.js';
import {
  PortalPreview,
  PortalPreviewFinding,
  PortalPreviewReport,
  PreviewedDataset,
} from './portal-preview.type.js';

const NO_PROBLEM = { code: null, parameters: {} };
const UNATTENDED: PreviewProblem = { code: 'GRAFO_PREVIEW_UNATTENDED', parameters: {} };
function isUnattended({ state, askedAt }: PreviewRow): boolean {
  const isEnded = state === PreviewState.DONE || state === PreviewState.FAILED;
  return !isEnded && Date.now() - new Date(askedAt).getTime() > LONGEST_SECONDS * 1000;
}

@Resolver(() => PortalPreview)
export class PortalPreviewResolver {
  @Query(() => PortalPreview, {
    nullable: true,
    ...describe(
      'Una mirada a un portal que se pidió con previewPortal; nulo si ya no se guarda.',
      'A look at a portal that was asked for by previewPortal; null where it is kept no more.',
    ),
  })
  async portalPreview(
    @Arg('id', () => ID, describe('El que dio previewPortal.', 'The one that previewPortal gave.'))
    id: string,
    @Ctx() reads: CatalogReads,
  ): Promise<PreviewRow | null> {
    return isPreviewId(id) ? reads.previews.load(id) : null;
  }

  @FieldResolver()
  recordsRead(@Root() { records }: PreviewRow): number {
    return records;
  }

  @FieldResolver()
  state(@Root() preview: PreviewRow): PreviewState {
    return isUnattended(preview) ? PreviewState.FAILED : preview.state;
  }

  @FieldResolver()
  problem(@Root() preview: PreviewRow): ProblemRow | null {
    const { code, parameters } = isUnattended(preview) ? UNATTENDED : (preview.problem ?? NO_PROBLEM);
    if (code === null) return null;
    const { message, cause, fix } = reportProblem(code, parameters);
    return {
      code,
      path: null,
      messageEs: `${message.es} ${cause.es} ${fix.es}`,
      messageEn: `${message.en} ${cause.en} ${fix.en}`,
    };
  }

  @FieldResolver()
  async known(@Root() { problem }: PreviewRow, @Ctx() reads: CatalogReads): Promise<Row<'portal'> | null> {
    if (problem?.code !== 'GRAFO_PORTAL_KNOWN') return null;
    return reads.seenPortal(String(problem.parameters['id']));
  }
}

@Resolver(() => PortalPreviewReport)
export class PortalPreviewReportResolver {
  @FieldResolver()
  qualityMaximum(@Root() _report: PreviewReport): number {
    return QUALITY_MAXIMUM.total;
  }
}

@Resolver(() => PreviewedDataset)
export class PreviewedDatasetResolver {
  @FieldResolver()
  licence(@Root() dataset: ReportedDataset): Licence | null {
    return licenceOf(dataset);
  }
}

@Resolver(() => PortalPreviewFinding)
export class PortalPreviewFindingResolver {
  @FieldResolver(() => String)
  message(@Root() finding: PreviewFinding, @LangArg() language: Language | null): string {
    const what = findingText(finding, language);
    if (!isProblemCode(finding.rule)) return what;
    const { fix } = reportProblem(finding.rule, finding.parameters);
    return `${what} ${language === Language.EN ? fix.en : fix.es}`;
  }
}
