import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Says at the end how many tests were skipped, and why: what was not tried must not pass for tried. */
class SkipsReporter implements Reporter {
  private readonly skipped = new Map<string, Set<string>>()

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'skipped') return
    const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason'
    this.skipped.set(reason, (this.skipped.get(reason) ?? new Set()).add(test.id))
  }

  onEnd(_result: FullResult): void {
    for (const [reason, tests] of this.skipped)
      process.stderr.write(`SKIPPED: ${tests.size}, each of which ${reason}\n`)
  }
}

// oxlint-disable-next-line import/no-default-export -- Playwright takes a reporter as the default export of its file
export default SkipsReporter
