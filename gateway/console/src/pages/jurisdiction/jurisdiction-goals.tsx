import { useTranslation } from 'react-i18next';
import type { ConsoleJurisdictionInitiativesQuery } from '../../graph/generated/jurisdiction-initiatives.js';
import { ListBones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import type { PartOfPlace } from './part-of-place.type.js';
import { SdgProfile } from './sdg-profile.js';

/** The goals that the initiatives of the place serve; asked together with these. */
export function JurisdictionGoals({ id, answer }: PartOfPlace<ConsoleJurisdictionInitiativesQuery>) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  return (
    <section className="section" aria-labelledby="sdg">
      <h2 id="sdg">{t('jurisdiction.sdg')}</h2>
      <Part
        answer={answer}
        of={(data) => data.jurisdiction?.sdgProfile}
        skeleton={<ListBones rows={4} />}
        fields={['sdgProfile', 'initiatives']}
        empty={<p>{t('jurisdiction.unsurveyed')}</p>}
      >
        {(profile) => <SdgProfile profile={profile} variables={variables} />}
      </Part>
    </section>
  );
}
