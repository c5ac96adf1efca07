import { useTranslation } from 'react-i18next';
import {
  ConsoleHeatPlacesDocument,
  type ConsoleHeatPlacesQuery,
} from '../../../graph/generated/heat-places.js';
import { ConsoleHeatPlacesRowsDocument } from '../../../graph/generated/heat-places-rows.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Late, Part } from '../../../parts/part.js';
import { SourceLine } from '../../../parts/source-line.js';
import { Tools } from '../../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../../places/language.js';
import { useLanguage } from '../../../places/use-language.js';
import { type BasisName, basesOf } from '../basis.js';
import { Counted } from '../counted.js';
import { Excluded } from '../excluded.js';
import { goalLink } from '../goal-link.js';
import { linkSources } from '../link-sources.js';
import { HeatBones } from './heat-bones.js';
import { gridOf, type HeatColumn, hasUnplaced } from './heat-grid.js';
import { HeatMap } from './heat-map.js';

/** Goals against the nation and the 24 jurisdictions. */
export function HeatPlaces({ basis }: { readonly basis: BasisName }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const variables = { basis: basesOf(basis), lang: GRAPH_LANGUAGES[language] };
  const answer = useAnswer(ConsoleHeatPlacesDocument, variables);
  const isLate = ['own', 'initiatives'].some((field) => answer.failed.has(field));
  return (
    <>
      <p>{t('heat.about.place')}</p>
      <Part answer={answer} of={countedPlaces} skeleton={<HeatBones />}>
        {({ counts, nodes, links }) => (
          <>
            {isLate && <Late answer={answer} />}
            <Excluded sources={counts.excluded} />
            <HeatMap
              label={t('heat.label.place')}
              grid={gridOf(columnsOf(nodes, { nation: t('heat.nation'), city: t('heat.city') }), counts)}
              unknown={t(isLate ? 'state.unknown' : 'heat.unsurveyed')}
              kind={t('home.jurisdiction')}
              caption={t('heat.caption')}
              linkOf={({ goal, column }) => goalLink(language, goal, { basis, province: column.id })}
            >
              {hasUnplaced(counts) && <p className="source">{t('heat.unplaced')}</p>}
              <Counted />
              <SourceLine sources={[...nodes.flatMap(sourcesOf), ...linkSources(links)]} />
            </HeatMap>
          </>
        )}
      </Part>
      <Tools
        of={t('heat.label.place')}
        question={{ document: ConsoleHeatPlacesDocument, variables }}
        rows={{ document: ConsoleHeatPlacesRowsDocument, variables }}
      />
    </>
  );
}

type Known = NonNullable<NonNullable<ConsoleHeatPlacesQuery['nation']>['own']>;

interface Place {
  readonly id: string;
  readonly name: string;
  /** Null where nobody has looked for its initiatives. */
  readonly known: Known | null;
}

const sourcesOf = ({ known }: Place) => known?.edges.flatMap(({ node }) => node?.provenance ?? []) ?? [];

function countedPlaces({ counts, nation, places, links }: ConsoleHeatPlacesQuery) {
  if (counts === null || places === null) return null;
  const nodes: Place[] = places.edges
    .map(({ node: { id, name, initiatives } }) => ({ id, name, known: initiatives }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'es'));
  return { counts, links, nodes: nation ? [{ ...nation, known: nation.own }, ...nodes] : nodes };
}

function columnsOf(nodes: readonly Place[], names: { nation: string; city: string }): readonly HeatColumn[] {
  const shorts: Readonly<Record<string, string>> = { AR: names.nation, 'AR-C': names.city };
  return nodes.map(({ id, name, known }) => {
    const short = shorts[id] ?? name.replace(/,.*/, '');
    return { id, name: id === 'AR' ? short : name, short, isKnown: known !== null };
  });
}
