import { useTranslation } from 'react-i18next';
import type { ConsolePluginQuery } from '../../graph/generated/plugin-page.js';
import { useFormat } from '../../parts/use-format.js';
import { useHasWords } from '../../words/use-has-words.js';

type Permissions = NonNullable<ConsolePluginQuery['plugin']>['permissions'];

/** What a version asks to do, in plain words. */
export function Permissions({ permissions }: { readonly permissions: Permissions }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const hasWords = useHasWords();
  const { extends: extended, requires, mutations } = permissions;
  const nameOf = (type: string) => (hasWords('searchType', type) ? t(`searchType.${type}`) : type);
  if (extended.length + requires.length + mutations.length === 0) return <p>{t('plugins.permissionsOwn')}</p>;
  return (
    <>
      {extended.length > 0 && <p>{t('plugins.extends', { list: list(extended.map(nameOf)) })}</p>}
      {requires.length > 0 && <p>{t('plugins.requires', { list: list(requires) })}</p>}
      {mutations.length > 0 && <p>{t('plugins.mutations', { list: list(mutations) })}</p>}
    </>
  );
}
