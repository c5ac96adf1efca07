import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { Initiative } from './title-note.js';

/** The lists of an initiative, in the order in which its page shows them. */
const LISTS = [
  'questions',
  'mechanismUses',
  'organizations',
  'stages',
  'milestones',
  'assessments',
  'related',
  'editions',
  'evidence',
  'tagObservations',
] as const;

export type ListName = (typeof LISTS)[number];

export const isEmpty = (initiative: Initiative, list: ListName) => initiative[list].length === 0;

/** What the graph knows nothing of, in one sentence: that is not to say that there is nothing. */
export function NotStated({ initiative }: { readonly initiative: Initiative }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const missing = LISTS.filter((each) => isEmpty(initiative, each));
  if (missing.length === 0) return null;
  return (
    <section className="section" aria-labelledby="missing">
      <h2 id="missing">{t('initiative.missing')}</h2>
      <p>
        {t('initiative.missingLists', { lists: list(missing.map((each) => t(`initiative.list.${each}`))) })}
      </p>
    </section>
  );
}
