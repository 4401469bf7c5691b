import { describe, expect, it } from 'vitest'
import { toldFailure } from './told-failure.ts'

const trace = '    at ClientRequest.<anonymous> (core/index.js:970:111)\n'

describe('a failure of electron-builder', () => {
  it.each([
    ['getaddrinfo ENOTFOUND github.com', ' failedTask=build stackTrace=RequestError: x\n'],
    ['connect ECONNREFUSED 127.0.0.1:1', '\n'],
    ['Response code 404 (Not Found)', '  failedTask=build stackTrace=HTTPError: y\n'],
  ])('%s is one line', (reason, rest) => {
    const told = toldFailure(`  ⨯ \u001b[31m${reason}\u001b[0m${rest}${trace}`, '45.4.1')
    expect(told).toContain(`could not be fetched (${reason})`)
    expect(told).toContain('Electron 45.4.1')
    expect(told.trim().split('\n')).toHaveLength(1)
  })

  it('of another kind stays as it is', () => {
    const text = `  ⨯ The fuses are not as they should be:\n- RunAsNode is ENABLE\n${trace}`
    expect(toldFailure(text, '45.4.1')).toBe(text)
  })
})
