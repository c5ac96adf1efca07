import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleJurisdictionRecognitionsQuery } from '../../graph/generated/jurisdiction-recognitions.js';
import { ConsolePlacePluginsDocument } from '../../graph/generated/jurisdiction-rows.js';
import { ListBones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { PLUGIN_MOODS } from '../../parts/plugin-moods.js';
import { type Source, SourceLine } from '../../parts/source-line.js';
import { State } from '../../parts/state.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { PartOfPlace } from './part-of-place.type.js';

type Place = NonNullable<ConsoleJurisdictionRecognitionsQuery['jurisdiction']>;

/** What the place adds of its own; asked together with what was recognised of it. */
export function JurisdictionPlugins({ id, answer }: PartOfPlace<ConsoleJurisdictionRecognitionsQuery>) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const asked = { document: ConsolePlacePluginsDocument, variables };
  const none = <p>{t('jurisdiction.noPlugins')}</p>;
  return (
    <section className="section" aria-labelledby="plugins">
      <h2 id="plugins">{t('jurisdiction.plugins')}</h2>
      <Part
        answer={answer}
        of={({ jurisdiction }) => jurisdiction?.plugins}
        skeleton={<ListBones rows={1} />}
        fields={['plugins']}
        empty={none}
      >
        {(plugins) =>
          plugins.length === 0 ? (
            none
          ) : (
            <>
              <Plugins plugins={plugins} place={answer.data?.jurisdiction} />
              <Tools
                of={t('jurisdiction.plugins')}
                question={asked}
                rows={{ ...asked, rows: 'jurisdiction.plugins' }}
              />
            </>
          )
        }
      </Part>
    </section>
  );
}

interface PluginsProps {
  readonly plugins: NonNullable<Place['plugins']>;
  readonly place: Pick<Place, 'id' | 'name'> | null | undefined;
}

function Plugins({ plugins, place }: PluginsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  // Where nobody else answers for a plugin, the place itself does.
  const named = (told: Source) =>
    place && told.source === place.id ? { ...told, source: place.name } : told;
  return (
    <>
      <p>{t('jurisdiction.pluginsHint')}</p>
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
      <SourceLine sources={plugins.map(({ provenance }) => named(provenance))} />
    </>
  );
}
