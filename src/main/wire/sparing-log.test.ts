import { expect, it } from 'vitest'
import { createSparingLog } from './sparing-log.ts'

it('writes a kind once a minute, and then how many it left out', () => {
  const lines: string[] = []
  let now = 0
  const say = createSparingLog(
    (line) => lines.push(line),
    () => now,
  )
  for (let many = 0; many < 1000; many += 1) say('A port was refused', ': too many')
  say('A message failed')
  now = 59_999
  say('A port was refused')
  expect(lines).toEqual(['A port was refused: too many', 'A message failed'])
  now = 60_000
  say('A port was refused', ': too many')
  say('A message failed')
  expect(lines.slice(2)).toEqual([
    'A port was refused: too many (and 1000 more since the last line)',
    'A message failed',
  ])
})
