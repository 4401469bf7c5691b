import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'
import { packagesIn, readLicences } from './read-licences.ts'

const root = resolve(import.meta.dirname, '../../..')

describe('what the program says of itself', () => {
  let sample: SampleFamily

  beforeAll(async () => {
    sample = await startSampleFamily()
  })

  afterAll(() => sample.end())

  it('is its version, what runs it, its database and the age of what it knows', async () => {
    const about = await sample.client.system.about()
    expect(about).toEqual({
      version: '0.0.0-test',
      engine: [{ name: 'node', version: process.versions.node }],
      platform: `${process.platform} ${process.arch}`,
      database: {
        sqlite: expect.stringMatching(/^3\.\d+\.\d+$/),
        cipher: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      },
      catalogue: {
        day: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
        services: expect.any(Number),
        breaches: expect.any(Number),
      },
    })
    expect(about.catalogue.services).toBeGreaterThan(50)
    expect(about.catalogue.breaches).toBeGreaterThan(50)
  })

  it('is there while the vault is locked, and nothing of the family is in it', async () => {
    await sample.client.vault.lock()
    const said = JSON.stringify(await sample.client.system.about())
    expect(said).not.toMatch(/Rivera|Mia|Theo/)
    expect((await sample.client.system.licences()).own).toContain('MIT License')
  })

  it('has the licence of every package that is shipped, whole', async () => {
    const { packages } = await sample.client.system.licences()
    const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES'), 'utf8')
    const [head] = notices.split('\n')
    const line = '-'.repeat(78)
    const again = packages.map(
      ({ name, version, licence, text }) => `${line}\n${name} ${version}\n${licence}\n\n${text}`,
    )
    const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
    expect(squeeze([head, ...again].join('\n\n'))).toBe(squeeze(notices))
    expect(packages.length).toBeGreaterThan(100)
    for (const { text, licence } of packages) {
      expect(licence).not.toBe('')
      expect(text.length).toBeGreaterThan(30)
    }
  })
})

describe('the list of licences', () => {
  const line = '-'.repeat(78)

  it('keeps lines of dashes that belong to a text', () => {
    const text = `First\n\n${line}\nNot a package of ours\n${line}`
    const notices = `Head\n\n${line}\na 1.0.0\nMIT\n\n${text}\n\n${line}\n@b/c 2.0.0\nISC\n\nSecond\n`
    expect(packagesIn(notices)).toEqual([
      { name: 'a', version: '1.0.0', licence: 'MIT', text },
      { name: '@b/c', version: '2.0.0', licence: 'ISC', text: 'Second' },
    ])
    expect(packagesIn('')).toEqual([])
  })

  it('that is missing is a failure of the disk, and one with the ends of lines of Windows is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kinventory-licences-'))
    try {
      await expect(readLicences(folder)).rejects.toMatchObject({ problem: 'gone' })
      writeFileSync(join(folder, 'LICENSE'), 'MIT License\r\n')
      const notices = ['Head', '', line, 'a 1.0.0', 'MIT', '', 'Text'].join('\r\n')
      writeFileSync(join(folder, 'THIRD_PARTY_NOTICES'), notices)
      expect((await readLicences(folder)).packages).toEqual([
        { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Text' },
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
