/** What a page of an initiative shows, and what the graph answers of it: each in its own words. */
import type { TestHub } from '@grafo-abierto/cli';
import type { Page } from 'playwright-core';

/** Of each entry of a timeline: when, and what. */
export const timeline = (page: Page, name: string) =>
  page.evaluate<string[][]>(
    `Array.from(document.querySelectorAll('.timeline[aria-label="${name}"] > li'), (entry) =>
      Array.from(entry.children, (part) => part.textContent).slice(0, 2))`,
  );

/** The titles of the list under a heading. */
export const titles = (page: Page, heading: string) =>
  page.locator(`section[aria-labelledby="${heading}"] .list .title`).allTextContents();

export interface Told {
  readonly title: string;
  readonly organizations: readonly { readonly organization: { readonly name: string } }[];
  readonly tagObservations: readonly {
    readonly kind: string;
    readonly name: string | null;
    readonly value: string;
  }[];
  readonly assessments: readonly { readonly name: string }[];
  readonly milestones: readonly { readonly title: string }[];
  readonly related: readonly { readonly relatedId: string }[];
  readonly sdgAlignments:
    | readonly {
        readonly rationale: string;
        readonly target: {
          readonly code: string;
          readonly title: string;
          readonly goal: { readonly name: string };
        };
      }[]
    | null;
}

/** What the graph answers, by the names that it has and not by those of the page's own questions. */
export async function told(hub: Pick<TestHub, 'query'>, id: string, lang: 'ES' | 'EN'): Promise<Told> {
  const { data } = await hub.query(
    `query ($id: ID!, $lang: Language!) { initiative(id: $id) {
      title(lang: $lang) organizations { organization { name(lang: $lang) } }
      tagObservations(orderBy: AS_OF_ASC) { kind name(lang: $lang) value }
      assessments(orderBy: AS_OF_ASC) { name(lang: $lang) } milestones { title(lang: $lang) } related { relatedId }
      sdgAlignments { rationale(lang: $lang) target { code title(lang: $lang) goal { name(lang: $lang) } } }
    } }`,
    { id, lang },
  );
  return (data as unknown as { readonly initiative: Told }).initiative;
}

export const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort();
