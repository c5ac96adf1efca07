import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Origin } from '../../parts/list-section.js';
import { PlaceName } from '../../parts/place-name.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { type Initiative, shownLanguage, TitleNote } from './title-note.js';

/** Which commitment this is: its title, its codes, whose it is, and how far it has come. */
export function InitiativeHead({ initiative }: { readonly initiative: Initiative }) {
  const { t } = useTranslation();
  const { kind, title, jurisdiction, provenance } = initiative;
  const lang = shownLanguage(initiative, GRAPH_LANGUAGES[useLanguage()]);
  return (
    <section className="section" aria-labelledby="title">
      <div className="page-head">
        <h1 id="title" lang={lang}>
          {title}
        </h1>
        <p className="lead">
          {t(`initiative.kind.${kind}`)}
          {jurisdiction && (
            <>
              {', '}
              <PlaceName id={jurisdiction.id} />
            </>
          )}
        </p>
        <TitleNote initiative={initiative} />
      </div>
      <Facts initiative={initiative} />
      <Origin sources={[provenance]} />
    </section>
  );
}

function Facts({ initiative }: { readonly initiative: Initiative }) {
  const { t } = useTranslation();
  const { id, code, year, status, statusRaw, stage, kind } = initiative;
  const plan = usePlan(initiative);
  const facts: readonly (readonly [term: string, value: ReactNode, more?: string | null])[] = [
    [t('initiative.code'), code ?? t('state.notStated'), code === id ? null : id],
    [
      t('initiative.year'),
      year,
      t(kind === 'PROGRAM_PROJECT' ? 'initiative.yearOfEdition' : 'initiative.yearOfCycle'),
    ],
    [
      t('initiative.status'),
      t(`initiativeStatus.${status}`),
      statusRaw && t('initiative.publishedAs', { text: statusRaw }),
    ],
    [t('initiative.stage'), stage ? t(`stage.${stage}`) : t('state.notStated')],
    [t('initiative.plan'), ...plan],
  ];
  return (
    <dl className="facts" aria-label={t('initiative.facts')}>
      {facts.map(([term, value, more]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {more && <dd className="source">{more}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The plan that it belongs to, and in which years that holds, as far as the source says. */
function usePlan({ actionPlan }: Initiative): readonly [string, string?] {
  const { t } = useTranslation();
  if (actionPlan === null) return [t('initiative.noPlan')];
  const { number, cycle, startsYear, endsYear } = actionPlan;
  const years =
    startsYear === null && endsYear === null
      ? t('initiative.yearsUnknown')
      : t('initiative.years', { from: startsYear ?? '…', to: endsYear ?? '…' });
  return [t('initiative.planNumber', { number }), `${t('initiative.cycle', { cycle })}; ${years}`];
}
