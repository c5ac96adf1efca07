import { useTranslation } from 'react-i18next';
import { METRICS, type Metric } from './map-place.js';

interface MetricChoiceProps {
  readonly metric: Metric;
  choose(metric: Metric): void;
}

/** What colours the map. */
export function MetricChoice({ metric, choose }: MetricChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="choose">
      <legend>{t('home.colourBy')}</legend>
      {METRICS.map((each) => (
        <label key={each}>
          <input type="radio" name="metric" checked={each === metric} onChange={() => choose(each)} />
          {t(`metric.${each}.name`)}
        </label>
      ))}
    </fieldset>
  );
}
