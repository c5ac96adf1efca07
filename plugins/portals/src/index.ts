/** Manifests of the real Argentine portals. */
export { ARGENTINE_PORTALS, parseManifestText, readManifests } from './read-manifests.js';
