/** Proposes a portal as its page does, for what the page then shows. */
import { setTimeout as delay } from 'node:timers/promises';
import type { DemoHub } from '../journeys/demo-hub.js';

const LOOK_MS = 50;

interface Asked {
  readonly asked: { readonly preview: { readonly id: string } };
}

/** @returns the receipt by which it is followed */
export async function proposePortal({ ask, urlOf }: DemoHub): Promise<string> {
  const { asked } = await ask<Asked>(
    'mutation ($url: URL!) { asked: previewPortal(input: { url: $url }) { preview { id } } }',
    { url: urlOf('waiting') },
  );
  const { id } = asked.preview;
  const state = async () =>
    (
      await ask<{ seen: { state: string } }>('query ($id: ID!) { seen: portalPreview(id: $id) { state } }', {
        id,
      })
    ).seen.state;
  while ((await state()) !== 'DONE') await delay(LOOK_MS);
  const { proposed } = await ask<{ proposed: { receipt: string } }>(
    `mutation ($id: ID!) {
      proposed: proposePortal(input: { previewId: $id, title: { es: "Datos del Chaco" }, jurisdictionId: "AR-H",
        contact: { name: "Juana Pérez", office: "Modernización", email: "juana@provincia.example" } }) { receipt } }`,
    { id },
  );
  return proposed.receipt;
}
