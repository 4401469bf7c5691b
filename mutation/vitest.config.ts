import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'

/** Tables before properties, and what reads the whole playbook last: one failure ends the run, so the quick ones go first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number =>
      Number(moduleId.includes('.properties.')) +
      2 * Number(/playbook\.properties|vtech-scenario/.test(moduleId))
    return files.toSorted((a, b) => cost(a) - cost(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** The tests beside the code that is changed, and no others: what only some test far away notices is told as alive. */
export default defineConfig({
  test: {
    include: ['src/domain/{verdicts,checklists}/**/*.test.ts'],
    setupFiles: ['mutation/repeatable.ts'],
    sequence: { sequencer: QuickFirst },
    isolate: false,
    testTimeout: 20_000,
  },
})
