import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileCatalogue } from '../catalogue/compile.ts'
import { checkLexicons } from './check-lexicon.ts'
import { compileLexicons } from './compile.ts'
import {
  precision,
  recall,
  scoredFields,
  scoreFolder,
  total,
  type ScoredField,
} from './score-notices.ts'

const project = resolve(import.meta.dirname, '../..')
const { en } = compileLexicons(join(project, 'resources/lexicon'))
const { services } = compileCatalogue(join(project, 'resources')).catalogue

const scoresOf = (folder: string) => {
  if (!en) throw new Error('There is no English lexicon')
  return scoreFolder(join(project, 'src/domain/notices', folder), en, services)
}

test('the lexicons name data classes of the catalogue, and no phrase means two things', () => {
  expect(checkLexicons(join(project, 'resources'))).toEqual([])
})

/** Precision and recall below which a change of rules has broken something that worked. */
const floors: Readonly<Record<string, Readonly<Record<ScoredField, readonly [number, number]>>>> = {
  'test-notices': {
    services: [0.9, 1],
    dates: [1, 1],
    counts: [1, 1],
    taken: [0.96, 1],
    notTaken: [1, 1],
  },
  'blind-notices': {
    services: [0.95, 0.95],
    dates: [0.95, 0.8],
    counts: [0.95, 0.9],
    taken: [0.93, 0.92],
    notTaken: [0.9, 0.93],
  },
  'held-out-notices': {
    services: [0.8, 0.95],
    dates: [0.95, 0.92],
    counts: [0.9, 0.95],
    taken: [0.9, 0.88],
    notTaken: [0.84, 0.95],
  },
  'third-notices': {
    services: [0.7, 0.75],
    dates: [0.85, 0.75],
    counts: [0.85, 0.75],
    taken: [0.9, 0.9],
    notTaken: [0.9, 0.95],
  },
}

/** Each of these sets has two or three in all, so that one more or less is much. */
const contradictionFloors: Readonly<Record<string, readonly [number, number]>> = {
  'held-out-notices': [0.6, 0.8],
  'third-notices': [0.5, 0.5],
}

describe.each(Object.keys(floors))('%s', (folder) => {
  test('every text is taken for what it is', async () => {
    const scores = await scoresOf(folder)
    expect(scores.length).toBeGreaterThanOrEqual(12)
    expect(scores.filter(({ kindIsRight }) => !kindIsRight).map(({ name }) => name)).toEqual([])
  })

  test.each(scoredFields)('%s are found as surely as they were', async (field) => {
    const sum = total((await scoresOf(folder)).map(({ tallies }) => tallies[field]))
    const [least, most] = floors[folder]?.[field] ?? [1, 1]
    expect(precision(sum)).toBeGreaterThanOrEqual(least)
    expect(recall(sum)).toBeGreaterThanOrEqual(most)
  })

  test('hedged and claimed statements keep their certainty', async () => {
    const sum = total((await scoresOf(folder)).map(({ assertions }) => assertions))
    expect(precision(sum)).toBeGreaterThanOrEqual(0.92)
  })

  test('contradictions are shown, and few are invented', async () => {
    const sum = total((await scoresOf(folder)).map(({ contradictions }) => contradictions))
    const [least, most] = contradictionFloors[folder] ?? [1, 0.8]
    expect(precision(sum)).toBeGreaterThanOrEqual(least)
    expect(recall(sum)).toBeGreaterThanOrEqual(most)
  })
})
