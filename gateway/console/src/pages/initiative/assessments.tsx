import { useTranslation } from 'react-i18next';
import {
  type AssessmentScale,
  type ConsoleAssessmentsFragment,
  ConsoleInitiativeAssessmentsDocument,
} from '../../graph/generated/initiative-page.js';
import { ListSection, Origin } from '../../parts/list-section.js';
import type { Moment } from '../../parts/timeline.js';
import type { InitiativePart } from './initiative-part.js';
import { ReadingList } from './reading-list.js';
import { type Reading, readingsOf } from './readings.js';
import { useReadingWords } from './use-reading-words.js';

type Assessment = ConsoleAssessmentsFragment['assessments'][number];

const SCALES: readonly AssessmentScale[] = ['COMPLETION', 'EARLY_RESULTS', 'AMBITION'];

/** How the source judged it, each time that it did: one judgement never takes another's place. */
export function Assessments({ initiative, variables }: InitiativePart<ConsoleAssessmentsFragment>) {
  const { t } = useTranslation();
  return (
    <ListSection
      id="assessments"
      title={t('initiative.assessments')}
      sources={[]}
      question={{ document: ConsoleInitiativeAssessmentsDocument, variables }}
      rows="initiative.assessments"
    >
      {SCALES.map((scale) => (
        <AssessmentsOfScale
          key={scale}
          scale={scale}
          assessments={initiative.assessments.filter((each) => each.scale === scale)}
        />
      ))}
    </ListSection>
  );
}

interface AssessmentsOfScaleProps {
  readonly scale: AssessmentScale;
  readonly assessments: readonly Assessment[];
}

function AssessmentsOfScale({ scale, assessments }: AssessmentsOfScaleProps) {
  const { t } = useTranslation();
  const words = useReadingWords();
  const momentsOf = (reading: Reading<Assessment>): readonly Moment[] =>
    reading.observations.map((each) => ({
      key: `${reading.key} ${each.value}`,
      when: words(reading),
      what: each.name,
      more: <AsPublished assessment={each} />,
      isCurrent: reading.isLast === true,
    }));
  const [first, ...others] = readingsOf(assessments).flatMap(momentsOf);
  return first ? <ReadingList title={t(`initiative.scale.${scale}`)} moments={[first, ...others]} /> : null;
}

function AsPublished({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation();
  const { value, rawValue, vocabularyVersion, provenance } = assessment;
  return (
    <>
      {value === 'PENDING_REVIEW' && <span className="aside">{t('initiative.pendingIsNotNo')}</span>}
      {rawValue && <span className="aside">{t('initiative.publishedAs', { text: rawValue })}</span>}
      <span className="aside">
        {vocabularyVersion
          ? t('initiative.vocabulary', { version: vocabularyVersion })
          : t('initiative.vocabularyUnknown')}
      </span>
      <Origin sources={[provenance]} />
    </>
  );
}
