import { beforeEach, expect, it, vi } from 'vitest'
import { arrive, droppedFile, forgetArrival, useArrivals, type Arrival } from './arrivals.ts'

const resets = vi.hoisted((): (() => void)[] => [])

vi.mock('./lock.ts', () => ({ whenLocked: (reset: () => void) => resets.push(reset) }))

const opened = (id: string): Arrival => ({
  id,
  name: `${id}.csv`,
  as: 'import',
  take: () => Promise.reject(new Error('Not taken here')),
  leave: () => undefined,
  isInPage: false,
})

const waiting = (): readonly (readonly [id: string, isBehind: boolean])[] =>
  useArrivals.getState().waiting.map(({ id, isBehind }) => [id, isBehind])

beforeEach(() => {
  useArrivals.setState({ waiting: [], wanted: undefined, restoring: undefined })
})

it('keeps files in line, each once; only one that found nobody before it goes first', () => {
  arrive([opened('a'), opened('b')])
  arrive([opened('a'), opened('c')])
  expect(waiting()).toEqual([
    ['a', false],
    ['b', true],
    ['c', true],
  ])
  const [first] = useArrivals.getState().waiting
  if (first) forgetArrival(first)
  expect(waiting()).toEqual([
    ['b', true],
    ['c', true],
  ])
})

it('says their names in one line, without signs that turn or hide words', () => {
  const turned = { ...opened('a'), name: 'list\u202Evsc.\nexe\u200B.csv' }
  arrive([turned, { ...opened('b'), name: '\u202E' }])
  const names = useArrivals.getState().waiting.map(({ name }) => name)
  expect(names).toEqual(['listvsc. exe.csv', '?'])
})

it('no longer wants what was let go', () => {
  arrive([opened('a')])
  const [arrival] = useArrivals.getState().waiting
  if (!arrival) throw new Error('Nothing waits')
  useArrivals.setState({ wanted: { arrival, isAsked: true } })
  forgetArrival(arrival)
  expect(useArrivals.getState().wanted).toBeUndefined()
})

it('lets the lock take what the page has in its hands, and nothing else', () => {
  arrive([droppedFile(new File(['x'], 'a.csv')), opened('b')])
  const [arrival] = useArrivals.getState().waiting
  if (!arrival) throw new Error('Nothing waits')
  useArrivals.setState({ wanted: { arrival, isAsked: false }, restoring: { file: undefined } })
  for (const reset of resets) reset()
  expect(waiting()).toEqual([['b', true]])
  const { wanted, restoring } = useArrivals.getState()
  expect([wanted, restoring]).toEqual([undefined, undefined])
})

it('knows a backup from a list, and gives the very file', async () => {
  const file = new File(['x'], 'Family.kinventory')
  const dropped = droppedFile(file)
  expect([dropped.name, dropped.as, await dropped.take()]).toEqual([
    'Family.kinventory',
    'backup',
    file,
  ])
  expect(droppedFile(new File([], 'a.csv'))).toMatchObject({ as: 'import' })
  expect(dropped.id).not.toBe(droppedFile(file).id)
})
