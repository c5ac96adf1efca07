import { useParams } from 'react-router';
import { ConsoleJurisdictionInitiativesDocument } from '../../graph/generated/jurisdiction-initiatives.js';
import { ConsoleJurisdictionPortalsDocument } from '../../graph/generated/jurisdiction-portals.js';
import { ConsoleJurisdictionRecognitionsDocument } from '../../graph/generated/jurisdiction-recognitions.js';
import { useAnswer } from '../../graph/use-answer.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { JurisdictionDatasets } from './jurisdiction-datasets.js';
import { JurisdictionGoals } from './jurisdiction-goals.js';
import { JurisdictionInitiatives } from './jurisdiction-initiatives.js';
import { JurisdictionPlugins } from './jurisdiction-plugins.js';
import { JurisdictionPortals } from './jurisdiction-portals.js';
import { JurisdictionProfile } from './jurisdiction-profile.js';
import { JurisdictionRecognitions } from './jurisdiction-recognitions.js';

/** All that is known of a place: what it does, beside what it publishes. Its questions are apart, so that a slow source delays nothing else. */
export function JurisdictionPage() {
  const { id = '' } = useParams();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const done = useAnswer(ConsoleJurisdictionInitiativesDocument, variables);
  const published = useAnswer(ConsoleJurisdictionPortalsDocument, variables);
  const added = useAnswer(ConsoleJurisdictionRecognitionsDocument, variables);
  return (
    <JurisdictionProfile id={id}>
      <div className="columns">
        <div className="stack">
          <JurisdictionInitiatives id={id} answer={done} />
          <JurisdictionGoals id={id} answer={done} />
          <JurisdictionRecognitions id={id} answer={added} />
        </div>
        <div className="stack">
          <JurisdictionPortals id={id} answer={published} />
          <JurisdictionDatasets id={id} answer={published} />
          <JurisdictionPlugins id={id} answer={added} />
        </div>
      </div>
    </JurisdictionProfile>
  );
}
