import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataClassId } from '../model/data-class.ts'
import { asId } from '../model/id.ts'
import { on } from '../test-support/sample-values.ts'
import { talkFor } from './talk-for.ts'
import { talkLists, type TalkPart, type TalkSheet } from '../model/talk-sheet.ts'

const classes = (...ids: readonly string[]): readonly DataClassId[] =>
  ids.map((id) => asId<'data-class'>(id))

const none: ReadonlySet<DataClassId> = new Set()

const part = (...ids: readonly string[]): TalkPart => ({
  anyClass: ids.length > 0 ? classes(...ids) : undefined,
  lines: ['Come and tell.'],
})

const sheet = (minAge: number, maxAge: number, given: Partial<TalkSheet> = {}): TalkSheet => ({
  id: `talk-${minAge}-to-${maxAge}`,
  minAge,
  maxAge,
  title: 'Talk with {person}',
  prepare: ['Sit down.'],
  say: [part()],
  ask: ['Whom would you tell?'],
  ifUsed: [part()],
  watch: [part()],
  trusted: 'An aunt.',
  avoid: ['Blame.'],
  sources: [],
  ...given,
})

/** Not in the order of age: a folder is read by name. */
const talks = [sheet(10, 12), sheet(0, 4), sheet(13, 15), sheet(16, 17), sheet(5, 9)]

const sheetsFor = (birthDate: string | undefined, today: string): readonly string[] =>
  talkFor(
    talks,
    { role: 'child', birthDate: birthDate === undefined ? undefined : on(birthDate) },
    none,
    on(today),
  ).map(({ talkId }) => talkId)

describe('the sheet for an age', () => {
  it.each<[string, string | undefined, string, readonly string[]]>([
    ['the day before a birthday', '2017-11-23', '2026-11-22', ['talk-5-to-9']],
    ['the day before the tenth', '2016-11-23', '2026-11-22', ['talk-5-to-9']],
    ['the tenth birthday', '2016-11-22', '2026-11-22', ['talk-10-to-12']],
    ['the day before the thirteenth', '2013-11-23', '2026-11-22', ['talk-10-to-12']],
    ['the thirteenth birthday', '2013-11-22', '2026-11-22', ['talk-13-to-15']],
    ['the last day of seventeen', '2008-11-23', '2026-11-22', ['talk-16-to-17']],
    ['the eighteenth birthday', '2008-11-22', '2026-11-22', []],
    ['the day of birth', '2026-11-22', '2026-11-22', ['talk-0-to-4']],
    ['29 February in another year, a day before', '2016-02-29', '2026-02-28', ['talk-5-to-9']],
    ['29 February in another year, on 1 March', '2016-02-29', '2026-03-01', ['talk-10-to-12']],
    ['a year that lies in one band', '2018', '2026-11-22', ['talk-5-to-9']],
    ['a year that may be either', '2016', '2026-11-22', ['talk-5-to-9', 'talk-10-to-12']],
    ['a year over, by the last day of it', '2016', '2026-12-31', ['talk-10-to-12']],
    ['a month that may be either', '2013-11', '2026-11-22', ['talk-10-to-12', 'talk-13-to-15']],
    ['a year in which somebody turns 18', '2008', '2026-11-22', ['talk-16-to-17']],
    [
      'no birth date, so all of them in order',
      undefined,
      '2026-11-22',
      ['talk-0-to-4', 'talk-5-to-9', 'talk-10-to-12', 'talk-13-to-15', 'talk-16-to-17'],
    ],
  ])('on %s', (_, birthDate, today, expected) => {
    expect(sheetsFor(birthDate, today)).toEqual(expected)
  })

  it('is for children', () => {
    expect(talkFor(talks, { role: 'guardian' }, none, on('2026-11-22'))).toEqual([])
  })

  it('is exactly one on every day before the eighteenth birthday, and none from then on', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (first, second) => {
        const [birthDate, today] = first <= second ? [first, second] : [second, first]
        const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
        const isGrown = years > 18 || (years === 18 && today.slice(5) >= birthDate.slice(5))
        expect(sheetsFor(birthDate, today)).toHaveLength(isGrown ? 0 : 1)
      }),
    )
  })
})

describe('the parts of a sheet', () => {
  it('are those that fit what was lost, and those that always hold', () => {
    const say = [part(), part('voice-recording'), part('birth-date', 'name'), part('password')]
    const watch = [part('password'), part()]
    const lost = new Set(classes('name', 'voice-recording', 'gender'))
    expect(
      talkFor([sheet(0, 17, { say, watch })], { role: 'child' }, lost, on('2026-11-22')),
    ).toEqual([{ talkId: 'talk-0-to-17', say: [0, 1, 2], ifUsed: [0], watch: [1] }])
  })

  it('speak of nothing that was not lost, and leave out nothing that was', () => {
    const names = ['name', 'birth-date', 'password', 'voice-recording', 'photo-of-child']
    const drawnParts = fc.array(
      fc.subarray(names).map((ids) => part(...ids)),
      { minLength: 1, maxLength: 6 },
    )
    const drawn = fc.record({ say: drawnParts, ifUsed: drawnParts, watch: drawnParts })
    fc.assert(
      fc.property(drawn, fc.subarray(names), (given, lostNames) => {
        const one = sheet(0, 17, given)
        const lost = new Set(classes(...lostNames))
        const [choice] = talkFor([one], { role: 'child' }, lost, on('2026-11-22'))
        for (const list of talkLists) {
          const called = one[list].map(
            ({ anyClass }) => !anyClass || anyClass.some((id) => lost.has(id)),
          )
          expect(one[list].map((_, index) => choice?.[list].includes(index))).toEqual(called)
        }
      }),
    )
  })
})
