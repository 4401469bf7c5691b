export interface FormatOption {
  readonly id: string
  readonly label: string
}

/**
 * All formats by name, for a choice. Products that write several kinds under one name are told apart by the
 * kind, which is the end of the id: `Bitwarden (CSV)`.
 */
export const formatOptions = (
  ids: readonly string[],
  nameOf: (id: string) => string,
): readonly FormatOption[] => {
  const names = ids.map(nameOf)
  return ids
    .map((id, index) => {
      const name = names[index] ?? id
      const isAlone = names.indexOf(name) === names.lastIndexOf(name)
      const kind = id.slice(id.lastIndexOf('-') + 1).toUpperCase()
      return { id, label: isAlone ? name : `${name} (${kind})` }
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
}
