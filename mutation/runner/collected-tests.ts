import { format } from 'node:util'

/** One test as its file declares it. */
export interface CollectedTest {
  /** Unique within its file: the names of what it stands in, and its own. */
  readonly name: string
  readonly run: () => unknown
}

type Body = (...given: readonly unknown[]) => unknown

/**
 * Stands in the place of Vitest's `describe` and `it` while a file of tests is loaded: notes the tests and runs none.
 * Only what the tests of the mutated folders use is there; anything else fails loudly when the file is loaded.
 */
export const collector = () => {
  const tests: CollectedTest[] = []
  const around: string[] = []
  const names = new Map<string, number>()
  const it = (name: string, run: () => unknown): void => {
    const full = [...around, name].join(' > ')
    const count = (names.get(full) ?? 0) + 1
    names.set(full, count)
    tests.push({ name: count === 1 ? full : `${full} (${count})`, run })
  }
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const given: readonly unknown[] = Array.isArray(row) ? row : [row]
      it(format(name, ...given), () => body(...given))
    }
  }
  const describe = (name: string, declare: () => void): void => {
    around.push(name)
    declare()
    around.pop()
  }
  return {
    /** What is imported as `vitest`, but for `expect`. */
    declare: { describe, it: Object.assign(it, { each }) },
    /** The tests declared since it was asked last. */
    collected: (): readonly CollectedTest[] => {
      names.clear()
      return tests.splice(0)
    },
  }
}
