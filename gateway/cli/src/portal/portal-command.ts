import type { Command } from 'commander';

/** `grafo portal …` */
export function addPortalCommand(program: Command): void {
  program
    .command('portal')
    .description('los portales de transparencia / transparency portals')
    .command('probe')
    .argument('<url>', 'dirección del portal, o una planilla / address of the portal, or a table')
    .option('--jurisdiction <id>', 'de quién es: AR-M, AR-M:500007 / whose it is')
    .option(
      '--local',
      'permite esa dirección en esta máquina o su red / allow it on this machine or its network',
    )
    .description(
      'dice qué programa es, qué contiene y qué está mal / says which software it is, what it holds, what is wrong',
    )
    .addHelpText(
      'after',
      `
El informe sale por stderr y el manifiesto por stdout:
The report goes to stderr, and the manifest to stdout:

  npx grafo portal probe https://datos.example --jurisdiction AR-M \\
    > plugins/portals/example.yaml

Código de salida / exit code: 0 se reconoce / recognised,
  1 no se reconoce o no responde / not recognised, or no answer`,
    )
    .action(async (url: string, options: { jurisdiction?: string; local?: true }) => {
      const { runProbe } = await import('./run-probe.js');
      await runProbe(url, options);
    });
}
