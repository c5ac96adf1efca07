import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page.js';
import { GoalList } from './goal-list.js';
import { HeatSection } from './heat/heat-section.js';

/** The 17 goals, and where and when initiatives serve them. */
export function GoalsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('goals.title')}>
      <div className="page-head">
        <h1>{t('goals.title')}</h1>
        <p className="lead">{t('goals.lead')}</p>
      </div>
      <GoalList />
      <HeatSection />
    </Page>
  );
}
