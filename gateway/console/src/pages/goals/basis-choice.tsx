import { useTranslation } from 'react-i18next';
import { BASIS_NAMES, type BasisName } from './basis.js';
import { Choice } from './choice.js';

interface BasisChoiceProps {
  readonly basis: BasisName;
  choose(basis: BasisName): void;
}

/** Which links with a goal are counted, and what that means. */
export function BasisChoice({ basis, choose }: BasisChoiceProps) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        legend={t('basis.legend')}
        options={BASIS_NAMES.map((name) => [name, t(`basis.name.${name}`)])}
        chosen={basis}
        choose={choose}
      />
      <p>{t(`basis.about.${basis}`)}</p>
    </>
  );
}
