import { describe, expect, it } from 'vitest'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { BreachAddition } from '../model/knowledge.ts'
import { lostClass, on, sampleBreach } from '../test-support/sample-values.ts'
import { applyAdditions } from './apply-additions.ts'
import { contradictedClasses } from './contradicted-classes.ts'

const toys = sampleBreach({
  discovered: on('2015-11-24'),
  sources: [{ id: 'notice', title: 'Notice', url: 'https://toys.example', checked: on('2026') }],
  factSources: { access: ['notice'], disclosed: ['notice'] },
})

const added = (given: Partial<BreachAddition> = {}): BreachAddition => ({
  id: 'one',
  breachId: toys.id,
  addedOn: on('2026-11-01'),
  access: {},
  classes: [],
  notTaken: [],
  counts: [],
  contested: [],
  source: { id: 'letter', title: 'Letter of the school', checked: on('2026-11-01') },
  ...given,
})

const after = (...additions: readonly BreachAddition[]): Breach | undefined =>
  applyAdditions([toys], additions)[0]

describe('facts the family adds to a breach', () => {
  it('stand beside those that are there, with their own source', () => {
    const photo = lostClass('photo', 'child', { sources: ['letter'] })
    const card = { dataClass: asId<'data-class'>('card'), text: 'No cards.', sources: ['letter'] }
    const pupils = { of: 'pupils', value: 12, label: 'claimed' as const, sources: ['letter'] }
    const doubt = { text: 'They are not sure.', sources: ['letter'] }
    expect(
      after(added({ classes: [photo], notTaken: [card], counts: [pupils], contested: [doubt] })),
    ).toEqual({
      ...toys,
      classes: [...toys.classes, photo],
      notTaken: [card],
      counts: [pupils],
      contested: [doubt],
      sources: [...toys.sources, added().source],
      addedToOn: '2026-11-01',
    })
  })

  it('replace dates, each alone', () => {
    expect(after(added({ disclosed: on('2015-12-01') }))).toMatchObject({
      access: toys.access,
      discovered: '2015-11-24',
      disclosed: '2015-12-01',
      factSources: { access: ['notice'], disclosed: ['letter'] },
    })
    expect(after(added({ access: { to: on('2015-12') } }))).toMatchObject({
      access: { from: '2015-11-12', to: '2015-12' },
      factSources: { access: ['notice', 'letter'] },
    })
    expect(
      after(
        added({ access: { from: on('2015-10'), to: on('2015-12') }, discovered: on('2016-01-01') }),
      ),
    ).toMatchObject({
      access: { from: '2015-10', to: '2015-12' },
      discovered: '2016-01-01',
      factSources: { access: ['letter'], discovered: ['letter'] },
    })
  })

  it('make an end unknown that they contradict', () => {
    expect(after(added({ access: { to: on('2015-11-11') } }))?.access).toEqual({
      from: undefined,
      to: '2015-11-11',
    })
    expect(after(added({ access: { from: on('2015-11-30') } }))?.access).toEqual({
      from: '2015-11-30',
      to: undefined,
    })
  })

  it('count the later date of two additions, in any order, and one that is given twice once', () => {
    const photo = lostClass('photo', 'child', { sources: ['letter'] })
    const first = added({ disclosed: on('2015-12-01'), classes: [photo] })
    const second = added({ id: 'two', addedOn: on('2026-11-02'), disclosed: on('2015-12-02') })
    const both = after(first, second)
    expect(both).toMatchObject({ disclosed: '2015-12-02', addedToOn: '2026-11-02' })
    expect(after(second, first, first)).toEqual(both)
    expect(both?.sources.map(({ id }) => id)).toEqual(['notice', 'letter', 'letter-2'])
  })

  it('name their own source where another has its id', () => {
    const photo = lostClass('photo', 'child', { sources: ['notice'] })
    const source = { ...added().source, id: 'notice' }
    const breach = after(added({ source, classes: [photo], discovered: on('2016') }))
    expect(breach?.classes.at(-1)?.sources).toEqual(['notice-2'])
    expect(breach?.classes[0]?.sources).toEqual(['notice'])
    expect(breach?.factSources.discovered).toEqual(['notice-2'])
  })

  it('go with a breach that the catalogue takes over from the breach list', () => {
    const taken: Breach = { ...toys, hibp: { name: 'Toys', flags: ['verified'] } }
    const before = added({ breachId: asId('hibp:toys'), disclosed: on('2015-12-01') })
    const since = added({ id: 'two', addedOn: on('2026-11-02'), disclosed: on('2015-12-02') })
    expect(applyAdditions([taken], [before])[0]).toMatchObject({ disclosed: '2015-12-01' })
    expect(applyAdditions([taken], [since, before])[0]).toMatchObject({ disclosed: '2015-12-02' })
    expect(applyAdditions([toys], [before])).toEqual([toys])
  })

  it('wait for a breach that is gone', () => {
    expect(applyAdditions([toys], [added({ breachId: asId('gone') })])).toEqual([toys])
  })

  it('contradict, and both statements stay', () => {
    const notTaken = [
      { dataClass: asId<'data-class'>('password'), text: 'No passwords.', sources: ['letter'] },
      { dataClass: asId<'data-class'>('card'), text: 'No cards.', sources: ['letter'] },
    ]
    const denied = after(added({ notTaken }))
    expect(denied?.classes).toEqual(toys.classes)
    expect(denied && contradictedClasses(denied)).toEqual(['password'])
    const [claimed] = applyAdditions(
      [{ ...toys, notTaken }],
      [added({ classes: [lostClass('card', 'guardian', { sources: ['letter'] })] })],
    )
    expect(claimed && contradictedClasses(claimed)).toEqual(['password', 'card'])
    expect(contradictedClasses(toys)).toEqual([])
  })
})
