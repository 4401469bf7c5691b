/** What stands before the words of a line and is not part of them: quoting marks, and the stamp of a chat. */
const quoteMarks = /^[>\s]*>\s?/
const stamp =
  /^\s{0,4}\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?\]?\s?(?:-\s)?/iu
const chatName = /^[^:\n]{1,60}:\s/
const answer = /^\s*(?:A|Ans|Answer)\s?\d{0,2}[:.)]\s+/
const question = /^\s*(?:Q|Question)\s?\d{0,2}[:.)]\s+/

export interface LineMarks {
  /** How many characters of the line are marks. */
  readonly length: number
  /** The line begins anew, whatever stands above it: a message of a chat, a question or its answer. */
  readonly opens: boolean
  readonly isQuestion: boolean
}

/**
 * The marks at the start of a line. The name in the stamp of the first line stays, as the name of who writes; in
 * later lines it is a mark.
 */
export const marksOf = (line: string, isFirst: boolean): LineMarks => {
  const quoted = quoteMarks.exec(line)?.[0].length ?? 0
  const rest = line.slice(quoted)
  const stamped = stamp.exec(rest)?.[0].length ?? 0
  const named = stamped > 0 ? (chatName.exec(rest.slice(stamped))?.[0].length ?? 0) : 0
  if (named > 0)
    return { length: quoted + stamped + (isFirst ? 0 : named), opens: true, isQuestion: false }
  const asked = question.exec(rest)?.[0].length ?? 0
  const answered = answer.exec(rest)?.[0].length ?? 0
  return {
    length: quoted + (asked || answered),
    opens: asked + answered > 0,
    isQuestion: asked > 0,
  }
}
