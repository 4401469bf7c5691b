import type { Region } from '../../../domain/model/region.ts'
import { helpLinesOf, type HelpLine } from '../../../domain/model/help-line.ts'

/** The lines of one place alone. */
export interface PlaceLines {
  readonly region: Region
  readonly lines: readonly HelpLine[]
}

const isSame = (first: Region, second: Region): boolean =>
  first.code === second.code && first.country === second.country

/** The lines that `helpLinesOf` does not give for a region, place by place in the order of the data; each line once. */
export const linesElsewhere = (
  region: Region,
  lines: readonly HelpLine[],
): readonly PlaceLines[] => {
  const here = new Set(helpLinesOf(region, lines))
  const rest = lines.filter((line) => !here.has(line))
  const places = rest
    .map((line) => line.region)
    .filter((place, index, all) => all.findIndex((other) => isSame(other, place)) === index)
  return places.map((place) => ({
    region: place,
    lines: helpLinesOf(
      place,
      rest.filter((line) => isSame(line.region, place)),
    ),
  }))
}
