import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addEnvironmentHelp } from './environment-help.js';
import { START_VARIABLES } from './start/start-variables.js';

it('lists each variable in both languages, no wider than 80 columns where there is no terminal', () => {
  const lines: string[] = [];
  const command = new Command('start').configureOutput({
    writeOut: (text) => lines.push(...text.split('\n')),
  });
  addEnvironmentHelp(command, START_VARIABLES).outputHelp();
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const told = lines.join(' ').replace(/\s+/g, ' ');
  for (const variable of START_VARIABLES) for (const text of variable) expect(told).toContain(text);
});
