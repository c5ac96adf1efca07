import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsolePluginsQuery } from '../../graph/generated/plugins-page.js';
import type { Answer } from '../../graph/use-answer.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

/** What waits for the administration, before all else. */
export function WaitingVersions({ answer }: { readonly answer: Answer<ConsolePluginsQuery> }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const language = useLanguage();
  const plugins = answer.data?.plugins;
  if (!plugins) return null;
  const waiting = plugins.edges.flatMap(({ node: { id, title, waiting: versions } }) =>
    versions.map(({ version, submittedAt }) => ({ id, title, version, submittedAt })),
  );
  return (
    <section className="section" aria-labelledby="waiting">
      <h2 id="waiting">{t('plugins.waiting')}</h2>
      {waiting.length === 0 && <p>{t('plugins.nothingWaits')}</p>}
      {waiting.length > 0 && (
        <ul className="list">
          {waiting.map(({ id, title, version, submittedAt }) => (
            <li key={`${id} ${version}`}>
              <span className="title">
                <Link to={pathOf(language, 'plugins', id)}>{title}</Link>
              </span>
              <span className="aside">
                {t('plugins.waitingVersion', { version, date: date(submittedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
