import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsoleTargetAlignmentsDocument } from '../../graph/generated/target-alignments.js';
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
      <Pages key={basis} variables={variables} />
      <Tools
        of={t('target.alignments')}
        question={{ ...asked, variables: { ...variables, first: PAGE } }}
        rows={{ ...asked, isPartial: true }}
      />
    </section>
  );
}

/** One page after another, from the first again when another basis is asked for. */
function Pages({ variables }: { readonly variables: Parameters<typeof AlignmentPage>[0]['variables'] }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="section" aria-live="polite">
      {pages.map((after, index) => (
        <AlignmentPage
          key={after}
          variables={{ ...variables, first: PAGE, after }}
          isFirst={index === 0}
          isLast={index === pages.length - 1}
          more={(next) => setPages([...pages, next])}
        />
      ))}
    </div>
  );
}
