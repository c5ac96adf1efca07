import { useTranslation } from 'react-i18next';
import type { AlignmentBasis } from '../../graph/generated/target-alignments.js';
import { useFormat } from '../../parts/use-format.js';

interface Claimed {
  readonly basis: AlignmentBasis;
  readonly confidence: number | null;
}

/** On whose word something is linked with a target, and how far a method carries it. */
export function useBasisWords(): (claimed: Claimed) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return ({ basis, confidence }) => {
    const told = t(`basis.of.${basis}`);
    return confidence === null ? told : `${told} (${t('basis.confidence', { value: number(confidence) })})`;
  };
}
