import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'
import { findOptions } from '../../ui/find-options.ts'
import { serviceOptions } from './service-options.ts'

const minecraft: Service = {
  id: asId('minecraft'),
  name: 'Minecraft',
  formerNames: ['Mojang account'],
  operator: 'Microsoft',
  kind: 'game',
  domains: ['minecraft.net'],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
}

test('a service is found by its name, a former name, its operator and its address', () => {
  const options = serviceOptions([minecraft], () => 'game')
  expect(options[0]?.detail).toBe('game · minecraft.net')
  for (const text of ['mine', 'mojang', 'micros', 'minecraft.n']) {
    expect(findOptions(options, text, 5)).toHaveLength(1)
  }
  expect(findOptions(options, 'craftmine', 5)).toEqual([])
})
