import { isAscii } from '../matching/is-ascii.ts'
import { hostOf } from '../matching/origin.ts'
import type { AccountKind } from '../model/account.ts'
import type { PersonId } from '../model/id.ts'

/** What is looked at to tell whether a child's data may be in an account. */
export interface ChildHints {
  readonly kind: AccountKind
  readonly title: string
  readonly origins: readonly string[]
  readonly folder?: string | undefined
  readonly subjectIds: readonly PersonId[]
  /** The service keeps data about children. */
  readonly forChildren: boolean
}

/** Anywhere in a name: long enough not to be part of another word, in the languages of the mapper. */
const partsOfNames = [
  'school',
  'nursery',
  'kindergarten',
  'daycare',
  'childcare',
  'children',
  'homework',
  'classroom',
  'schule',
  'ecole',
  'creche',
  'enfant',
  'colegio',
  'escuela',
  'guarderia',
  'scuola',
  'basisschool',
  'kinderopvang',
  'szkola',
  'przedszkole',
  'escola',
]

/** Words by themselves. */
const words: ReadonlySet<string> = new Set([
  'child',
  'kid',
  'kids',
  'junior',
  'baby',
  'toy',
  'toys',
  'pta',
  'kita',
  'hort',
  'kind',
  'kinder',
  'bambini',
  'ninos',
  'dzieci',
])

/** Where schools have their addresses: England's and Scotland's, and the states' of the US. */
const schoolHost = /\.sch\.uk$|\.k12\.[a-z]{2}\.us$/

const plain = (text: string): string =>
  (isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()

const namesSchool = (text: string): boolean => {
  const name = plain(text)
  return (
    partsOfNames.some((part) => name.includes(part)) ||
    name.split(/[^\p{L}]+/u).some((word) => words.has(word))
  )
}

/**
 * Makes the rule that says whether anything speaks for a child's data in an account: a child among its
 * subjects, a service that keeps data about children, an enrolment, or a name or address that sounds like a
 * school or like children. Better once too often than once too seldom: what is left is offered to be left out
 * in one step.
 */
export const childRule = (children: ReadonlySet<PersonId>) => {
  return ({ kind, title, origins, folder, subjectIds, forChildren }: ChildHints): boolean =>
    forChildren ||
    kind === 'enrolment' ||
    subjectIds.some((id) => children.has(id)) ||
    [title, folder ?? '', ...origins].some(namesSchool) ||
    origins.some((origin) => schoolHost.test(hostOf(origin) ?? ''))
}
