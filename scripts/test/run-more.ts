/**
 * `npm run test:more`, after `npm test`: takes each setting of the desktop host away, and runs the end-to-end specs on the
 * built desktop host. Ends with one line that adds up `npm test` too.
 */
import { finish, takeCounts } from './finish.ts'
import { check, endToEnd } from './steps.ts'

const before = takeCounts()
finish([before, check('npm', 'run', '--silent', 'test:hardening'), endToEnd('double')])
