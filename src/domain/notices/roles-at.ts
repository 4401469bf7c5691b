import type { PersonRole } from '../model/person.ts'
import { personRoleOf, type RoleWord } from './lexicon.ts'
import type { AnnotatedText, ReadSegment } from './annotated-text.ts'

/**
 * Whose data a mention is: some roles; `others` where it is only people who are neither (staff); `unsaid`.
 */
export type Whose = readonly PersonRole[] | 'others' | 'unsaid'

/** Role words that belong together: "students, parents and staff". */
interface RoleGroup {
  readonly start: number
  readonly end: number
  readonly words: readonly RoleWord[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Between role words of one group stand only joining words, or a comma or stroke. */
const joins = (
  { text, tokens }: AnnotatedText,
  from: number,
  to: number,
  joiners: ReadonlySet<string>,
): boolean => {
  if (to - from > 3) return false
  for (let place = from; place < to; place += 1) {
    if (!joiners.has(tokens[place]?.stem ?? '')) return false
  }
  const gap = text.slice(tokens[from - 1]?.to ?? 0, tokens[to]?.from ?? 0)
  return !/[.;:]/.test(gap) && (to > from || /[,/&(]/.test(gap))
}

/** The role words of a segment, those that are joined by "and" taken together. */
export const roleGroupsOf = (
  notice: AnnotatedText,
  segment: ReadSegment,
  joiners: ReadonlySet<string>,
): readonly RoleGroup[] => {
  const groups: RoleGroup[] = []
  for (const { start, end, value } of segment.roles) {
    const last = groups.at(-1)
    const isGroup = last !== undefined && value !== 'none'
    if (isGroup && joins(notice, last.end, start, joiners)) {
      groups[groups.length - 1] = { start: last.start, end, words: [...last.words, value] }
    } else groups.push({ start, end, words: [value] })
  }
  return groups.filter(({ words }) => words[0] !== 'none')
}

const whoseOf = (group: RoleGroup, yoursIsGuardian: boolean): Whose => {
  const roles = group.words.flatMap((word) => {
    const role = word === 'addressee' && yoursIsGuardian ? 'guardian' : personRoleOf(word)
    return role === undefined ? [] : [role]
  })
  if (roles.length > 0) return [...new Set(roles)]
  return group.words.includes('other') ? 'others' : 'unsaid'
}

/** How far "of" may stand from the data, and the people from "of". */
const linkReach = 3

const isLinked = (
  { text, tokens }: AnnotatedText,
  from: number,
  to: number,
  links: ReadonlySet<string>,
): boolean => {
  if (/[.;:]/.test(text.slice(tokens[from - 1]?.to ?? 0, tokens[to]?.from ?? 0))) return false
  for (let place = from; place < Math.min(from + linkReach, to); place += 1) {
    if (links.has(tokens[place]?.stem ?? '')) return to - place <= linkReach + 1
  }
  return false
}

/**
 * In "details of parents, and notes" the parents belong to what stands before them: only a predicate or a colon
 * carries them on.
 */
const reaches = (
  { text, tokens }: AnnotatedText,
  segment: ReadSegment,
  group: RoleGroup,
  place: Place,
  links: ReadonlySet<string>,
): boolean => {
  const link = [group.start - 1, group.start - 2].find(
    (at) => at > segment.start && links.has(tokens[at]?.stem ?? ''),
  )
  if (link === undefined || place.start <= group.end) return true
  // "And for each parent the phone": nothing stands before it that it could belong to.
  if (segment.classes.every(({ start }) => start > link)) return true
  // "For pupils, …" opens its clause and holds on.
  if (/[,;:(]\s*$/.test(text.slice(tokens[link - 1]?.to ?? 0, tokens[link]?.from ?? 0))) return true
  if (text.slice(tokens[group.end - 1]?.to ?? 0, tokens[place.start]?.from ?? 0).includes(':'))
    return true
  return segment.cues.some(
    ({ value, start }) =>
      (value === 'loss' || value === 'contents') && start >= group.end && start < place.start,
  )
}

const isRow = ({ text }: AnnotatedText, { kind, from, to }: ReadSegment): boolean =>
  kind === 'item' && /\s\|\s|\t|\S {3,}\S/.test(text.slice(from, to).trim())

/**
 * Whose the mention at `place` is by the role words of its own segment: the one right before it, else the one
 * after it with "of", else the last one before it. `undefined` where the segment says nothing.
 */
const inSegment = (
  notice: AnnotatedText,
  segment: ReadSegment,
  place: Place,
  groups: readonly RoleGroup[],
  links: ReadonlySet<string>,
): RoleGroup | undefined => {
  const [only, more] = groups
  // Of a row of a table one cell says whose.
  if (only && !more && isRow(notice, segment)) return only
  const last = groups.findLast(({ start }) => start < place.end)
  const before = last && reaches(notice, segment, last, place, links) ? last : undefined
  if (before && place.start - before.end <= 2) return before
  const after = groups.find(({ start }) => start >= place.end)
  const listEnd = segment.classes.findLast(({ end }) => after !== undefined && end <= after.start)
  if (after && isLinked(notice, listEnd?.end ?? place.end, after.start, links)) {
    const isNearer = before === undefined || place.start - before.end >= after.start - place.end
    const isOneList =
      isNearer && groups.every(({ start }) => start < place.start || start >= after.start)
    if (isOneList) return after
  }
  return before
}

/** The role words of a document, worked out once. */
export interface Roles {
  readonly notice: AnnotatedText
  readonly groups: readonly (readonly RoleGroup[])[]
  readonly yoursIsGuardian: boolean
  readonly links: ReadonlySet<string>
}

/** Whose the mention is: by its segment, else by the head of its list, else by the heading above. */
export const rolesAt = (roles: Roles, segment: number, place: Place | undefined): Whose => {
  const { notice, groups, yoursIsGuardian, links } = roles
  const own = notice.segments[segment]
  if (!own) return 'unsaid'
  const here = groups[segment] ?? []
  const group = place ? inSegment(notice, own, place, here, links) : here.at(-1)
  const whose = group ? whoseOf(group, yoursIsGuardian) : 'unsaid'
  if (whose !== 'unsaid') return whose
  const isTold = own.kind === 'item' && own.head !== undefined
  if (isTold && own.head < segment) return rolesAt(roles, own.head, undefined)
  const heading = own.section
  const title = heading === undefined ? undefined : groups[heading]?.at(-1)
  return title ? whoseOf(title, yoursIsGuardian) : 'unsaid'
}
