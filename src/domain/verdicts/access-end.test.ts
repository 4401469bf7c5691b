import { expect, it } from 'vitest'
import type { Breach } from '../model/breach.ts'
import { on, sampleBreach } from '../test-support/sample-values.ts'
import { accessEndOf } from './access-end.ts'

const hibp = { name: 'Toys', added: on('2015-12-05'), flags: [] }

it.each<[string, Partial<Breach>, ReturnType<typeof accessEndOf>]>([
  ['as researched', { hibp }, { date: on('2015-11-29'), takenFrom: 'access' }],
  [
    'else the disclosure',
    { hibp, access: {} },
    { date: on('2015-11-27'), takenFrom: 'disclosure' },
  ],
  [
    'else the day HIBP added it',
    { hibp, access: {}, disclosed: undefined },
    { date: on('2015-12-05'), takenFrom: 'hibp' },
  ],
  ['else unknown', { access: { from: on('2015') }, disclosed: undefined }, undefined],
  [
    'unknown where HIBP gives no day',
    { hibp: { ...hibp, added: undefined }, access: {}, disclosed: undefined },
    undefined,
  ],
])('the end of access is %s', (_, given, expected) => {
  expect(accessEndOf(sampleBreach(given))).toEqual(expected)
})
