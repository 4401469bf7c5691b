import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { DraftClass } from './breach-draft.ts'
import { alsoAbout, withClass, withDetails } from './class-changes.ts'

const name = asId<'data-class'>('name')
const photo = asId<'data-class'>('photo')
const claimed: DraftClass = { role: 'guardian', dataClass: name, certainty: 'claimed' }

test('a tick adds a class about one role, taking it away leaves the other role alone', () => {
  const both = withClass([claimed], 'child', name, true)
  expect(both).toEqual([claimed, { role: 'child', dataClass: name, certainty: 'admitted' }])
  expect(withClass(both, 'child', name, false)).toEqual([claimed])
})

test('ticking what is ticked keeps what was said about it', () => {
  expect(withClass([claimed], 'guardian', name, true)).toEqual([claimed])
})

test('what was lost about parents is copied to children with its certainty, but for what is there', () => {
  const own: DraftClass = { role: 'child', dataClass: name, certainty: 'admitted' }
  const more: DraftClass = { role: 'guardian', dataClass: photo, certainty: 'shown-by-others' }
  expect(alsoAbout([claimed, more, own], 'guardian', 'child')).toEqual([
    claimed,
    more,
    own,
    { ...more, role: 'child' },
  ])
})

test('details change one class of one role', () => {
  const child: DraftClass = { ...claimed, role: 'child' }
  expect(withDetails([claimed, child], { ...child, storedAs: 'plain-text' })).toEqual([
    claimed,
    { ...child, storedAs: 'plain-text' },
  ])
})
