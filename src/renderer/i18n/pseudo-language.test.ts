import { describe, expect, it } from 'vitest'
import { pseudoText } from './pseudo-language.ts'

describe('the pseudo-languages', () => {
  it('are longer by two fifths, with accents, and leave tags and numbers alone', () => {
    const text = 'Mia has <b>14 services</b>, 3 of them <i/> breached.'
    const pseudo = pseudoText(text, 'en-XA')
    expect(pseudo).toMatch(/^⟦Ḿīȧȧ ħȧȧş <b>14 şḗḗřṽīƈḗḗş<\/b>, 3 /)
    expect(pseudo).toContain('<i/>')
    expect(pseudo.length).toBeGreaterThanOrEqual(text.length * 1.4)
  })

  it('turn the direction round in each part', () => {
    expect(pseudoText('a <b>b</b>', 'ar-XB')).toBe('\u202eɐ \u202c<b>\u202eq\u202c</b>')
  })

  it('lengthen words without vowels too', () => {
    expect(pseudoText('PDF', 'en-XA').length).toBeGreaterThan(5)
  })
})
