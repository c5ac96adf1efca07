import type { Bilingual } from '@grafo-abierto/schema';
import { AssessmentScale } from './observation-vocabulary.js';

const UNKNOWN = {
  PENDING_REVIEW: { es: 'Pendiente de revisión', en: 'Pending review' },
  NOT_STATED: { es: 'No consta', en: 'Not stated' },
} as const;

/**
 * The coded scales of the Open Government Partnership, in rising order, and what is not known yet. The Spanish
 * names are ours.
 */
const ASSESSMENT_VALUES: Readonly<Record<AssessmentScale, Readonly<Record<string, Bilingual>>>> = {
  [AssessmentScale.COMPLETION]: {
    NO_EVIDENCE_AVAILABLE: { es: 'Sin evidencia disponible', en: 'No evidence available' },
    NOT_STARTED: { es: 'No iniciado', en: 'Not started' },
    LIMITED: { es: 'Limitado', en: 'Limited' },
    SUBSTANTIAL: { es: 'Sustancial', en: 'Substantial' },
    COMPLETE: { es: 'Completo', en: 'Complete' },
    ...UNKNOWN,
  },
  [AssessmentScale.EARLY_RESULTS]: {
    WORSENED: { es: 'Empeoró', en: 'Worsened' },
    DID_NOT_CHANGE: { es: 'No cambió', en: 'Did not change' },
    MARGINAL: { es: 'Marginal', en: 'Marginal' },
    MAJOR: { es: 'Significativo', en: 'Major' },
    OUTSTANDING: { es: 'Excepcional', en: 'Outstanding' },
    ...UNKNOWN,
  },
  [AssessmentScale.AMBITION]: {
    LOW: { es: 'Baja', en: 'Low' },
    HIGH: { es: 'Alta', en: 'High' },
    ...UNKNOWN,
  },
};

export function isAssessmentValue(scale: AssessmentScale, value: string): boolean {
  return Object.hasOwn(ASSESSMENT_VALUES[scale], value);
}

/** How a value of a scale is called; the code itself where the scale does not know it. */
export function assessmentName(scale: AssessmentScale, value: string): Bilingual {
  return ASSESSMENT_VALUES[scale][value] ?? { es: value, en: value };
}
