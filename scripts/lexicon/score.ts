import { join, resolve } from 'node:path'
import { compileCatalogue } from '../catalogue/compile.ts'
import { compileLexicons } from './compile.ts'
import { precision, recall, scoredFields, scoreFolder, total, type Tally } from './score-notices.ts'

const percent = (value: number): string => `${Math.round(value * 100)} %`

const line = (name: string, tally: Tally): string =>
  `  ${name.padEnd(14)} precision ${percent(precision(tally)).padStart(5)}  recall ${percent(recall(tally)).padStart(5)}` +
  `  (${tally.right} right of ${tally.found} found, ${tally.gold} there)`

/** `npm run notices:score`: per notice what was missed or invented, then precision and recall of each folder. */
const main = async (project: string): Promise<void> => {
  const { en } = compileLexicons(join(project, 'resources/lexicon'))
  if (!en) throw new Error('There is no English lexicon')
  const { services } = compileCatalogue(join(project, 'resources')).catalogue
  const only = process.argv[2]
  for (const folder of [
    'test-notices',
    'blind-notices',
    'held-out-notices',
    'third-notices',
  ].filter((name) => !only || name === only)) {
    const scores = await scoreFolder(join(project, 'src/domain/notices', folder), en, services)
    console.log(`\n${folder}`)
    for (const { name, kind, kindIsRight, wrong, tallies, assertions, contradictions } of scores) {
      const all = total(Object.values(tallies))
      console.log(
        ` ${name}: ${kind}${kindIsRight ? '' : ' (WRONG)'}, ${all.right}/${all.found}/${all.gold}` +
          `, certainty ${assertions.right}/${assertions.gold}, contradictions ${contradictions.right}/${contradictions.found}/${contradictions.gold}`,
      )
      for (const text of wrong) console.log(`    ${text}`)
    }
    console.log(
      ` ${scores.filter(({ kindIsRight }) => kindIsRight).length} of ${scores.length} kinds right`,
    )
    for (const field of scoredFields) {
      console.log(line(field, total(scores.map(({ tallies }) => tallies[field]))))
    }
    console.log(line('certainty', total(scores.map(({ assertions }) => assertions))))
    console.log(line('contradictions', total(scores.map(({ contradictions }) => contradictions))))
  }
}

await main(resolve(import.meta.dirname, '../..'))
