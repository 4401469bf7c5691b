/** The longest a slug may be after its prefix, so that a number still fits behind it (`slug` in the contract). */
const longest = 72

/**
 * Lower case, letters and digits, `-` for all else: the form that the contract asks of ids. `x` where nothing is
 * left of the text.
 */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '') || 'x'

/**
 * A slug for each text, no two alike. Texts stand oldest first: the first keeps its plain slug and a later one
 * that comes to the same gets `-2`, so that an id stays what it is when the list grows.
 */
export const uniqueSlugs = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  // Where to go on looking: counting from 2 each time takes the square of a list that was made to be slow.
  const reached = new Map<string, number>()
  for (const text of texts) {
    if (slugs.has(text)) continue
    const plain = slugOf(text)
    let slug = plain
    let count = reached.get(plain) ?? 2
    for (; taken.has(slug); count += 1) slug = `${plain}-${count}`
    reached.set(plain, count)
    taken.add(slug)
    slugs.set(text, slug)
  }
  return slugs
}
