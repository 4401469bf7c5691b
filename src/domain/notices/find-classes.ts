import type { StorageForm } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PersonRole } from '../model/person.ts'
import type { Lexicon, SectionKind } from './lexicon.ts'
import type { Assertion, FoundClass, Span } from './notice-reading.ts'
import {
  phrasesByKey,
  spanOf,
  type ClassWords,
  type AnnotatedText,
  type ReadSegment,
} from './annotated-text.ts'
import { compilePhrases, findPhrases, type Hit } from './phrases.ts'
import { answeredQuestions } from './answered-questions.ts'
import { carriedStatements } from './carried-statements.ts'
import { pointsDown } from './segments.ts'
import { roleGroupsOf, rolesAt, type Roles } from './roles-at.ts'
import { clausesOf, statementAt, type Statement, type StatementContext } from './statement-at.ts'

interface Mention {
  readonly dataClass: DataClassId
  readonly role: PersonRole | undefined
  readonly isTaken: boolean
  readonly assertion: Assertion
  readonly storedAs: StorageForm | undefined
  readonly spans: readonly Span[]
}

const nothing: Statement = { says: 'nothing', assertion: 'stated' }

/** In a sentence or field only what stands before a colon says what follows: `Data involved: …`. */
const isLabel = (notice: AnnotatedText, hit: Hit<SectionKind>, segment: ReadSegment): boolean => {
  const after = notice.text.slice(notice.tokens[hit.end - 1]?.to ?? 0, segment.to)
  return /^[^.;]{0,40}:/.test(after) || pointsDown.test(after)
}

/** A question of more words than these asks something of its own. */
const maxElliptic = 5

const isElliptic = (notice: AnnotatedText, { from, to, start, end }: ReadSegment): boolean =>
  end - start <= maxElliptic && /\?\W*$/.test(notice.text.slice(from, to))

/** What each heading promises of what stands under it. */
const sectionsOf = (notice: AnnotatedText, lexicon: Lexicon): ReadonlyMap<number, SectionKind> => {
  const phrases = compilePhrases(phrasesByKey(lexicon.sections))
  const sections = new Map<number, SectionKind>()
  let last: SectionKind | undefined
  for (const [place, segment] of notice.segments.entries()) {
    const hit = findPhrases(phrases, notice.tokens, segment.start, segment.end)[0]
    if (hit && (segment.kind === 'heading' || isLabel(notice, hit, segment)))
      sections.set(place, hit.value)
    if (segment.kind !== 'heading') continue
    // "And on me?" asks again what the question before it asked.
    if (last !== undefined && !hit && isElliptic(notice, segment)) sections.set(place, last)
    last = sections.get(place)
  }
  return sections
}

const ofSection: Readonly<Record<SectionKind, Statement>> = {
  contents: { says: 'taken', assertion: 'stated' },
  'not-contents': { says: 'not-taken', assertion: 'stated' },
  advice: nothing,
}

/** "Here is what the seller says he has:" promises no more than the seller does. */
const sectionSays = (segment: ReadSegment, section: SectionKind): Statement => {
  const isClaim = segment.cues.some(({ value }) => value === 'claim')
  const isHedge = segment.cues.some(({ value }) => value === 'hedge')
  const { says, assertion } = ofSection[section]
  return { says, assertion: isClaim ? 'claimed' : isHedge ? 'hedged' : assertion }
}

/** Heads are asked in turn, a list inside a list at most; deeper is not written by anybody. */
const maxHeads = 4

/** `Possibly downloaded`: so short a heading with a predicate is about what stands below it. */
const maxTitle = 3

