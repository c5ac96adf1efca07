import { useTranslation } from 'react-i18next';
import { ConsoleTargetAlignmentsDocument } from '../../graph/generated/target-alignments.js';
import { PagesOfList } from '../../parts/pages-of-list.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { basesOf, basisIn } from '../goals/basis.js';
import { BasisChoice } from '../goals/basis-choice.js';
import { useParameters } from '../goals/use-parameters.js';
import { AlignmentPage } from './alignment-page.js';

const PAGE = 20;

/** What is aligned with a target, on whose word and why; which word counts is in the address. */
export function TargetAlignments({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { parameters, set } = useParameters();
  const basis = basisIn(parameters);
  const variables = { id, basis: basesOf(basis), lang: GRAPH_LANGUAGES[useLanguage()] };
  const asked = { document: ConsoleTargetAlignmentsDocument, variables };
  return (
    <section className="section" aria-labelledby="alignments">
      <h2 id="alignments">{t('target.alignments')}</h2>
      <BasisChoice basis={basis} choose={(next) => set('basis', next === 'ANY' ? '' : next)} />
      <PagesOfList of={basis}>
        {(page) => <AlignmentPage variables={{ ...variables, first: PAGE, after: page.after }} page={page} />}
      </PagesOfList>
      <Tools
        of={t('target.alignments')}
        question={{ ...asked, variables: { ...variables, first: PAGE } }}
        rows={{ ...asked, isPartial: true }}
      />
    </section>
  );
}
