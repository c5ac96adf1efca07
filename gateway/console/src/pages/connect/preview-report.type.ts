import type { ConsoleFollowPreviewQuery } from '../../graph/generated/follow-preview.js';

/** What was seen of a portal, for whoever connects it and for whoever approves it. */
export type PreviewReport = NonNullable<NonNullable<ConsoleFollowPreviewQuery['portalPreview']>['report']>;
export type PreviewFinding = PreviewReport['findings'][number];
