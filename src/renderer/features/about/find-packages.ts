import type { Licences } from '../../../contract/system.ts'

type Package = Licences['packages'][number]

/** The packages whose name or licence has every word of a typed text in it, case aside; all for an empty text. */
export const findPackages = (packages: readonly Package[], text: string): readonly Package[] => {
  const words = text.toLowerCase().split(/\s+/)
  return packages.filter(({ name, licence }) => {
    const said = `${name} ${licence}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
