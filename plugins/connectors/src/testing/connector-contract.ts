import type { GuardedHttp } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector, ListingEnd, PortalRequest } from '../connector.type.js';
import { collectListing } from './collect-listing.js';

/** A portal that runs for as long as the tests do. */
export interface PortalUnderTest extends AsyncDisposable {
  readonly url: string;
  /** Reaches it. */
  readonly http: GuardedHttp;
  /** The identifiers that it publishes, in any order; under 300 of them. */
  readonly identifiers: readonly string[];
}

export interface ConnectorContract {
  readonly connector: Connector;
  /** A healthy portal with something in it. */
  readonly open: () => Promise<PortalUnderTest>;
}

/** The promises that every connector keeps, so that the harvest need not know which one it has. */
export function describeConnectorContract(name: string, { connector, open }: ConnectorContract): void {
  describe(`connector contract of ${name}`, () => {
    let portal: PortalUnderTest;
    beforeAll(async () => {
      portal = await open();
    });
    afterAll(() => portal?.[Symbol.asyncDispose]());
    const request = (more: Partial<PortalRequest> = {}): PortalRequest => ({
      url: portal.url,
      http: portal.http,
      signal: new AbortController().signal,
      ...more,
    });
    const list = (more?: Partial<PortalRequest>) => collectListing(connector.list(request(more)));

    it('lists all that the portal publishes, each once', async () => {
      const named = (await list()).kept.map(({ place }) => place.identifier).sort();
      expect(named).toEqual([...portal.identifiers].sort());
    });

    it('numbers what it lists, and says where each stands', async () => {
      const { kept } = await list();
      expect(kept.map(({ place }) => place.index)).toEqual(kept.map((_, index) => index));
      expect(new Set(kept.map(({ place }) => place.label)).size).toBe(kept.length);
    });

    it('keeps each record as it came beside what it read of it', async () => {
      for (const item of (await list()).kept) {
        const { raw } = item.kind === 'dataset' ? item.dataset : item.initiative;
        expect(Object.keys(raw).length).toBeGreaterThan(0);
      }
    });

    it('ends with one account of the whole', async () => {
      const { items, kept, rejected } = await list();
      const ends = items.filter((item): item is ListingEnd => item.kind === 'end');
      expect(items.at(-1)).toBe(ends[0]);
      expect(ends).toHaveLength(1);
      expect(ends[0]).toMatchObject({ coverage: 'WHOLE', records: kept.length + rejected.length });
    });

    it('gives the same again', async () => {
      const names = async () => (await list()).kept.map(({ place }) => place.identifier);
      expect(await names()).toEqual(await names());
    });

    it('tells how far it is', async () => {
      const told: number[] = [];
      await list({ onProgress: ({ records }) => told.push(records) });
      expect(told.at(-1)).toBe(portal.identifiers.length);
    });

    it('lets go of the portal when its reader has enough', async () => {
      for await (const item of connector.list(request())) if (item.kind !== 'catalog') break;
      expect((await list()).kept).toHaveLength(portal.identifiers.length);
    });

    it('stops with the reason of who gives up', async () => {
      const reason = new Error('no longer wanted');
      const controller = new AbortController();
      const reading = async () => {
        for await (const _item of connector.list(request({ signal: controller.signal })))
          controller.abort(reason);
      };
      controller.abort(reason);
      await expect(reading()).rejects.toBe(reason);
    });

    it('recognises the portal, and counts what it holds', async () => {
      const report = await connector.probe(request());
      expect(report.software).toBe(connector.software);
      expect(report.findings).toEqual([]);
      const { datasets, initiatives } = report.holds;
      expect((datasets ?? 0) + (initiatives ?? 0)).toBe(portal.identifiers.length);
    });
  });
}
