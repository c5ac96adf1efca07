import { useTranslation } from 'react-i18next';
import {
  ConsoleHomeFiguresDocument,
  type ConsoleHomeFiguresQuery,
} from '../../graph/generated/home-figures.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { isBehind } from '../../parts/is-behind.js';
import { Part } from '../../parts/part.js';
import { useFormat } from '../../parts/use-format.js';

/** How much there is, now, and whether the counts are of all that the sources told. */
export function HomeFigures() {
  const { t } = useTranslation();
  const answer = useAnswer(ConsoleHomeFiguresDocument, {});
  return (
    <section className="section" aria-labelledby="figures">
      <h2 id="figures">{t('home.figures')}</h2>
      <Part answer={answer} of={(data) => (hasAny(data) ? data : null)} skeleton={<Bones lines={3} />}>
        {(data) => (
          <>
            <Figures data={data} />
            {data.indexFreshness && <Freshness feeds={data.indexFreshness} />}
          </>
        )}
      </Part>
    </section>
  );
}

const FIGURES = ['initiatives', 'datasets', 'portals', 'answering', 'localGovernments'] as const;

const hasAny = (data: ConsoleHomeFiguresQuery) => FIGURES.some((name) => data[name] !== null);

function Figures({ data }: { readonly data: ConsoleHomeFiguresQuery }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <dl className="facts figures">
      {FIGURES.map((name) => {
        const count = data[name]?.totalCount;
        return (
          <div key={name}>
            <dt>{t(`home.${name}`)}</dt>
            <dd className={count === undefined ? 'unknown' : ''}>
              {count === undefined ? t('state.unknown') : number(count)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Freshness({ feeds }: { readonly feeds: NonNullable<ConsoleHomeFiguresQuery['indexFreshness']> }) {
  const { t } = useTranslation();
  const { date, list } = useFormat();
  const nameOf = useFeedNames();
  const late = feeds.filter(isBehind);
  if (late.length > 0)
    return (
      <p className="source">{t('home.behind', { sources: list(late.map(({ feed }) => nameOf(feed))) })}</p>
    );
  const last = feeds
    .flatMap(({ lastEventAt }) => lastEventAt ?? [])
    .sort()
    .at(-1);
  return <p className="source">{last ? t('home.fresh', { date: date(last) }) : t('home.noChange')}</p>;
}
