import { useTranslation } from 'react-i18next';
import {
  ConsoleJurisdictionInitiativesDocument,
  type ConsoleJurisdictionInitiativesQuery,
} from '../../graph/generated/jurisdiction-initiatives.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bars } from '../../parts/bars.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { SdgProfile } from './sdg-profile.js';

/** What the place does: its initiatives by stage, the newest, and the goals that they serve. */
export function JurisdictionInitiatives({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleJurisdictionInitiativesDocument, { id, lang });
  return (
    <div className="columns">
      <section className="section" aria-labelledby="initiatives">
        <h2 id="initiatives">{t('jurisdiction.initiatives')}</h2>
        <Part answer={answer} of={({ stages }) => stages} skeleton={<Bones lines={4} />}>
          {({ total, cells }) => (total > 0 ? <Stages cells={cells} /> : null)}
        </Part>
        <Part
          answer={answer}
          of={(data) => data.jurisdiction?.initiatives}
          fields={['initiatives']}
          skeleton={<Bones lines={6} />}
          empty={<p>{t('jurisdiction.unsurveyed')}</p>}
        >
          {(initiatives) => <Latest initiatives={initiatives} />}
        </Part>
      </section>
      <section className="section" aria-labelledby="sdg">
        <h2 id="sdg">{t('jurisdiction.sdg')}</h2>
        <Part
          answer={answer}
          of={(data) => data.jurisdiction?.sdgProfile}
          skeleton={<Bones lines={6} />}
          fields={['sdgProfile', 'initiatives']}
          empty={<p>{t('jurisdiction.unsurveyed')}</p>}
        >
          {(profile) => <SdgProfile profile={profile} of={id} />}
        </Part>
      </section>
    </div>
  );
}

type Stages = NonNullable<ConsoleJurisdictionInitiativesQuery['stages']>;

function Stages({ cells }: { readonly cells: Stages['cells'] }) {
  const { t } = useTranslation();
  const rows = cells.flatMap(({ keys, count }) => {
    const [stage] = keys;
    if (!stage) return [];
    const name = stage.key === 'NOT_STATED' ? t('jurisdiction.withoutStage') : stage.label;
    return [{ id: stage.key, name, count }];
  });
  return <Bars label={t('jurisdiction.initiatives')} rows={rows} />;
}

type Place = NonNullable<ConsoleJurisdictionInitiativesQuery['jurisdiction']>;

function Latest({ initiatives }: { readonly initiatives: NonNullable<Place['initiatives']> }) {
  const { t } = useTranslation();
  const nodes = initiatives.edges.flatMap(({ node }) => node ?? []);
  if (nodes.length === 0) return <p>{t('jurisdiction.noInitiatives')}</p>;
  return (
    <>
      <h3>{t('jurisdiction.latest')}</h3>
      <ul className="list">
        {nodes.map(({ id, title, status, stage, year }) => (
          <li key={id}>
            <span className="title">{title}</span>
            <span className="aside">
              {[year, t(`initiativeStatus.${status}`), stage && t(`stage.${stage}`)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <SourceLine sources={nodes.map(({ provenance }) => provenance)} />
    </>
  );
}
