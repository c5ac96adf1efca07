/** Brings a commitment's page of the Open Government Partnership in, and the list of commitments below it. */
import { type Importer, readDaySetting } from '@grafo-abierto/subgraph-kit';
import { dayOf, noteOtherFacts, planOf } from './ogp-facts.js';
import { type OgpPage, readOgpPage } from './ogp-page.js';
import { writeOgpPage } from './write-ogp-page.js';

const SITE = 'https://www.opengovpartnership.org';

export const ogpImporter: Importer = {
  name: 'ogp',
  async read({ origin, settings, findings, onRead }) {
    const told = readDaySetting('as-of', settings['as-of']);
    const document = await origin.open();
    const page = readOgpPage(document, findings);
    noteOtherFacts(page, findings);
    onRead(page.commitments.length);
    const asOf = dayOf(page.facts) ?? told;
    return {
      source: {
        key: page.code,
        content: document.text,
        source: `Open Government Partnership, page of commitment ${page.code}`,
        url: origin.url ?? addressOf(page),
        retrievedAt: origin.retrievedAt,
        asOf,
        licence: null,
        transform: {
          es: 'Los textos figuran como se publicaron; etiquetas, estado y evaluaciones se llevaron además a un código, y las instituciones se separaron de su texto libre.',
          en: 'The texts stand as published; tags, status and assessments were also mapped to a code, and the institutions were told apart in their free text.',
        },
      },
      write: (session) => writeOgpPage(session, page, asOf),
    };
  },
};

/** Where the site keeps the page, when the member is known by name. */
function addressOf({ code, facts }: OgpPage): string | null {
  const member = planOf(facts)?.member.toLowerCase().replaceAll(/\s+/g, '-');
  return member === undefined ? null : `${SITE}/members/${member}/commitments/${code}/`;
}
