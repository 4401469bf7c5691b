import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { childRule, type ChildHints } from './about-child.ts'

const ana = asId<'person'>('ana')
const mia = asId<'person'>('mia')

const hints = (given: Partial<ChildHints>): ChildHints => ({
  kind: 'account',
  title: 'Carnival Cruises',
  origins: ['https://www.carnival.com'],
  subjectIds: [ana],
  forChildren: false,
  ...given,
})

it.each<[string, Partial<ChildHints>, boolean]>([
  ['nothing', {}, false],
  ['a child among its subjects', { subjectIds: [ana, mia] }, true],
  ['a service that keeps data about children', { forChildren: true }, true],
  ['an enrolment', { kind: 'enrolment' }, true],
  ['a school in the title', { title: 'Lincoln Elementary School' }, true],
  ['a school in the address', { origins: ['https://parents.lincolnschool.org'] }, true],
  ['a school in German', { title: 'Grundschule am Park' }, true],
  ['accents', { title: 'École Jules Ferry' }, true],
  ['a folder', { folder: 'Kids / Games' }, true],
  ['a British school’s address', { origins: ['https://stmarys.herts.sch.uk'] }, true],
  ['an American school district’s address', { origins: ['https://portal.usd1.k12.ks.us'] }, true],
  ['a word that only begins alike', { title: 'Kidney clinic', folder: 'Toyota' }, false],
  ['a host that only ends alike', { origins: ['https://notsch.uk'] }, false],
])('goes by %s', (_, given, speaks) => {
  expect(childRule(new Set([mia]))(hints(given))).toBe(speaks)
})
