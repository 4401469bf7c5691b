import { describe, expect, it } from 'vitest'
import { regionSchema } from '../../../contract/model.ts'
import { countryName, countryOptions, gdprCountries } from './countries.ts'

describe('countries', () => {
  it('are the 27 members of the Union and the three of the Economic Area, each once', () => {
    expect(new Set(gdprCountries).size).toBe(30)
  })

  it('are taken by the contract', () => {
    for (const country of gdprCountries) {
      expect(regionSchema.safeParse({ code: 'EU', country }).success).toBe(true)
    }
  })

  it('stand in the order of the language they are read in', () => {
    const english = countryOptions('en').map(({ label }) => label)
    expect(english.slice(0, 3)).toEqual(['Austria', 'Belgium', 'Bulgaria'])
    expect(countryOptions('de').map(({ label }) => label)).toContain('Österreich')
  })

  it('have a name, or else their code', () => {
    expect(countryName('IE', 'en')).toBe('Ireland')
  })
})
