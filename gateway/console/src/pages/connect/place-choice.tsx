import { useTranslation } from 'react-i18next';
import { ConsoleProvincesDocument } from '../../graph/generated/places.js';
import { useAnswer } from '../../graph/use-answer.js';
import { FormField } from '../../parts/form-field.js';
import { Late } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { changeDraft, useDraft } from './draft.js';
import { useLocalGovernments } from './use-local-governments.js';

/** Whose the portal is, by name: a province, and where it is one of its local governments, which one. */
export function PlaceChoice({ problem }: { readonly problem: string | undefined }) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const { province, place } = useDraft();
  const answer = useAnswer(ConsoleProvincesDocument, { lang });
  const places = answer.data?.jurisdictions?.edges.map(({ node }) => node) ?? [];
  const byName = [...places].sort((one, other) => one.name.localeCompare(other.name));
  const nation = byName.filter(({ kind }) => kind === 'NATION');
  const provinces = byName.filter(({ kind }) => kind !== 'NATION');
  const chosen = places.find(({ id }) => id === province);
  return (
    <>
      <FormField
        id="province"
        label={t('connect.owner.province')}
        hint={t('connect.owner.provinceHint')}
        problem={problem}
      >
        {(control) => (
          <select
            {...control}
            value={province}
            onChange={({ target }) => changeDraft({ province: target.value, place: target.value })}
          >
            <option value="">{t('connect.owner.choose')}</option>
            {[...provinces, ...nation].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {answer.data && places.length === 0 && <Late answer={answer} />}
      {chosen?.kind === 'PROVINCE' && (
        <LocalGovernments key={chosen.id} within={chosen.id} name={chosen.name} place={place} />
      )}
    </>
  );
}

interface LocalGovernmentsProps {
  readonly within: string;
  readonly name: string;
  readonly place: string;
}

function LocalGovernments({ within, name, place }: LocalGovernmentsProps) {
  const { t } = useTranslation();
  const places = useLocalGovernments(within);
  if (places.length === 0) return null;
  return (
    <FormField id="place" label={t('connect.owner.local')} hint={t('connect.owner.localHint')}>
      {(control) => (
        <select {...control} value={place} onChange={({ target }) => changeDraft({ place: target.value })}>
          <option value={within}>{t('connect.owner.whole', { name })}</option>
          {places.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
