import { useParams } from 'react-router';
import { JurisdictionDatasets } from './jurisdiction-datasets.js';
import { JurisdictionGoals } from './jurisdiction-goals.js';
import { JurisdictionInitiatives } from './jurisdiction-initiatives.js';
import { JurisdictionPlugins } from './jurisdiction-plugins.js';
import { JurisdictionPortals } from './jurisdiction-portals.js';
import { JurisdictionProfile } from './jurisdiction-profile.js';
import { JurisdictionRecognitions } from './jurisdiction-recognitions.js';

/** All that is known of a place: what it does, beside what it publishes. Each part asks for itself, so that a slow source delays nothing else. */
export function JurisdictionPage() {
  const { id = '' } = useParams();
  return (
    <JurisdictionProfile id={id}>
      <div className="columns">
        <div className="stack">
          <JurisdictionInitiatives id={id} />
          <JurisdictionGoals id={id} />
          <JurisdictionRecognitions id={id} />
        </div>
        <div className="stack">
          <JurisdictionPortals id={id} />
          <JurisdictionDatasets id={id} />
          <JurisdictionPlugins id={id} />
        </div>
      </div>
    </JurisdictionProfile>
  );
}
