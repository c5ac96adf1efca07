/** What is wrong with a portal outside its datasets: records that did not enter, and its catalogue as a whole. */
import { EXCERPT_CHARACTERS, type Listed, type Place, type Reason } from '@grafo-abierto/connectors';
import { IssueScope, type IssueSeverity } from '../domain/dataset-vocabulary.js';
import type { CatalogDatabase } from '../storage/entities.js';
import type { Claim } from './claim.js';
import type { PreparedRecord } from './prepare-record.js';
import { storable } from './storable.js';

/** As it is written; its rule is a code of the table of problems, or one of the Perfil's rules. */
export interface CatalogueIssue {
  readonly id: string;
  readonly portalId: string;
  readonly datasetId: null;
  readonly scope: IssueScope;
  readonly subject: string;
  readonly rule: string;
  readonly severity: IssueSeverity;
  readonly path: string | null;
  readonly parameters: object;
  readonly excerpt: string | null;
}

type Said = Pick<
  CatalogueIssue,
  'scope' | 'subject' | 'rule' | 'severity' | 'path' | 'parameters' | 'excerpt'
>;

/** Numbers what one reading finds, so that it replaces what an earlier one has found. */
export class CatalogueIssues {
  #count = 0;

  constructor(private readonly claim: Claim) {}

  rejected({ place, reason, excerpt }: Omit<Extract<Listed, { kind: 'rejected' }>, 'kind'>): CatalogueIssue {
    const subject = place.identifier ?? place.label;
    const { code, parameters } = reason;
    const scope = IssueScope.REJECTED;
    return this.#issue({
      scope,
      subject,
      rule: code,
      severity: 'ERROR',
      path: place.label,
      parameters,
      excerpt,
    });
  }

  /** A record that is fine in its source, and has no place beside the others. */
  refused({ published, place }: PreparedRecord, code: Reason['code']): CatalogueIssue {
    const excerpt = JSON.stringify(published.raw).slice(0, EXCERPT_CHARACTERS);
    const identifier = published.identifier ?? published.title ?? '';
    return this.rejected({ place, reason: { code, parameters: placed(place, identifier) }, excerpt });
  }

  notice({ code, parameters }: Reason): CatalogueIssue {
    return this.ofCatalogue({ rule: code, severity: 'WARNING', path: null, parameters });
  }

  ofCatalogue(said: Pick<Said, 'rule' | 'severity' | 'path' | 'parameters'>): CatalogueIssue {
    return this.#issue({ ...said, scope: IssueScope.CATALOG, subject: this.claim.portal.id, excerpt: null });
  }

  #issue(said: Said): CatalogueIssue {
    const id = `${this.claim.fetchId}:${this.#count++}`;
    return storable({ ...said, id, portalId: this.claim.portal.id, datasetId: null }).value;
  }
}

function placed({ label }: Place, identifier: string) {
  return { place: label, identifier };
}

/** After a reading that came to its end: what earlier ones have found is over. */
export async function forgetOtherIssues(reads: CatalogDatabase, { portal, fetchId }: Claim): Promise<void> {
  await reads
    .deleteFrom('metadata_issue')
    .where('portalId', '=', portal.id)
    .where('datasetId', 'is', null)
    .where('id', 'not like', `${fetchId}:%`)
    .execute();
}

/** After one that broke: what it has found is a part of what there is. */
export async function forgetOwnIssues(reads: CatalogDatabase, { portal, fetchId }: Claim): Promise<void> {
  await reads
    .deleteFrom('metadata_issue')
    .where('portalId', '=', portal.id)
    .where('id', 'like', `${fetchId}:%`)
    .execute();
}
