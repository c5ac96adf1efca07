import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { GoalCounts } from './goal-counts.js';

/** What the counts rest on: most links are a method's reading, and what is not linked may serve a goal all the same. */
export function GoalCountsAbout({ counts }: { readonly counts: GoalCounts }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { linked, stated, unlinked } = counts;
  if (linked === null || stated === null || unlinked === null) return null;
  return (
    <p>
      {stated === 0
        ? t('goals.inferredOnly', { linked: number(linked) })
        : t('goals.bases', {
            linked: number(linked),
            stated: number(stated),
            rest: number(linked - stated),
          })}{' '}
      {unlinked > 0 && t('goals.unlinked', { count: number(unlinked) })}
    </p>
  );
}
