/** What the codes that are counted by are called; those of open lists are called by their own code. */
import type { LocalisedText } from '@grafo-abierto/plugin-kit';
import { areaLabels, mechanismLabels, principleLabels, themeLabels } from './code-labels.js';
import { Dimension } from './dimension.js';
import { FEED_NAMES } from './exclusions.js';
import { NOT_STATED } from './not-stated.js';

type Labels = Readonly<Record<string, LocalisedText>>;

const label = (es: string, en: string): LocalisedText => ({ es, en });

const ANYWHERE: Labels = {
  [NOT_STATED]: label('No consta', 'Not stated'),
  PENDING_REVIEW: label('Pendiente de revisión', 'Pending review'),
};

const LABELS: Partial<Readonly<Record<Dimension, Labels>>> = {
  [Dimension.TYPE]: {
    Jurisdiction: label('Jurisdicción', 'Jurisdiction'),
    Initiative: label('Iniciativa', 'Initiative'),
    ActionPlan: label('Plan de acción', 'Action plan'),
    Organization: label('Organización', 'Organization'),
    Edition: label('Edición del Programa Federal', 'Edition of the Federal Program'),
    SdgGoal: label('Objetivo de los ODS', 'Goal of the SDGs'),
    SdgTarget: label('Meta de los ODS', 'Target of the SDGs'),
    Recognition: label('Reconocimiento', 'Recognition'),
    Portal: label('Portal', 'Portal'),
    Dataset: label('Conjunto de datos', 'Dataset'),
    Plugin: label('Plugin', 'Plugin'),
  },
  [Dimension.FEED]: FEED_NAMES,
  [Dimension.KIND]: {
    OGP_COMMITMENT: label('Compromiso ante la Alianza', 'Commitment before the Partnership'),
    LOCAL_COMMITMENT: label('Compromiso local', 'Local commitment'),
    PROGRAM_PROJECT: label('Proyecto del Programa Federal', 'Project of the Federal Program'),
  },
  [Dimension.STATUS]: {
    IN_PROGRESS: label('En curso', 'In progress'),
    COMPLETED: label('Terminada', 'Completed'),
    WITHDRAWN: label('Retirada', 'Withdrawn'),
  },
  [Dimension.STAGE]: {
    DIAGNOSIS: label('Diagnóstico', 'Diagnosis'),
    TRAINING: label('Formación', 'Training'),
    CO_CREATION: label('Cocreación', 'Co-creation'),
    APPLICATION: label('Postulación', 'Application'),
    SELECTION: label('Selección', 'Selection'),
    IMPLEMENTATION: label('Implementación', 'Implementation'),
    EVALUATION: label('Evaluación', 'Evaluation'),
    RECOGNITION: label('Reconocimiento', 'Recognition'),
  },
  [Dimension.REGION]: {
    NOA: label('Noroeste', 'Northwest'),
    NEA: label('Noreste', 'Northeast'),
    CUYO: label('Cuyo', 'Cuyo'),
    PAMPEANA: label('Pampeana', 'Pampas'),
    PATAGONIA: label('Patagonia', 'Patagonia'),
  },
  [Dimension.COMPLETION]: {
    NO_EVIDENCE_AVAILABLE: label('Sin evidencia disponible', 'No evidence available'),
    NOT_STARTED: label('No iniciado', 'Not started'),
    LIMITED: label('Limitado', 'Limited'),
    SUBSTANTIAL: label('Sustancial', 'Substantial'),
    COMPLETE: label('Completo', 'Complete'),
  },
  [Dimension.EARLY_RESULTS]: {
    WORSENED: label('Empeoró', 'Worsened'),
    DID_NOT_CHANGE: label('No cambió', 'Did not change'),
    MARGINAL: label('Marginal', 'Marginal'),
    MAJOR: label('Significativo', 'Major'),
    OUTSTANDING: label('Excepcional', 'Outstanding'),
  },
  [Dimension.AMBITION]: { LOW: label('Baja', 'Low'), HIGH: label('Alta', 'High') },
  [Dimension.RECOGNISED]: {
    RECOGNISED: label('Reconocida', 'Recognised'),
    NONE_KNOWN: label('Sin reconocimiento conocido', 'No known recognition'),
  },
  [Dimension.LICENCE_OPEN]: { OPEN: label('Abierta', 'Open'), CLOSED: label('No abierta', 'Not open') },
  [Dimension.FRESHNESS]: {
    CURRENT: label('Al día', 'Current'),
    OVERDUE: label('Atrasado', 'Overdue'),
  },
  [Dimension.TRUST]: {
    CORE: label('Del núcleo', 'Of the core'),
    EXPERIMENTAL: label('Experimental', 'Experimental'),
    VERIFIED: label('Verificado', 'Verified'),
    OFFICIAL: label('Oficial', 'Official'),
  },
  [Dimension.PRINCIPLE]: principleLabels,
  [Dimension.MECHANISM]: mechanismLabels,
  [Dimension.LISTED_AREA]: areaLabels,
  [Dimension.POLICY_AREA]: areaLabels,
  [Dimension.THEME]: themeLabels,
};

/** What a value is called, in both languages; null where these tables have no words for it. */
export function labelOfValue(dimension: Dimension, value: string): LocalisedText | null {
  const labels = LABELS[dimension] ?? {};
  if (Object.hasOwn(labels, value)) return labels[value] ?? null;
  return Object.hasOwn(ANYWHERE, value) ? (ANYWHERE[value] ?? null) : null;
}

/** The type of the entities whose ids a dimension counts by, and whose titles are their labels. */
export const ENTITY_OF: Partial<Readonly<Record<Dimension, string>>> = {
  [Dimension.PROVINCE]: 'Jurisdiction',
  [Dimension.JURISDICTION]: 'Jurisdiction',
  [Dimension.SDG_GOAL]: 'SdgGoal',
  [Dimension.SDG_TARGET]: 'SdgTarget',
  [Dimension.PORTAL]: 'Portal',
  [Dimension.ORGANIZATION]: 'Organization',
  [Dimension.ACTION_PLAN]: 'ActionPlan',
  [Dimension.FEED]: 'Plugin',
};
