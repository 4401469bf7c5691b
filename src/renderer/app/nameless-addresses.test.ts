import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { createAppRouter } from './router.tsx'

const router = createAppRouter(createMemoryHistory())

const shown = (href: string): string => {
  const location = router.buildLocation({ to: href })
  return (location.maskedLocation ?? location).href
}

const person = '5d3c9b0e-6a0a-4c7f-9a52-0f4d9a1b2c3d'

test('no address of any screen has the id of a service or a breach in it', () => {
  const telling = Object.keys(router.routesByPath).filter((path) =>
    /\$(?:service|breach)Id/.test(path),
  )
  expect(telling.length).toBeGreaterThan(10)
  const hrefs = telling.map((path) =>
    path
      .replace('$personId', person)
      .replace('$serviceId', 'roblox')
      .replace('$breachId', 'own:vtech-2015'),
  )
  expect(hrefs.map((href) => router.buildLocation({ to: href }).href)).toEqual(hrefs)
  expect(hrefs.map(shown).filter((href) => /roblox|own|vtech|2015/.test(href))).toEqual([])
})

test('what kind of page it is stays, and so does whom it is about', () => {
  expect(shown('/services/roblox')).toBe('/services/one')
  expect(shown('/breaches/vtech-2015')).toBe('/breaches/one')
  expect(shown('/breaches/vtech-2015/review')).toBe('/breaches/one/review')
  expect(shown('/breaches/new')).toBe('/breaches/new')
  expect(shown(`/print/breaches/vtech-2015/${person}`)).toBe(`/print/breaches/one/${person}`)
  expect(shown('/print/breaches/vtech-2015/summary')).toBe('/print/breaches/one/summary')
  expect(shown(`/people/${person}`)).toBe(`/people/${person}`)
  expect(shown('/tidy-up/unsorted')).toBe('/tidy-up/unsorted')
})
