import type {
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { Engine } from '@grafo-abierto/engine';

/** Puts the engine behind Apollo Server: Apollo reads and validates a request, the engine answers it. */
export class HubGateway implements GatewayInterface {
  readonly #engine: Engine;
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<GatewayLoadResult> {
    const { schema, supergraphSdl } = this.#engine;
    for (const listener of this.#listeners) listener({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
    return {
      executor: ({ document, request, context }) =>
        this.#engine.execute({
          document,
          ...(request.operationName != null && { operationName: request.operationName }),
          ...(request.variables != null && { variables: request.variables }),
          context,
        }),
    };
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
  }
}
