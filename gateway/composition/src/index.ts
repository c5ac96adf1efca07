/** Judges and composes plugins in a process of its own, with a deadline and a memory cap. */
export { type CheckOptions, type Composer, type ComposerOptions, createComposer } from './create-composer.js';
export type { PluginAnswer } from './job/answer.type.js';
export type { Graph, PluginCandidate } from './job/job.type.js';
