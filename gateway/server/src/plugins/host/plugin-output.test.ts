import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PluginOutput } from './plugin-output.js';

/** A window of time that is over when the test says so. */
function openOutput() {
  const lines: string[] = [];
  const stream = new PassThrough();
  let over: () => void = () => undefined;
  const clock = {
    now: () => 0,
    random: () => 0,
    after: (_milliseconds: number, callback: () => void) => {
      over = callback;
      return () => undefined;
    },
  };
  const output = new PluginOutput({ clock, onDropped: (count) => lines.push(`+${count}`) });
  output.read(stream, (line) => lines.push(line));
  return { lines, stream, output, endWindow: () => over() };
}

describe('what a plugin writes', () => {
  it('is told line by line, wherever its bytes were cut', async () => {
    const { lines, stream } = openOutput();
    const bytes = Buffer.from('año 1\r\n\nañ');
    for (const byte of bytes) stream.write(Buffer.from([byte]));
    stream.end('o 2');
    await once(stream, 'end');
    expect(lines).toEqual(['año 1', 'año 2']);
  });

  it('is cut where a line is long', async () => {
    const { lines, stream } = openOutput();
    for (let part = 0; part < 100; part++) stream.write('x'.repeat(100));
    stream.end('\nshort\n');
    await once(stream, 'end');
    expect(lines).toEqual([`${'x'.repeat(500)}…`, 'short']);
  });

  it('cannot move the cursor of a terminal, or hide what it shows', async () => {
    const { lines, stream } = openOutput();
    stream.end('a\u001b[2J\rb\u202ec\u2028d\te\n');
    await once(stream, 'end');
    expect(lines).toEqual(['a\\u{1b}[2J\\u{d}b\\u{202e}c\\u{2028}d e']);
  });

  it('is left out beyond so many lines at once, and it is said how many', async () => {
    const { lines, stream, output, endWindow } = openOutput();
    const wrote = (text: string) => new Promise((done) => stream.write(text, done));
    await wrote('line\n'.repeat(1_000));
    expect(lines).toHaveLength(20);
    endWindow();
    expect(lines.slice(20)).toEqual(['+980']);
    await wrote('again\n');
    expect(lines.slice(21)).toEqual(['again']);
    output.close();
  });

  it('is not read faster than it may come', async () => {
    const { stream, endWindow } = openOutput();
    await new Promise((done) => stream.write('x'.repeat(300_000), done));
    expect(stream.isPaused()).toBe(true);
    endWindow();
    expect(stream.isPaused()).toBe(false);
  });
});
