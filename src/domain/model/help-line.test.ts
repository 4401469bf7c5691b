import { describe, expect, it } from 'vitest'
import type { Region } from './region.ts'
import { helpLinesOf, type HelpLine, type HelpLineKind } from './help-line.ts'

const line = (id: string, kind: HelpLineKind, region: Region): HelpLine => ({
  id,
  kind,
  region,
  name: id,
  number: '112',
  text: id,
  sources: [],
})

const lines: readonly HelpLine[] = [
  line('eu-women', 'home', { code: 'EU' }),
  line('eu-danger', 'danger', { code: 'EU' }),
  line('fr-children', 'child', { code: 'EU', country: 'FR' }),
  line('fr-women', 'home', { code: 'EU', country: 'FR' }),
  line('de-women', 'home', { code: 'EU', country: 'DE' }),
  line('us-danger', 'danger', { code: 'US' }),
]

describe('the help lines of a region', () => {
  it.each<[Region, readonly string[]]>([
    [{ code: 'US' }, ['us-danger']],
    [{ code: 'EU' }, ['eu-danger', 'eu-women']],
    [{ code: 'EU', country: 'FR' }, ['eu-danger', 'fr-women', 'eu-women', 'fr-children']],
    [{ code: 'EU', country: 'IE' }, ['eu-danger', 'eu-women']],
    [{ code: 'other' }, []],
    [{ code: 'UK' }, []],
  ])('%o', (region, expected) => {
    expect(helpLinesOf(region, lines).map(({ id }) => id)).toEqual(expected)
  })
})
