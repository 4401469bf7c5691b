import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'

const variables = ['CSC_LINK', 'CSC_NAME', 'WIN_CSC_LINK', 'KINVENTORY_FLAVOUR']

afterEach(() => vi.unstubAllEnvs())

/** The configuration as a run with these variables, and none of the others, would have it. */
const configIn = async (env: Readonly<Record<string, string>>) => {
  for (const name of variables) vi.stubEnv(name, env[name] ?? '')
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.resetModules()
  return (await import('../../electron-builder.config.ts')).default
}

describe('the packages', () => {
  it('bring no updater, and a build uploads nothing', async () => {
    const { publish, nsis, dmg } = await configIn({})
    expect(publish).toBeNull()
    expect(nsis).toMatchObject({ differentialPackage: false, packElevateHelper: false })
    expect(dmg.writeUpdateInfo).toBe(false)
  })

  it('are installed for one user, and removed without the vault', async () => {
    expect((await configIn({})).nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
    })
  })

  it('keep all but the binaries within the archive that is checked', async () => {
    const { asar, asarUnpack } = await configIn({})
    expect(asar).toEqual({ smartUnpack: false })
    expect(asarUnpack).toEqual(['**/*.node'])
  })

  it('name version, system and processor, and the test flavour is told from a release', async () => {
    const release = await configIn({})
    expect(release.artifactName).toBe('${productName}-${version}-${os}-${arch}.${ext}')
    expect(release.electronFuses.enableNodeCliInspectArguments).toBe(false)
    const test = await configIn({ KINVENTORY_FLAVOUR: 'test' })
    expect(test.artifactName).toBe('${productName}-${version}-${os}-${arch}-TEST.${ext}')
    expect(test.electronFuses.enableNodeCliInspectArguments).toBe(true)
  })
})

describe('signing', () => {
  it('without a certificate is ad hoc on macOS, and none on Windows', async () => {
    const { mac, win } = await configIn({})
    expect(mac).toMatchObject({ identity: '-', hardenedRuntime: false, notarize: false })
    expect(win.forceCodeSigning).toBe(false)
  })

  it('with one is a must, with the hardened runtime', async () => {
    const { mac, win } = await configIn({ CSC_LINK: 'certificate.p12' })
    expect(mac).toMatchObject({ forceCodeSigning: true, hardenedRuntime: true })
    expect(mac).not.toHaveProperty('identity')
    expect(win.forceCodeSigning).toBe(true)
  })

  it('asks macOS for one right more, and the helpers for no other', async () => {
    const { mac } = await configIn({})
    expect(mac.entitlementsInherit).toBe(mac.entitlements)
    const text = readFileSync(join(import.meta.dirname, '../..', mac.entitlements), 'utf8')
    expect([...text.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ])
  })
})
