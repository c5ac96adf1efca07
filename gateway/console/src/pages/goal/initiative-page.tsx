import { useTranslation } from 'react-i18next';
import {
  ConsoleGoalInitiativesDocument,
  type ConsoleGoalInitiativesQueryVariables,
} from '../../graph/generated/goal-initiatives.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { CountOfList, MoreOfList, type PageOfList } from '../../parts/pages-of-list.js';
import { Late, Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import type { GoalFilter } from './goal-filter.js';
import { InitiativeRow } from './initiative-row.js';
import { NoInitiatives } from './no-initiatives.js';

interface InitiativePageProps {
  readonly number: number;
  readonly filter: GoalFilter;
  readonly variables: ConsoleGoalInitiativesQueryVariables;
  readonly page: PageOfList;
}

/** One page of the initiatives of a goal. */
export function InitiativePage({ number, filter, variables, page }: InitiativePageProps) {
  const { t } = useTranslation();
  const { number: written } = useFormat();
  const answer = useAnswer(ConsoleGoalInitiativesDocument, variables);
  return (
    <Part answer={answer} of={({ initiatives }) => initiatives} skeleton={<Bones lines={9} />}>
      {({ totalCount, edges, pageInfo }) => {
        if (totalCount === 0) return <NoInitiatives number={number} filter={filter} />;
        const nodes = edges.flatMap(({ node }) => node ?? []);
        if (nodes.length === 0) return <Late answer={answer} />;
        return (
          <>
            <CountOfList page={page}>{t('goals.count', { count: written(totalCount) })}</CountOfList>
            {nodes.length < edges.length && <p className="note">{t('goal.partly')}</p>}
            <ul className="list">
              {nodes.map((node) => (
                <InitiativeRow key={node.id} initiative={node} goal={number} />
              ))}
            </ul>
            <MoreOfList page={page} pageInfo={pageInfo} />
            {page.isLast && <SourceLine sources={nodes.map(({ provenance }) => provenance)} />}
          </>
        );
      }}
    </Part>
  );
}
