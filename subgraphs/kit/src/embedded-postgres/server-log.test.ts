import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServerLog } from './server-log.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grafo-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the server's log", () => {
  it('passes on whole lines, however the output was cut', () => {
    const lines: string[] = [];
    const log = openServerLog(join(folder, 'postgres.log'), (line) => lines.push(line));
    for (const piece of ['LOG: st', 'arted\nLOG:', ' ready\n', '\n']) log.write(piece);
    expect(lines).toEqual(['LOG: started', 'LOG: ready', '']);
    expect(readFileSync(log.path, 'utf8')).toBe('LOG: started\nLOG: ready\n\n');
  });

  it('begins a new file when the present one is full, also over a restart, and keeps one before it', () => {
    const path = join(folder, 'postgres.log');
    openServerLog(path, undefined, 10).write('first run\n…\n');
    const second = openServerLog(path, undefined, 10);
    second.write('second run\n');
    second.write('third\n');
    expect(readFileSync(path, 'utf8')).toBe('third\n');
    expect(readFileSync(`${path}.1`, 'utf8')).toBe('second run\n');
  });

  it('still passes lines on when its file cannot be written', () => {
    const lines: string[] = [];
    openServerLog(join(folder, 'missing', 'postgres.log'), (line) => lines.push(line)).say('started');
    expect(lines).toEqual(['started']);
  });
});
