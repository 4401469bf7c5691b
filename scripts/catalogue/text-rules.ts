import type { Problem } from './problem.ts'

/** Rules for sentences that are ours: the typographic apostrophe, no blanks at the ends, no two in a row. */
export const textProblems = (
  file: string,
  texts: readonly (readonly [path: string, text: string | undefined])[],
): readonly Problem[] =>
  texts.flatMap(([path, text]) => {
    if (text === undefined) return []
    if (text.includes("'")) return [{ file, path, message: 'has a straight apostrophe; write ’' }]
    return text.trim() !== text || /\s\s|[\n\t]/.test(text)
      ? [{ file, path, message: 'has blanks where none belong' }]
      : []
  })
