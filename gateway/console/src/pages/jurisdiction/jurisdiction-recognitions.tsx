import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleJurisdictionRecognitionsQuery } from '../../graph/generated/jurisdiction-recognitions.js';
import { ConsolePlaceRecognitionsDocument } from '../../graph/generated/jurisdiction-rows.js';
import { ListBones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { PartOfPlace } from './part-of-place.type.js';

type Place = NonNullable<ConsoleJurisdictionRecognitionsQuery['jurisdiction']>;

const NONE: NonNullable<Place['recognitions']> = { totalCount: 0, edges: [] };

/** What was recognised of the place, and how developed it was found. */
export function JurisdictionRecognitions({ id, answer }: PartOfPlace<ConsoleJurisdictionRecognitionsQuery>) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const asked = { document: ConsolePlaceRecognitionsDocument, variables };
  const level = answer.data?.jurisdiction?.developmentLevel ?? null;
  return (
    <section className="section" aria-labelledby="recognitions">
      <h2 id="recognitions">{t('jurisdiction.recognitions')}</h2>
      <Part
        answer={answer}
        of={({ jurisdiction }) => jurisdiction?.recognitions}
        skeleton={<ListBones rows={2} />}
        fields={['recognitions']}
        empty={<Recognitions recognitions={NONE} level={level} />}
      >
        {(found) => (
          <>
            <Recognitions recognitions={found} level={level} />
            {found.totalCount > 0 && (
              <Tools
                of={t('jurisdiction.recognitions')}
                question={asked}
                rows={{ ...asked, rows: 'jurisdiction.recognitions' }}
              />
            )}
          </>
        )}
      </Part>
    </section>
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
