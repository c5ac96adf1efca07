import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleTargetAlignmentsQuery } from '../../graph/generated/target-alignments.js';
import { OutLink } from '../../parts/out-link.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Target = NonNullable<ConsoleTargetAlignmentsQuery['sdgTarget']>;
type Alignment = Target['alignments']['edges'][number]['node'];

/** One claim that something is aligned with a target: of what, on whose word, why, by whom and when. */
export function AlignmentRow({ alignment }: { readonly alignment: Alignment }) {
  const { subject, rationale } = alignment;
  const wordsOf = useClaimWords();
  return (
    <li>
      <Subject subject={subject} />
      {rationale && <span>{rationale}</span>}
      <span className="source">{wordsOf(alignment)}</span>
    </li>
  );
}

function Subject({ subject }: Pick<Alignment, 'subject'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (subject === null) return <span className="aside">{t('target.noSubject')}</span>;
  if (subject.__typename === 'Dataset')
    return (
      <>
        <span className="title">
          <OutLink to={subject.landingPage}>{subject.title}</OutLink>
        </span>
        <span className="aside">{t('searchType.Dataset')}</span>
      </>
    );
  const { id, title, year, jurisdiction } = subject;
  return (
    <>
      <span className="title">
        <Link to={pathOf(language, 'initiative', id)}>{title}</Link>
      </span>
      <span className="aside">
        {`${t('searchType.Initiative')} · ${year}`}
        {jurisdiction && (
          <>
            {' · '}
            <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>{jurisdiction.name}</Link>
          </>
        )}
      </span>
    </>
  );
}
