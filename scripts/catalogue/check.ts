import { resolve } from 'node:path'
import { checkCatalogue } from './check-entries.ts'
import { compileCatalogue } from './compile.ts'
import { describeProblem } from './problem.ts'

/** `npm run catalogue:check`: one line per problem on stderr and exit code 1, or one line on stdout. */
const main = (root: string): void => {
  const problems = checkCatalogue(root)
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem))
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    console.error(`${count} in the catalogue and playbook`)
    process.exitCode = 1
    return
  }
  const { catalogue, playbook } = compileCatalogue(root)
  console.log(
    `${catalogue.services.length} services, ${catalogue.breaches.length} breaches, ` +
      `${catalogue.dataClasses.length} data classes, ${playbook.actions.length} actions: no problems`,
  )
}

main(resolve(import.meta.dirname, '../../resources'))
