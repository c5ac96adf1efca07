import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that start real processes: they take longest, and begun last they would leave one core without work. */
const STARTS_PROCESSES = /\/test\/(faults|gateway|plugins|services)\//;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const startsProcesses = ({ moduleId }: TestSpecification) => STARTS_PROCESSES.test(moduleId);
    return [...sorted.filter(startsProcesses), ...sorted.filter((file) => !startsProcesses(file))];
  }
}
