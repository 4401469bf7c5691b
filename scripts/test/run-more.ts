/**
 * `npm run test:more`, after `npm test`: short forms of faults, fuzz and soak, packages for every system, each setting of the
 * desktop host taken away, and the end-to-end specs on the built desktop host, with those that go through every screen.
 * Ends with one line that adds up `npm test` too.
 */
import { finish, takeCounts } from './finish.ts'
import { check, endToEnd, vitest } from './steps.ts'

const before = takeCounts()
finish([
  before,
  vitest('endurance', '--project=endurance'),
  vitest('packages', '--config=scripts/package/vitest.config.ts'),
  check('npm', 'run', '--silent', 'test:hardening'),
  endToEnd('double'),
])
