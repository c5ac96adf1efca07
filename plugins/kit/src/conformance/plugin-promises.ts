import type { PluginPromise } from './plugin-promise.type.js';
import {
  answersByEachKey,
  answersNullForUnknown,
  hasExamples,
  keepsTheOrder,
} from './promises/answers-entities.js';
import { answersItsFields, saysItsSources } from './promises/answers-fields.js';
import { describesEverything } from './promises/describes-everything.js';
import { hasManifest, joinsTheGraph } from './promises/joins-the-graph.js';
import { answersThroughTheHub, diesAlone } from './promises/lives-in-the-hub.js';
import { saysCodes } from './promises/says-codes.js';
import { answersItsFeed, tellsItsChanges } from './promises/tells-its-changes.js';

/** What every plugin keeps, in the order in which an author would look at it. */
export const PLUGIN_PROMISES: readonly PluginPromise[] = [
  hasManifest,
  joinsTheGraph,
  describesEverything,
  hasExamples,
  answersByEachKey,
  answersNullForUnknown,
  keepsTheOrder,
  answersItsFields,
  saysItsSources,
  saysCodes,
  answersThroughTheHub,
  diesAlone,
  tellsItsChanges,
  answersItsFeed,
];
