import { useTranslation } from 'react-i18next';
import {
  ConsoleHomeFiguresDocument,
  type ConsoleHomeFiguresQuery,
} from '../../graph/generated/home-figures.js';
import { ConsoleHomeFiguresRowDocument } from '../../graph/generated/home-figures-row.js';
import { useAnswer } from '../../graph/use-answer.js';
import { useAskingAgain } from '../../graph/use-asking-again.js';
import { Bones } from '../../parts/bones.js';
import { useFeedNames } from '../../parts/feed-names.js';
import { isBehind } from '../../parts/is-behind.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';

const NOTHING = {};

const COUNTS = { document: ConsoleHomeFiguresRowDocument, variables: NOTHING };

/** Milliseconds until the figures are asked for again: while an index catches up, and else. */
const SOON = 5_000;
const LATER = 60_000;

/** How much there is, now, and whether the counts are of all that the sources told. */
export function HomeFigures() {
  const { t } = useTranslation();
  const answer = useAnswer(ConsoleHomeFiguresDocument, NOTHING);
  useAskingAgain(answer, answer.data?.indexFreshness?.some(isBehind) ? SOON : LATER);
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
      <Tools of={t('home.figures')} question={COUNTS} rows={COUNTS} />
    </section>
  );
}

const FIGURES = ['initiatives', 'datasets', 'portals', 'answering', 'localGovernments'] as const;

const hasAny = (data: ConsoleHomeFiguresQuery) => FIGURES.some((name) => data[name] !== null);

/** As long as no portal was read, what they hold and whether they answer is not known. */
function knownCount(
  data: ConsoleHomeFiguresQuery,
  name: (typeof FIGURES)[number],
): number | 'unread' | undefined {
  const ofReadings = name === 'datasets' || name === 'answering';
  return ofReadings && data.read?.totalCount === 0 ? 'unread' : data[name]?.totalCount;
}

function Figures({ data }: { readonly data: ConsoleHomeFiguresQuery }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <dl className="facts figures">
      {FIGURES.map((name) => {
        const count = knownCount(data, name);
        return (
          <div key={name}>
            <dt>{t(`home.${name}`)}</dt>
            {typeof count === 'number' ? (
              <dd>{number(count)}</dd>
            ) : (
              <dd className="unknown">{t(count === 'unread' ? 'home.unread' : 'state.unknown')}</dd>
            )}
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
