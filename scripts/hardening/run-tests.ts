import { createVitest } from 'vitest/node'

/** The tests of a folder of sources, kept ready, since starting the runner takes longer than a run. */
export interface Tests {
  /** Forgets what it knows of a file of the sources (a full path), because that changed. */
  readonly forget: (path: string) => void
  /** Runs test files (full paths); true where all of them pass. */
  readonly pass: (tests: readonly string[]) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Starts the runner in a folder that has its configuration. */
export const openTests = async (folder: string): Promise<Tests> => {
  const vitest = await createVitest({
    root: folder,
    // Nobody watches: what changes is said.
    watch: false,
    bail: 1,
    maxWorkers: 1,
    reporters: [{}],
  })
  await vitest.standalone()
  await vitest.globTestSpecifications()
  return {
    forget: (path) => vitest.invalidateFile(path),
    pass: async (tests) => {
      const specifications = tests.flatMap((path) => vitest.getModuleSpecifications(path))
      if (specifications.length !== tests.length)
        throw new Error('A test of the checklist is missing')
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
      return unhandledErrors.length === 0 && testModules.every((module) => module.ok())
    },
    close: () => vitest.close(),
  }
}
