import { useTranslation } from 'react-i18next';
import type { AlignmentBasis } from '../graph/generated/target-alignments.js';
import { useFormat } from './use-format.js';

interface Based {
  readonly basis: AlignmentBasis;
  readonly confidence: number | null;
}

interface Claim extends Based {
  readonly relation: 'PRIMARY' | 'SECONDARY';
  readonly author: string | null;
  readonly method: string | null;
  readonly asOf: string | null;
}

/** On whose word something is linked with a target, and how far a method carries it. */
export function useBasisWords(): (claimed: Based) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return ({ basis, confidence }) => {
    const told = t(`basis.of.${basis}`);
    return confidence === null ? told : `${told} (${t('basis.confidence', { value: number(confidence) })})`;
  };
}

/** All that is known of such a claim: what it says, on whose word, by whom, how and when. */
export function useClaimWords(): (claim: Claim) => string {
  const { t } = useTranslation();
  const { date } = useFormat();
  const wordsOf = useBasisWords();
  return ({ relation, author, method, asOf, ...based }) =>
    [
      t(`target.relation.${relation}`),
      wordsOf(based),
      author === null ? t('target.noAuthor') : t('target.by', { author }),
      ...(method === null ? [] : [t('target.method', { method })]),
      asOf === null ? t('target.undated') : t('source.asOf', { date: date(asOf) }),
    ].join(' · ');
}
