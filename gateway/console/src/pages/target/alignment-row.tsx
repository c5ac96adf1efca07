import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleTargetAlignmentsQuery } from '../../graph/generated/target-alignments.js';
import { OutLink } from '../../parts/out-link.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { useBasisWords } from './use-basis-words.js';

type Target = NonNullable<ConsoleTargetAlignmentsQuery['sdgTarget']>;
type Alignment = Target['alignments']['edges'][number]['node'];

/** One claim that something is aligned with a target: of what, on whose word, why, by whom and when. */
export function AlignmentRow({ alignment }: { readonly alignment: Alignment }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const wordsOf = useBasisWords();
  const { subject, relation, rationale, author, method, asOf } = alignment;
  const claimed = [
    t(`target.relation.${relation}`),
    wordsOf(alignment),
    author === null ? t('target.noAuthor') : t('target.by', { author }),
    ...(method === null ? [] : [t('target.method', { method })]),
    asOf === null ? t('target.undated') : t('source.asOf', { date: date(asOf) }),
  ];
  return (
    <li>
      <Subject subject={subject} />
      {rationale && <span>{rationale}</span>}
      <span className="aside">{claimed.join(' · ')}</span>
    </li>
  );
}

function Subject({ subject }: Pick<Alignment, 'subject'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (subject === null) return <span className="title">{t('target.noSubject')}</span>;
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
