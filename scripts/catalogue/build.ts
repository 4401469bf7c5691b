import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkCatalogue } from './check-entries.ts'
import { compileCatalogue } from './compile.ts'
import { describeProblem } from './problem.ts'

/**
 * The first half of `npm run build`: writes `catalogue.json` and `playbook.json` into `out`, without
 * spaces. The same resources always give the same bytes. Data with a problem is not built.
 */
const main = (root: string, out: string): void => {
  const problems = checkCatalogue(root)
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem))
    process.exitCode = 1
    return
  }
  const { catalogue, playbook } = compileCatalogue(root)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'catalogue.json'), JSON.stringify(catalogue))
  writeFileSync(join(out, 'playbook.json'), JSON.stringify(playbook))
}

const project = resolve(import.meta.dirname, '../..')
main(join(project, 'resources'), join(project, 'out'))
