import { problem } from './problem-text.js';

/** The part of the table about manifests. */
export const manifestProblems = {
  GRAFO_MANIFEST_INVALID: problem(
    400,
    ['El manifiesto {file} no sirve: {detail}', 'The manifest {file} is not valid: {detail}'],
    [
      'Le falta algo, o dice algo que no se conoce.',
      'It lacks something, or says something that is not known.',
    ],
    ['Corregilo con schema/manifest.schema.json a la vista.', 'Correct it by schema/manifest.schema.json.'],
  ),
} as const;
