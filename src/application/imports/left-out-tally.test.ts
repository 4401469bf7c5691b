import { expect, it } from 'vitest'
import { leftOutTally, namedPerKind } from './left-out-tally.ts'

it('counts and names what is left out by its kind, the first thousand of each', () => {
  const tally = leftOutTally()
  tally.add({ what: 'secure-note', line: 2, title: ' Wi-Fi\n code ' })
  for (let line = 0; line <= namedPerKind; line += 1) tally.add({ what: 'card', line, title: '' })
  const [notes, cards] = tally.groups()
  expect(notes).toEqual({
    what: 'secure-note',
    count: 1,
    items: [{ line: 2, title: 'Wi-Fi code' }],
  })
  expect(cards).toMatchObject({ what: 'card', count: namedPerKind + 1 })
  expect(cards?.items).toHaveLength(namedPerKind)
  expect(cards?.items[0]).toEqual({ line: 0 })
})
