import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkLexicons } from './check-lexicon.ts'
import { compileLexicons } from './compile.ts'

/** Part of `npm run build`: checks the lexicons and writes `lexicon.json`, one per language, into `out`. */
const main = (root: string, out: string): void => {
  const problems = checkLexicons(root)
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem)
    process.exitCode = 1
    return
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'lexicon.json'), JSON.stringify(compileLexicons(join(root, 'lexicon'))))
}

const project = resolve(import.meta.dirname, '../..')
main(join(project, 'resources'), join(project, 'out'))