/** What heads and headings say, asked for any segment. */
const contexts = (notice: AnnotatedText, lexicon: Lexicon) => {
  const sections = sectionsOf(notice, lexicon)
  const carried = carriedStatements(notice, sections)
  const known = new Map<number, Statement>()
  const headSays = (place: number, depth: number): Statement => {
    const there = known.get(place)
    if (there) return there
    const segment = notice.segments[place]
    if (!segment || depth > maxHeads) return nothing
    const section = sections.get(place)
    const end = { start: segment.end, end: segment.end }
    // A heading that only names the incident says nothing of the data below it.
    const speaks =
      segment.kind !== 'heading' || segment.hasDataNoun || segment.end - segment.start <= maxTitle
    const says = section
      ? sectionSays(segment, section)
      : speaks
        ? statementAt(clausesOf(notice, segment), end, contextOf(place, depth + 1))
        : contextOf(place, depth + 1).inherited
    known.set(place, says)
    return says
  }
  // "The stranger may also have looked into:" keeps its doubt over what goes on below.
  const asHeadSays = (head: number | undefined, goesOn: Statement | undefined): Statement => {
    if (!goesOn) return nothing
    const cues = (head === undefined ? undefined : notice.segments[head])?.cues ?? []
    if (cues.some(({ value }) => value === 'claim')) return { ...goesOn, assertion: 'claimed' }
    const isHedged = goesOn.assertion === 'stated' && cues.some(({ value }) => value === 'hedge')
    return isHedged ? { ...goesOn, assertion: 'hedged' } : goesOn
  }
  const contextOf = (place: number, depth: number): StatementContext => {
    const segment = notice.segments[place]
    const section = segment?.section === undefined ? undefined : sections.get(segment.section)
    const own = sections.get(place)
    const inherited = segment?.head === undefined ? nothing : headSays(segment.head, depth)
    if (own && segment && segment.kind !== 'heading')
      return { inherited: sectionSays(segment, own), section: own }
    if (inherited.says === 'nothing')
      return { inherited: asHeadSays(segment?.head, carried.get(place)), section }
    return { inherited, section }
  }
  return (place: number): StatementContext => contextOf(place, 0)
}

/** "Hilltop School" names nobody's school. */
const isInName = (
  { text, tokens }: AnnotatedText,
  segment: ReadSegment,
  { start }: Hit<ClassWords>,
): boolean =>
  start > segment.start &&
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(tokens[start - 1]?.from, tokens[start]?.to))

/** Words between two items of a list, at most. */
const weakReach = 3

/** Marks and words that join the items of a list. */
const listed = /[,&+/;|•]|\b(?:and|or|plus)\b/i

/** A weak word counts in a list of classes, or right after whose it is. */
const counts = (
  { text, tokens }: AnnotatedText,
  segment: ReadSegment,
  hit: Hit<ClassWords>,
): boolean => {
  const isOwned = segment.roles.some(
    ({ end, value }) => value !== 'none' && hit.start - end <= 1 && end <= hit.start,
  )
  if (isOwned) return true
  return segment.classes.some((other) => {
    if (other === hit) return false
    const [first, second] = other.start < hit.start ? [other, hit] : [hit, other]
    if (second.start - first.end > weakReach) return false
    return listed.test(text.slice(tokens[first.end - 1]?.to ?? 0, tokens[second.start]?.from ?? 0))
  })
}

/** The form of storage that is said of a mention: of two mentions the nearer one has it. */
const storageOf = (
  segment: ReadSegment,
  hit: Hit<ClassWords>,
  storable: ReadonlySet<DataClassId>,
) => {
  const isStorable = ({ value }: Hit<ClassWords>): boolean =>
    value.classes.some((dataClass) => storable.has(dataClass))
  if (!isStorable(hit)) return undefined
  const candidates = segment.classes.filter(isStorable)
  const distance = (form: Hit<StorageForm>, mention: Hit<ClassWords>): number =>
    form.start >= mention.end ? form.start - mention.end : (mention.start - form.end) * 2
  return segment.storage.find((form) =>
    candidates.every((other) => distance(form, hit) <= distance(form, other)),
  )
}

const mentionsIn = (notice: AnnotatedText, lexicon: Lexicon, roles: Roles): readonly Mention[] => {
  const contextOf = contexts(notice, lexicon)
  const storable = new Set(lexicon.storable)
  const answered = answeredQuestions(notice, lexicon.answers)
  return notice.segments.flatMap((segment, place) => {
    if (segment.classes.length === 0) return []
    const clauses = clausesOf(notice, segment)
    const context = contextOf(place)
    const isListed = segment.kind === 'item' && context.inherited.says !== 'nothing'
    const mentions = segment.classes.flatMap((hit): readonly Mention[] => {
      const answer = answered.get(place)
      const isWeak = hit.value.strength === 'weak' && !isListed
      if (isWeak && isInName(notice, segment, hit)) return []
      if (isWeak && answer === undefined && !counts(notice, segment, hit)) return []
      const { says, assertion, cue } = answer ?? statementAt(clauses, hit, context)
      const whose = rolesAt(roles, place, hit)
      if (says === 'nothing' || whose === 'others') return []
      if (hit.value.strength === 'wide' && says === 'taken') return []
      const form = says === 'taken' ? storageOf(segment, hit, storable) : undefined
      const spans = [
        spanOf(notice.tokens, hit.start, hit.end),
        ...(cue ? [spanOf(notice.tokens, cue.start, cue.end)] : []),
        ...(form ? [spanOf(notice.tokens, form.start, form.end)] : []),
      ]
      const owners = whose === 'unsaid' ? [undefined] : whose
      return hit.value.classes.flatMap((dataClass) =>
        owners.map((role) => ({
          dataClass,
          role,
          isTaken: says === 'taken',
          assertion,
          storedAs: form?.value,
          spans,
        })),
      )
    })
    return withSiblingRoles(mentions)
  })
}

