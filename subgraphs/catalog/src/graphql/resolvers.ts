import './dataset-enums.js';
import './portal-enums.js';
import { localisedFields, Problem, sourcedTypes } from '@grafo-abierto/plugin-kit';
import { instantFields } from '@grafo-abierto/subgraph-kit';
import { DatasetResolver } from './dataset.resolver.js';
import { Dataset } from './dataset.type.js';
import { DatasetValuesResolver } from './dataset-values.resolver.js';
import { DistributionResolver } from './distribution.resolver.js';
import { Distribution } from './distribution.type.js';
import { JurisdictionResolver } from './jurisdiction.resolver.js';
import { MetadataIssueResolver } from './metadata-issue.resolver.js';
import { PortalResolver } from './portal.resolver.js';
import { Portal, PortalNote, PortalSurvey } from './portal.type.js';
import { PortalFetchResolver } from './portal-fetch.resolver.js';
import { PortalFetch } from './portal-fetch.type.js';

import {
  PortalPreviewFindingResolver,
  PortalPreviewReportResolver,
  PortalPreviewResolver,
  PreviewedDatasetResolver,
} from './portal-preview.resolver.js';
import { PortalProposalResolver } from './portal-proposal.resolver.js';
import { PortalProposal } from './portal-proposal.type.js';
import { PublisherResolver } from './publisher.resolver.js';
import { Publisher } from './publisher.type.js';
import { PortalDecisionsResolver } from './writing/portal-decisions.resolver.js';
import { PortalHarvestResolver } from './writing/portal-harvest.resolver.js';
import { ProposalsResolver } from './writing/proposals.resolver.js';

const relations = [
  DatasetResolver,
  DatasetValuesResolver,
  DistributionResolver,
  JurisdictionResolver,
  MetadataIssueResolver,
  PortalDecisionsResolver,
  PortalFetchResolver,
  PortalHarvestResolver,
  PortalPreviewFindingResolver,
  PortalPreviewReportResolver,
  PortalPreviewResolver,
  PortalProposalResolver,
  PortalResolver,
  PreviewedDatasetResolver,
  ProposalsResolver,
  PublisherResolver,
];

const texts = [
  localisedFields(Portal, ['title']),
  localisedFields(PortalNote, ['text']),
  localisedFields(Problem, ['message']),
];

const instants = [
  instantFields(Dataset, ['issued', 'modified', 'vanishedAt', 'firstSeenAt']),
  instantFields(Distribution, ['issued', 'modified']),
  instantFields(Portal, ['statusSince', 'lastSuccessAt', 'lastFetchAt', 'nextHarvestAt']),
  instantFields(PortalFetch, ['startedAt']),
  instantFields(PortalProposal, ['proposedAt', 'decidedAt']),
];

const provenances = sourcedTypes([Dataset, Distribution, Portal, PortalNote, PortalSurvey, Publisher]);

/** Every resolver class of the subgraph: relations between its types, texts, instants, provenances. */
export const resolvers = [...relations, ...texts, ...instants, ...provenances];
