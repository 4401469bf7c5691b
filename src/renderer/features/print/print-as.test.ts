import { expect, test } from 'vitest'
import { printAs } from './print-as.ts'

const neutral = 'Print – Kinventory'

class Page extends EventTarget {
  readonly document = { title: neutral }
  readonly printed: string[] = []
  readonly print = (): void => void this.printed.push(this.document.title)
  readonly end = (): void => void this.dispatchEvent(new Event('afterprint'))
}

test('a print has its name as long as it lasts', () => {
  const page = new Page()
  printAs('Mia', page)
  expect([page.printed, page.document.title]).toEqual([['Mia'], 'Mia'])
  page.end()
  expect(page.document.title).toBe(neutral)
})

test('no name stays where the next print begins before the first has ended', () => {
  const page = new Page()
  printAs('Mia', page)
  printAs('Theo', page)
  page.end()
  page.end()
  expect([page.printed, page.document.title]).toEqual([['Mia', 'Theo'], neutral])
})

test('a title that was set meanwhile stays', () => {
  const page = new Page()
  printAs('Mia', page)
  page.document.title = 'Kinventory'
  page.end()
  expect(page.document.title).toBe('Kinventory')
})