/**
 * One sentence that names a class twice is about the same people both times: "we never collected them from pupils,
 * so none were taken".
 */
const withSiblingRoles = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.flatMap((one) => {
    if (one.role !== undefined) return [one]
    const roles = mentions
      .filter(({ dataClass, isTaken }) => dataClass === one.dataClass && isTaken === one.isTaken)
      .flatMap(({ role }) => (role === undefined ? [] : [role]))
    return roles.length === 0 ? [one] : [...new Set(roles)].map((role) => ({ ...one, role }))
  })

/** "They were hashed": a sentence that says only how belongs to the last class before it that is ever stored so. */
const storedLater = (
  notice: AnnotatedText,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] => {
  const storable = new Set(lexicon.storable)
  const added = notice.segments.flatMap((segment): readonly Mention[] => {
    const form = segment.storage[0]
    if (!form) return []
    const own = segment.classes
      .flatMap(({ value }) => value.classes)
      .filter((id) => storable.has(id))
    const before =
      mentions.findLast(
        ({ isTaken, dataClass, spans }) =>
          isTaken &&
          storable.has(dataClass) &&
          (spans[0]?.to ?? 0) <= segment.to &&
          (own.length === 0 ? segment.from - (spans[0]?.to ?? 0) < 200 : own.includes(dataClass)),
      ) ?? mentions.find(({ isTaken, dataClass }) => isTaken && own.includes(dataClass))
    if (!before || mentions.some((one) => one.dataClass === before.dataClass && one.storedAs))
      return []
    const span = spanOf(notice.tokens, form.start, form.end)
    return [{ ...before, storedAs: form.value, spans: [...before.spans, span] }]
  })
  return [...mentions, ...added]
}

/** The same class without a role, beside one whose it is said, adds its words to that one. */
const withoutRoleless = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.flatMap((one) => {
    if (one.role !== undefined) return [one]
    const owned = mentions.filter(
      ({ dataClass, role, isTaken, assertion }) =>
        role !== undefined &&
        dataClass === one.dataClass &&
        isTaken === one.isTaken &&
        assertion === one.assertion,
    )
    if (owned.length === 0) return [one]
    const roles = new Set(owned.map(({ role }) => role))
    return [...roles].map((role) => ({ ...one, role }))
  })

const isSameSpan = (one: Span, other: Span): boolean =>
  one.from === other.from && one.to === other.to

const merge = (mentions: readonly Mention[]): readonly FoundClass[] => {
  const found = new Map<string, FoundClass>()
  for (const { dataClass, role, assertion, storedAs, spans } of mentions) {
    const key = `${dataClass} ${role ?? ''} ${assertion}`
    const there = found.get(key)
    const known = there?.spans ?? []
    const fresh = spans.filter((span) => known.every((one) => !isSameSpan(one, span)))
    found.set(key, {
      dataClass,
      role,
      assertion,
      storedAs: there?.storedAs ?? storedAs,
      spans: [...known, ...fresh].toSorted((a, b) => a.from - b.from || a.to - b.to),
    })
  }
  return [...found.values()]
}

/**
 * The data classes that the notice says were taken, or were not, with the words it says so in: of each class,
 * role and way of saying it one entry.
 */
export const findClasses = (
  notice: AnnotatedText,
  lexicon: Lexicon,
): { readonly taken: readonly FoundClass[]; readonly notTaken: readonly FoundClass[] } => {
  const parents = compilePhrases(lexicon.parentAddressed.map((term) => [term, true] as const))
  const joiners = new Set(lexicon.roleJoiners)
  const roles: Roles = {
    notice,
    groups: notice.segments.map((segment) => roleGroupsOf(notice, segment, joiners)),
    links: new Set(lexicon.ownerLinks),
    yoursIsGuardian: findPhrases(parents, notice.tokens, 0, notice.tokens.length).length > 0,
  }
  const mentions = withoutRoleless(storedLater(notice, mentionsIn(notice, lexicon, roles), lexicon))
  return {
    taken: merge(mentions.filter(({ isTaken }) => isTaken)),
    notTaken: merge(mentions.filter(({ isTaken }) => !isTaken)),
  }
}
