import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleJurisdictionRecognitionsDocument,
  type ConsoleJurisdictionRecognitionsQuery,
} from '../../graph/generated/jurisdiction-recognitions.js';
import {
  ConsolePlacePluginsDocument,
  ConsolePlaceRecognitionsDocument,
} from '../../graph/generated/jurisdiction-rows.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { PLUGIN_MOODS } from '../../parts/plugin-moods.js';
import { SourceLine } from '../../parts/source-line.js';
import { State } from '../../parts/state.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Place = NonNullable<ConsoleJurisdictionRecognitionsQuery['jurisdiction']>;

const NONE: NonNullable<Place['recognitions']> = { totalCount: 0, edges: [] };

/** What was recognised of the place, how developed it was found, and what it adds of its own. */
export function JurisdictionRecognitions({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsoleJurisdictionRecognitionsDocument, variables);
  const recognised = { document: ConsolePlaceRecognitionsDocument, variables };
  const plugged = { document: ConsolePlacePluginsDocument, variables };
  const level = answer.data?.jurisdiction?.developmentLevel ?? null;
  return (
    <div className="columns">
      <section className="section" aria-labelledby="recognitions">
        <h2 id="recognitions">{t('jurisdiction.recognitions')}</h2>
        <Part
          answer={answer}
          of={({ jurisdiction }) => jurisdiction?.recognitions}
          skeleton={<Bones lines={4} />}
          fields={['recognitions']}
          empty={<Recognitions recognitions={NONE} level={level} />}
        >
          {(found) => (
            <>
              <Recognitions recognitions={found} level={level} />
              <Tools
                of={t('jurisdiction.recognitions')}
                question={recognised}
                rows={{ ...recognised, rows: 'jurisdiction.recognitions' }}
              />
            </>
          )}
        </Part>
      </section>
      <section className="section" aria-labelledby="plugins">
        <h2 id="plugins">{t('jurisdiction.plugins')}</h2>
        <p>{t('jurisdiction.pluginsHint')}</p>
        <Part
          answer={answer}
          of={({ jurisdiction }) => jurisdiction?.plugins}
          skeleton={<Bones lines={4} />}
          fields={['plugins']}
          empty={<Plugins plugins={[]} />}
        >
          {(plugins) => (
            <>
              <Plugins plugins={plugins} />
              {plugins.length > 0 && (
                <Tools
                  of={t('jurisdiction.plugins')}
                  question={plugged}
                  rows={{ ...plugged, rows: 'jurisdiction.plugins' }}
                />
              )}
            </>
          )}
        </Part>
      </section>
    </div>
  );
}

interface RecognitionsProps {
  readonly recognitions: NonNullable<Place['recognitions']>;
  readonly level: Place['developmentLevel'];
}

function Recognitions({ recognitions, level }: RecognitionsProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const language = useLanguage();
  const nodes = recognitions.edges.map(({ node }) => node);
  return (
    <>
      <p>
        {level === null
          ? t('jurisdiction.noLevel')
          : t('jurisdiction.level', { name: level.name, date: date(level.asOf) })}
      </p>
      {nodes.length === 0 && <p>{t('jurisdiction.noRecognitions')}</p>}
      {nodes.length > 0 && (
        <ul className="list">
          {nodes.map(({ id, grantedOn, category, initiative, edition }) => (
            <li key={id}>
              <span className="title">
                {initiative ? (
                  <Link to={pathOf(language, 'initiative', initiative.id)}>{initiative.title}</Link>
                ) : (
                  category.name
                )}
              </span>
              <span className="aside">
                {[
                  category.name,
                  edition.name,
                  grantedOn && t('jurisdiction.granted', { date: date(grantedOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <SourceLine
        sources={[...(level ? [level.provenance] : []), ...nodes.map(({ provenance }) => provenance)]}
      />
    </>
  );
}

function Plugins({ plugins }: { readonly plugins: NonNullable<Place['plugins']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (plugins.length === 0) return <p>{t('jurisdiction.noPlugins')}</p>;
  return (
    <>
      <ul className="list">
        {plugins.map(({ id, title, description, version, trust, state }) => (
          <li key={id}>
            <span className="title">
              <Link to={pathOf(language, 'plugins', id)}>{title}</Link>
            </span>
            {description && <span>{description}</span>}
            <span className="aside">
              <State mood={PLUGIN_MOODS[state]}>{t(`plugin.${state}`)}</State>
              {` · ${t(`trust.${trust}`)} · ${t('plugin.version', { version })}`}
            </span>
          </li>
        ))}
      </ul>
      <SourceLine sources={plugins.map(({ provenance }) => provenance)} />
    </>
  );
}
