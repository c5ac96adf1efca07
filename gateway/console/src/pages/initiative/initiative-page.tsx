import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ConsoleInitiativeDocument } from '../../graph/generated/initiative-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Page } from '../../parts/page.js';
import { Late, Waiting } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
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
  const language = useLanguage();
  const { id = '' } = useParams();
  const variables: InitiativeVariables = { id, lang: GRAPH_LANGUAGES[language] };
  const answer = useAnswer(ConsoleInitiativeDocument, variables);
  const initiative = answer.data?.initiative;
  if (initiative)
    return (
      <Page title={initiative.title}>
        <Told initiative={initiative} variables={variables} />
      </Page>
    );
  if (answer.isWaiting)
    return (
      <Page title="Grafo Abierto">
        <Waiting>
          <span className="bone tall" />
          <Bones lines={9} />
        </Waiting>
      </Page>
    );
  return (
    <Page title={id}>
      <div className="page-head">
        <h1>{id}</h1>
        {answer.hasFailed ? <Late answer={answer} /> : <p>{t('initiative.unknown', { id })}</p>}
        <p>
          <Link to={`${pathOf(language, 'search')}?${new URLSearchParams({ q: id })}`}>
            {t('initiative.searchIt', { id })}
          </Link>
        </p>
      </div>
    </Page>
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
        {has('stages') && <Stages {...part} />}
        {has('milestones') && <Milestones {...part} />}
        {has('assessments') && <Assessments {...part} />}
        {has('editions') && <Editions {...part} />}
        {has('tagObservations') && <TagHistory {...part} />}
        <Goals variables={variables} />
        {has('mechanismUses') && <Mechanisms {...part} />}
        {has('related') && <Related {...part} />}
        {has('evidence') && <Evidence {...part} />}
      </div>
      <div className="columns">
        <div className="stack">
          <Recognitions variables={variables} />
          <NotStated initiative={initiative} />
        </div>
        <Citation initiative={initiative} />
      </div>
    </>
  );
}
