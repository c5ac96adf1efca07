import { useTranslation } from 'react-i18next';
import {
  ConsoleTargetAlignmentsDocument,
  type ConsoleTargetAlignmentsQueryVariables,
} from '../../graph/generated/target-alignments.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { CountOfList, MoreOfList, type PageOfList } from '../../parts/pages-of-list.js';
import { Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { useFormat } from '../../parts/use-format.js';
import { AlignmentRow } from './alignment-row.js';

interface AlignmentPageProps {
  readonly variables: ConsoleTargetAlignmentsQueryVariables;
  readonly page: PageOfList;
}

/** One page of what is aligned with a target. */
export function AlignmentPage({ variables, page }: AlignmentPageProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const answer = useAnswer(ConsoleTargetAlignmentsDocument, variables);
  return (
    <Part answer={answer} of={({ sdgTarget }) => sdgTarget?.alignments} skeleton={<Bones lines={9} />}>
      {({ totalCount, edges, pageInfo }) => {
        if (totalCount === 0) return <p>{t('target.noAlignments')}</p>;
        return (
          <>
            <CountOfList page={page}>{t('target.count', { count: number(totalCount) })}</CountOfList>
            <ul className="list">
              {edges.map(({ node }) => (
                <AlignmentRow key={node.id} alignment={node} />
              ))}
            </ul>
            <MoreOfList page={page} pageInfo={pageInfo} />
            {page.isLast && <SourceLine sources={edges.map(({ node }) => node.provenance)} />}
          </>
        );
      }}
    </Part>
  );
}
