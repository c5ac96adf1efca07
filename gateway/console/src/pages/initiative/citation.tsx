import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import { type Initiative, publishedTitle } from './title-note.js';

type Outcome = 'none' | 'copied' | 'selected';

/** How whoever quotes this page names it: what it is, who published it, where, and when it was read. */
export function Citation({ initiative }: { readonly initiative: Initiative }) {
  const { t } = useTranslation();
  const text = useCitation(initiative);
  const shown = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async () => {
    setOutcome((await copied(text)) ? 'copied' : 'selected');
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <section className="section" aria-labelledby="citation">
      <h2 id="citation">{t('initiative.cite')}</h2>
      <p ref={shown} className="citation">
        {text}
      </p>
      <div className="copy">
        <button type="button" className="quiet" onClick={() => void copy()}>
          {t('initiative.copy')}
        </button>
        <span className="aside" role="status">
          {outcome !== 'none' && t(`initiative.${outcome}`)}
        </span>
      </div>
      {initiative.provenance.licence === null && <p className="source">{t('initiative.noLicence')}</p>}
    </section>
  );
}

function useCitation(initiative: Initiative): string {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { id, code, year, title, provenance } = initiative;
  const { source, url, retrievedAt, asOf, licence } = provenance;
  const published = publishedTitle(initiative);
  const age = () => {
    if (retrievedAt !== null) return t('source.read', { date: date(retrievedAt) });
    return asOf === null ? t('source.undated') : t('source.asOf', { date: date(asOf) });
  };
  const about = [code ?? id, year].join(', ');
  const original = published === title ? '' : ` [${published}]`;
  const origin = [source, url, age()].filter(Boolean).join(', ');
  const here = t('initiative.consulted', {
    url: `${location.origin}${location.pathname}`,
    date: date(new Date().toISOString()),
  });
  return [
    `${title}${original} (${about})`,
    origin,
    ...(licence === null ? [] : [t('initiative.licence', { name: licence })]),
    here,
  ].join('. ');
}

/** A page that did not come over HTTPS may not write for others to paste: then the text is only selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
