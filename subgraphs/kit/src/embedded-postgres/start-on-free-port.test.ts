import { describe, expect, it, vi } from 'vitest';
import { startOnFreePort } from './start-on-free-port.js';

const taken = new Error('could not create any TCP/IP sockets');

describe('a start on a free port', () => {
  it('takes another port when the first was taken in the meantime', async () => {
    const startOn = vi
      .fn<(port: number) => Promise<string>>()
      .mockRejectedValueOnce(taken)
      .mockResolvedValue('up');
    const { server, port } = await startOnFreePort(startOn);
    expect(server).toBe('up');
    expect(startOn).toHaveBeenCalledTimes(2);
    expect(startOn).toHaveBeenLastCalledWith(port);
  });

  it('gives up when every port is taken, and at once for any other reason', async () => {
    const everTaken = vi.fn().mockRejectedValue(taken);
    await expect(startOnFreePort(everTaken)).rejects.toBe(taken);
    expect(everTaken).toHaveBeenCalledTimes(5);
    const broken = vi.fn().mockRejectedValue(new Error('database files are incompatible with server'));
    await expect(startOnFreePort(broken)).rejects.toThrow('incompatible');
    expect(broken).toHaveBeenCalledTimes(1);
  });
});
