/** One portal of the simulator: its software, its catalogue, and the fault that it has just now. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { notFound } from './answer.type.js';
import { type DemoCatalog, demoCatalog } from './content/demo-catalog.js';
import type { DemoProvince } from './content/provinces.js';
import type { FaultName } from './faults/fault-names.js';
import { faultyCatalog } from './faults/record-faults.js';
import { sendAnswer } from './faults/send-answer.js';
import { andino, ckan } from './software/ckan.js';
import { dataJson } from './software/data-json.js';
import { dkan1, dkan2 } from './software/dkan.js';
import type { SimulatedSoftware, Software } from './software/software.type.js';
import { table } from './software/table.js';

export interface PortalOptions {
  /** A label of a host name: lower case, digits and hyphens. */
  readonly id: string;
  readonly software: SimulatedSoftware;
  readonly province: DemoProvince;
  /** How many datasets it holds. */
  readonly datasets: number;
  /** A real `data.json` to serve byte by byte in place of the demonstration catalogue. */
  readonly file?: string;
}

const SOFTWARE: Readonly<Record<SimulatedSoftware, Software>> = {
  ckan,
  andino,
  'dkan-1': dkan1,
  'dkan-2': dkan2,
  'data-json': dataJson,
  table,
};

export class SimulatedPortal {
  fault: FaultName | null = null;
  /** The path and query of every request so far. */
  readonly asked: string[] = [];
  readonly options: PortalOptions;
  readonly #catalog: DemoCatalog;
  readonly #pause: (milliseconds: number) => Promise<void>;
  #sinceFault = 0;

  constructor(options: PortalOptions, pause: (milliseconds: number) => Promise<void>) {
    this.options = options;
    this.#pause = pause;
    this.#catalog = demoCatalog(options.province, options.datasets);
  }

  setFault(fault: FaultName | null): void {
    this.fault = fault;
    this.#sinceFault = 0;
  }

  readonly listener: RequestListener = (request, response) => {
    this.asked.push(request.url ?? '');
    void this.#answer(request, response);
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Each request finds the portal anew, as a fault of its name or certificate asks for.
    response.setHeader('connection', 'close');
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://portal');
    const { software, province, file } = this.options;
    const { fault } = this;
    const earlier = this.#sinceFault++;
    if (file !== undefined && path === '/data.json' && fault === null) {
      response.setHeader('content-type', 'application/json');
      createReadStream(file).pipe(response);
      return;
    }
    const catalog = faultyCatalog(this.#catalog, fault);
    const answer = (await SOFTWARE[software]({ path, query, province, catalog, fault })) ?? notFound();
    if (answer.status === 200 && this.#isKnown(request, response)) return;
    const userAgent = request.headers['user-agent'] ?? '';
    await sendAnswer(response, answer, { fault, userAgent, earlier, pause: this.#pause });
  }

  /** Files are sent with a validator, and not sent again while it holds; APIs have none. */
  #isKnown({ url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    if (url.includes('/api/')) return false;
    const etag = `"${this.options.id}-${this.options.datasets}-${this.fault ?? 'healthy'}"`;
    response.setHeader('etag', etag);
    if (headers['if-none-match'] !== etag) return false;
    response.writeHead(304).end();
    return true;
  }
}
