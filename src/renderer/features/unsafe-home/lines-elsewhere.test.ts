import { describe, expect, it } from 'vitest'
import type { Region } from '../../../domain/model/region.ts'
import { helpLinesOf, type HelpLine } from '../../../domain/model/help-line.ts'
import { linesElsewhere } from './lines-elsewhere.ts'

const line = (id: string, region: Region): HelpLine => ({
  id,
  kind: 'home',
  region,
  name: id,
  number: '112',
  text: id,
  sources: [],
})

const lines = [
  line('de', { code: 'EU', country: 'DE' }),
  line('eu', { code: 'EU' }),
  line('fr', { code: 'EU', country: 'FR' }),
  line('uk', { code: 'UK' }),
  line('de-2', { code: 'EU', country: 'DE' }),
]

describe('lines in other places', () => {
  it.each<[Region, readonly string[]]>([
    [{ code: 'EU', country: 'DE' }, ['fr', 'uk']],
    [{ code: 'EU' }, ['de de-2', 'fr', 'uk']],
    [{ code: 'UK' }, ['de de-2', 'eu', 'fr']],
    [{ code: 'other' }, ['de de-2', 'eu', 'fr', 'uk']],
  ])('beside those of %o', (region, expected) => {
    const places = linesElsewhere(region, lines)
    expect(places.map((place) => place.lines.map(({ id }) => id).join(' '))).toEqual(expected)
    const shown = [...helpLinesOf(region, lines), ...places.flatMap((place) => place.lines)]
    expect(shown.map(({ id }) => id).toSorted()).toEqual(lines.map(({ id }) => id).toSorted())
  })
})
