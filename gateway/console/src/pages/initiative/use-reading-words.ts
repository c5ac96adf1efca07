import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { Observed, Reading } from './readings.js';

/** Which reading it was, and when: no day is told that the source does not give. */
export function useReadingWords(): (reading: Reading<Observed>, isReplaced?: boolean) => string {
  const { t } = useTranslation();
  const { period } = useFormat();
  return ({ observations: [{ asOf, asOfRaw, sequence }], isLast }, isReplaced = false) => {
    const order = () => {
      if (isLast === null) return [];
      if (isLast) return [t('initiative.lastReading')];
      return [t(isReplaced ? 'initiative.replacedReading' : 'initiative.earlierReading')];
    };
    const when = () => {
      if (asOf !== null) return period(asOf);
      if (asOfRaw !== null) return t('initiative.rawDate', { date: asOfRaw });
      return t('initiative.undatedReading', { sequence });
    };
    return [...order(), when()].join(' · ');
  };
}
