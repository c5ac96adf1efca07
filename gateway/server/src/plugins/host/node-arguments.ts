/** What Node is told so that a plugin keeps within its confines. */
import type { PluginCode } from './find-code.js';

/**
 * Ends the process with the hub, however that ended: the other end of its standard input is held by the hub alone.
 * It is no file, so that it needs no permission to be read.
 */
const END_WITH_HUB = [
  'const end = () => process.kill(process.pid, "SIGKILL");',
  'process.stdin.on("end", end).on("error", end).resume().unref();',
].join('');

const flags = process.allowedNodeEnvironmentFlags;

/** Node 20 has it under its first name, and warns of it. */
const PERMISSION = flags.has('--permission')
  ? ['--permission']
  : ['--experimental-permission', '--disable-warning=ExperimentalWarning'];

/** A version of Node that restricts the network as well would not let it listen. */
const NETWORK = flags.has('--allow-net') ? ['--allow-net'] : [];

/** It opens whatever file it is told, to read and to write, and asks no permission. */
const DATABASES = flags.has('--experimental-sqlite') ? ['--no-experimental-sqlite'] : [];

/**
 * No files but its own, to be read; no child processes, threads, native addons, WASI or inspector.
 *
 * @param memoryMb of what JavaScript keeps
 */
export function nodeArguments({ folder, command }: PluginCode, memoryMb: number): readonly string[] {
  return [
    ...PERMISSION,
    ...NETWORK,
    ...DATABASES,
    `--allow-fs-read=${folder}`,
    `--max-old-space-size=${memoryMb}`,
    `--import=data:text/javascript,${encodeURIComponent(END_WITH_HUB)}`,
    ...command,
  ];
}
