import type { Authority } from '../../src/domain/model/authority.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'
import { textProblems } from './text-rules.ts'

const placeOf = ({ region }: Authority): string => `${region.code} ${region.country ?? ''}`

const regionProblems = (file: string, { region }: Authority): readonly Problem[] => {
  if (region.code === 'EU' && region.country === undefined) {
    return [{ file, path: 'region.country', message: 'is missing: each country has its own' }]
  }
  return region.code !== 'EU' && region.country !== undefined
    ? [{ file, path: 'region.country', message: 'belongs to the EU only' }]
    : []
}

/** Every rule that authorities have to keep: named after their files, one for a place, each with sources that were read (P9). */
export const allAuthorityProblems = (
  authorities: readonly Entry<Authority>[],
): readonly Problem[] => {
  const places = authorities.map(({ value }) => placeOf(value))
  return [
    ...fileNameProblems(authorities),
    ...authorities.flatMap(({ file, value }, index) => [
      ...regionProblems(file, value),
      ...sourceListProblems(file, value.sources),
      ...textProblems(file, [
        ['name', value.name],
        ['shortName', value.shortName],
        ['note', value.note],
        ['postal', value.postal],
      ]),
      ...(places.indexOf(places[index] ?? '') === index
        ? []
        : [{ file, path: 'region', message: 'has an authority already' }]),
    ]),
  ]
}
