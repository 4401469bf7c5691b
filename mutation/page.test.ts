import { describe, expect, it } from 'vitest'
import { outlived, reasonFor, survivorsAmong } from './accepted.ts'
import { mutantsIn, type Mutant } from './mutants.ts'
import { pageOf } from './page.ts'
import { scoreOf } from './score.ts'

const file = 'src/domain/verdicts/in-force.ts'
const mutant = (outcome: string, given: Partial<Mutant> = {}): Mutant => ({
  file,
  line: 3,
  mutator: 'EqualityOperator',
  was: 'a < b',
  became: 'a <= b',
  outcome,
  ...given,
})
const accepted = [{ file, was: 'a < b', became: 'a <= b', why: 'They are never equal.' }]

describe('what the tests noticed', () => {
  it('is read from the report, over several lines too', () => {
    const source = 'const a = () => {\n  return one ||\n    two\n}'
    const location = { start: { line: 2, column: 10 }, end: { line: 3, column: 8 } }
    const report = {
      files: {
        [file]: {
          source,
          mutants: [
            { mutatorName: 'BooleanLiteral', replacement: 'true', status: 'Killed', location },
          ],
        },
      },
    }
    expect(mutantsIn(report)).toEqual([
      {
        file,
        line: 2,
        mutator: 'BooleanLiteral',
        was: 'one || two',
        became: 'true',
        outcome: 'Killed',
      },
    ])
  })

  it('counts an endless change as noticed, and code without a test as not', () => {
    const outcomes = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored']
    expect(scoreOf(outcomes.map((outcome) => mutant(outcome)))).toEqual({
      killed: 1,
      timedOut: 1,
      survived: 1,
      notCovered: 1,
      percent: 50,
    })
    expect(scoreOf([]).percent).toBeUndefined()
  })

  it('finds a reason by the words of the change, in that file alone', () => {
    expect(reasonFor(mutant('Survived', { line: 9 }), accepted)).toBe('They are never equal.')
    expect(reasonFor(mutant('Survived', { became: 'a > b' }), accepted)).toBeUndefined()
    expect(reasonFor(mutant('Survived', { file: 'other.ts' }), accepted)).toBeUndefined()
  })

  it('tells the reasons that nothing needs any more', () => {
    expect(outlived([mutant('NoCoverage')], accepted)).toEqual([])
    expect(outlived([mutant('Killed')], accepted)).toEqual(accepted)
  })
})

describe('the page', () => {
  const survivor = mutant('Survived', { was: 'a || b', became: 'true' })
  const mutants = [mutant('Killed'), mutant('Survived'), survivor, mutant('Timeout')]
  const page = pageOf({ mutants, accepted, day: '2026-11-22', strykerVersion: '10.1.1' })

  it('tells folder, score and counts', () => {
    expect(page).toContain('| src/domain/verdicts | 50.0 % | 1 | 1 | 2 | 0 |')
  })

  it('tells each survivor with its reason, or that it has none', () => {
    expect(survivorsAmong(mutants)).toHaveLength(2)
    expect(page).toContain('| in-force.ts:3 | `a < b` | `a <= b` | They are never equal. |')
    expect(page).toContain(
      String.raw`| in-force.ts:3 | ${'`'}a \|\| b${'`'} | ${'`'}true${'`'} | **open** |`,
    )
    expect(page).toContain('2 survivors,\n1 of them without a reason')
  })
})
