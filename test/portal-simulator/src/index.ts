/** Portals that answer as the real ones do, healthy or with a fault by name, over demonstration data. */
export { DEMO_PROVINCES, type DemoProvince } from './content/provinces.js';
export { FAULT_NAMES, FAULTS, type FaultName } from './faults/fault-names.js';
export type { PortalOptions } from './simulated-portal.js';
export type { SimulatedSoftware } from './software/software.type.js';
export {
  type PortalSimulator,
  type SimulatorOptions,
  startPortalSimulator,
} from './start-portal-simulator.js';
