import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleJurisdictionInitiativesQuery } from '../../graph/generated/jurisdiction-initiatives.js';
import {
  ConsolePlaceInitiativesDocument,
  ConsolePlaceStagesDocument,
} from '../../graph/generated/jurisdiction-rows.js';
import { Bars } from '../../parts/bars.js';
import { BarBones, ListBones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { PartOfPlace } from './part-of-place.type.js';

/** What the place does: its initiatives by stage, and the newest. */
export function JurisdictionInitiatives({ id, answer }: PartOfPlace<ConsoleJurisdictionInitiativesQuery>) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  return (
    <section className="section" aria-labelledby="initiatives">
      <h2 id="initiatives">{t('jurisdiction.initiatives')}</h2>
      <Part answer={answer} of={({ stages }) => stages} skeleton={<BarBones bars={3} />}>
        {({ total, cells }) => (total > 0 ? <Stages cells={cells} variables={variables} /> : null)}
      </Part>
      <Part
        answer={answer}
        of={(data) => data.jurisdiction?.initiatives}
        fields={['initiatives']}
        skeleton={<ListBones rows={SHOWN} />}
        empty={<Unsurveyed />}
      >
        {(initiatives) => <Latest initiatives={initiatives} variables={variables} />}
      </Part>
    </section>
  );
}

/** As many as the question asks for. */
const SHOWN = 6;

function Unsurveyed() {
  const { t } = useTranslation();
  const all = new URLSearchParams({ type: 'Initiative' });
  return (
    <>
      <p>{t('jurisdiction.unsurveyed')}</p>
      <p>
        <Link to={`${pathOf(useLanguage(), 'search')}?${all}`}>{t('jurisdiction.everyInitiative')}</Link>
      </p>
    </>
  );
}

type Variables = Readonly<{ id: string; lang: 'ES' | 'EN' }>;

type Stages = NonNullable<ConsoleJurisdictionInitiativesQuery['stages']>;

interface StagesProps {
  readonly cells: Stages['cells'];
  readonly variables: Variables;
}

function Stages({ cells, variables }: StagesProps) {
  const { t } = useTranslation();
  const rows = cells.flatMap(({ keys, count }) => {
    const [stage] = keys;
    if (!stage) return [];
    const name = stage.key === 'NOT_STATED' ? t('jurisdiction.withoutStage') : stage.label;
    return [{ id: stage.key, name, count }];
  });
  const question = { document: ConsolePlaceStagesDocument, variables };
  return (
    <>
      <Bars label={t('jurisdiction.initiatives')} rows={rows} />
      <p className="source">{t('jurisdiction.counted')}</p>
      <Tools
        of={t('jurisdiction.initiatives')}
        question={question}
        rows={{ ...question, rows: 'statistics.cells' }}
      />
    </>
  );
}

type Place = NonNullable<ConsoleJurisdictionInitiativesQuery['jurisdiction']>;

interface LatestProps {
  readonly initiatives: NonNullable<Place['initiatives']>;
  readonly variables: Variables;
}

function Latest({ initiatives, variables }: LatestProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const question = { document: ConsolePlaceInitiativesDocument, variables };
  const all = new URLSearchParams({ type: 'Initiative', province: variables.id });
  const nodes = initiatives.edges.flatMap(({ node }) => node ?? []);
  if (nodes.length === 0) return <p>{t('jurisdiction.noInitiatives')}</p>;
  return (
    <>
      <h3>{t('jurisdiction.latest')}</h3>
      <ul className="list">
        {nodes.map(({ id, title, status, stage, year }) => (
          <li key={id}>
            <span className="title">
              <Link to={pathOf(language, 'initiative', id)}>{title}</Link>
            </span>
            <span className="aside">
              {[year, t(`initiativeStatus.${status}`), stage && t(`stage.${stage}`)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`${pathOf(language, 'search')}?${all}`}>
          {t('jurisdiction.allInitiatives', { count: number(initiatives.totalCount) })}
        </Link>
      </p>
      <SourceLine sources={nodes.map(({ provenance }) => provenance)} />
      <Tools
        of={t('jurisdiction.latest')}
        question={question}
        rows={{ ...question, rows: 'jurisdiction.initiatives' }}
      />
    </>
  );
}
