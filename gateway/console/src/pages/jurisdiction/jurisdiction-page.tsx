import { useParams } from 'react-router';
import { JurisdictionInitiatives } from './jurisdiction-initiatives.js';
import { JurisdictionPortals } from './jurisdiction-portals.js';
import { JurisdictionProfile } from './jurisdiction-profile.js';
import { JurisdictionRecognitions } from './jurisdiction-recognitions.js';

/** All that is known of a place; each part asks for itself, so that a slow source delays nothing else. */
export function JurisdictionPage() {
  const { id = '' } = useParams();
  return (
    <JurisdictionProfile id={id}>
      <JurisdictionInitiatives id={id} />
      <JurisdictionPortals id={id} />
      <JurisdictionRecognitions id={id} />
    </JurisdictionProfile>
  );
}
