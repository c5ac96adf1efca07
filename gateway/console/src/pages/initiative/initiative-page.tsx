import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ConsoleInitiativeDocument } from '../../graph/generated/initiative-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones, FactBones, HeadBones, ListBones } from '../../parts/bones.js';
import { PageOfOne } from '../../parts/page-of-one.js';
import { SearchFor } from '../../parts/search-for.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { Assessments } from './assessments.js';
import { Citation } from './citation.js';
import { Editions } from './editions.js';
import { Evidence } from './evidence.js';
import { Goals } from './goals.js';
import { InitiativeHead } from './initiative-head.js';
import type { InitiativeVariables } from './initiative-part.js';
import { Mechanisms } from './mechanisms.js';
import { Milestones } from './milestones.js';
import { isEmpty, type ListName, NotStated } from './not-stated.js';
import { Organizations } from './organizations.js';
import { Questions } from './questions.js';
import { Recognitions } from './recognitions.js';
import { Related } from './related.js';
import { Stages } from './stages.js';
import { TagHistory } from './tag-history.js';
import type { Initiative } from './title-note.js';

/** What was promised, who promised it, and what became of it. */
export function InitiativePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const variables: InitiativeVariables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsoleInitiativeDocument, variables);
  return (
    <PageOfOne
      answer={answer}
      of={({ initiative }) => initiative}
      name={id}
      unknown={t('initiative.unknown', { id })}
      elsewhere={<SearchFor text={id} />}
      skeleton={<InitiativeBones />}
      title={({ title }) => title}
    >
      {(initiative) => <Told initiative={initiative} variables={variables} />}
    </PageOfOne>
  );
}

function InitiativeBones() {
  return (
    <div className="stack">
      <div className="section">
        <HeadBones />
        <FactBones facts={5} />
      </div>
      <div className="columns">
        <div>
          <Bones lines={9} />
        </div>
        <ListBones rows={3} />
      </div>
    </div>
  );
}

interface ToldProps {
  readonly initiative: Initiative;
  readonly variables: InitiativeVariables;
}

function Told({ initiative, variables }: ToldProps) {
  const part = { initiative, variables };
  const has = (list: ListName) => !isEmpty(initiative, list);
  return (
    <>
      <InitiativeHead initiative={initiative} />
      {has('questions') && <Questions {...part} />}
      {has('organizations') && <Organizations {...part} />}
      <div className="columns">
        <div className="stack">
          {has('stages') && <Stages {...part} />}
          {has('milestones') && <Milestones {...part} />}
          {has('editions') && <Editions {...part} />}
          {has('related') && <Related {...part} />}
          {has('evidence') && <Evidence {...part} />}
          <Recognitions variables={variables} />
        </div>
        <div className="stack">
          <Goals variables={variables} />
          {has('mechanismUses') && <Mechanisms {...part} />}
          {has('assessments') && <Assessments {...part} />}
          {has('tagObservations') && <TagHistory {...part} />}
          <NotStated initiative={initiative} />
          <Citation initiative={initiative} />
        </div>
      </div>
    </>
  );
}
