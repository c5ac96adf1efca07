import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleGrantedPlaceDocument } from '../../graph/generated/signed-in.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Page } from '../../parts/page.js';
import { useMoment } from '../../parts/use-moment.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { type Grant, isAdministrator, type Session } from '../../session/session.js';
import { endSession } from '../../session/session-store.js';
import { useHasWords } from '../../words/use-has-words.js';

/** As whom one has signed in, what that is for, and until when. */
export function SignedIn({ session }: { readonly session: Session }) {
  const { office, name, grants, expiresAt } = session;
  const { t } = useTranslation();
  const language = useLanguage();
  const moment = useMoment();
  return (
    <Page title={t('signIn.title')}>
      <div className="page-head">
        <h1>{t('signIn.signedIn', { office })}</h1>
        {name !== null && <p className="lead">{name}</p>}
      </div>
      <section className="section">
        {grants.length === 0 && <p>{t('signIn.noRole')}</p>}
        {grants.map((grant) => (
          <p key={`${grant.role} ${grant.of}`}>
            {grant.role === 'editor' && grant.of !== null ? (
              <EditorRole place={grant.of} />
            ) : (
              <Role grant={grant} />
            )}
          </p>
        ))}
        <p>{t('signIn.until', { moment: moment(expiresAt) })}</p>
        {isAdministrator(session) && (
          <p>
            <Link to={pathOf(language, 'review')}>{t('review.title')}</Link>
          </p>
        )}
        <p>
          <Link to={pathOf(language, 'plugins')}>{t('signIn.plugins')}</Link>
        </p>
        <p>
          <button type="button" className="quiet" onClick={endSession}>
            {t('session.leave')}
          </button>
        </p>
      </section>
    </Page>
  );
}

function Role({ grant: { role, of } }: { readonly grant: Grant }) {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  return hasWords('signIn.role', role)
    ? t(`signIn.role.${role}`, { of })
    : [role, of].filter(Boolean).join(' ');
}

/** By the name of the place, as soon as it is known. */
function EditorRole({ place }: { readonly place: string }) {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const { data } = useAnswer(ConsoleGrantedPlaceDocument, { id: place, lang });
  return <Role grant={{ role: 'editor', of: data?.jurisdiction?.name ?? place }} />;
}
