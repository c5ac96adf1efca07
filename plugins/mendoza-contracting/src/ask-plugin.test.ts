import { ask } from '@grafo-abierto/plugin-kit/testing';
import { expect, it } from 'vitest';
import { openPlugin } from './testing/open-plugin.js';
import { examplePackage, exampleRelease } from './testing/packages.js';

it('smoke', async () => {
  await using opened = await openPlugin(examplePackage([exampleRelease({ ocid: 'ocds-ejemplo-1' })]));
  console.log(opened.log);
  console.log(
    JSON.stringify(
      await opened.plugin.execute({
        query: `{ mendozaContracting { totalCount edges { node { ocid title(lang: EN) amount currency amountBasis method methodDetails status buyer { id name } procuringEntity {name} items { description classification { id } unitValue {amount} } awards { id } provenance { source url retrievedAt asOf licence transform } } } pageInfo { hasNextPage } } mendozaContractingSources { url isWhole releases findings { code } } }`,
      }),
      null,
      1,
    ),
  );
});
