import { useTranslation } from 'react-i18next';
import { basisIn } from '../basis.js';
import { BasisChoice } from '../basis-choice.js';
import { Choice } from '../choice.js';
import { useParameters } from '../use-parameters.js';
import { HeatPlaces } from './heat-places.js';
import { HeatYears } from './heat-years.js';

/** Where and when initiatives serve each goal; what is looked at is in the address. */
export function HeatSection() {
  const { t } = useTranslation();
  const { parameters, set } = useParameters();
  const by = parameters.get('by') === 'year' ? 'year' : 'place';
  const basis = basisIn(parameters);
  return (
    <section className="section" aria-labelledby="heat">
      <h2 id="heat">{t('heat.title')}</h2>
      <Choice
        legend={t('home.colourBy')}
        options={[
          ['place', t('home.jurisdiction')],
          ['year', t('heat.year')],
        ]}
        chosen={by}
        choose={(next) => set('by', next === 'place' ? '' : next)}
      />
      <BasisChoice basis={basis} choose={(next) => set('basis', next === 'ANY' ? '' : next)} />
      {by === 'place' ? <HeatPlaces basis={basis} /> : <HeatYears basis={basis} />}
    </section>
  );
}
