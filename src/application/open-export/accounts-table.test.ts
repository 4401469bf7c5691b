import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mia,
  on,
  sampleAccount,
  samplePeople,
  sampleService,
  theo,
} from '../../domain/test-support/sample-values.ts'
import { vaultContents } from '../../domain/test-support/vault-content-arbitrary.ts'
import { asId } from '../../domain/model/id.ts'
import { accountsTable } from './accounts-table.ts'

const read = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })

describe('accountsTable', () => {
  it('has a line per account with names for people and services', () => {
    const account = sampleAccount('Learning Lodge', {
      serviceId: asId('vtech'),
      subjectIds: [mia, theo],
      email: 'ana@example.com',
      origins: ['https://a.example', 'https://b.example'],
      platformIds: [asId('own:club'), asId('gone')],
      opened: on('2013-12-27'),
      twoFactor: 'yes',
    })
    const inventory = {
      people: samplePeople,
      accounts: [account],
    }
    const services = [
      sampleService('vtech', { name: 'VTech' }),
      sampleService('own:club', { name: 'Swim club', origin: 'own' }),
    ]
    expect(read(accountsTable(inventory, services))).toEqual([
      {
        Account: 'Learning Lodge',
        Kind: 'account',
        Service: 'VTech',
        'Held by': 'Ana',
        About: 'Mia; Theo',
        'User name': '',
        'E-mail': 'ana@example.com',
        Addresses: 'https://a.example; https://b.example',
        Platforms: 'Swim club; gone',
        Opened: '2013-12-27',
        'Existed by': '',
        Deleted: '',
        'Erasure confirmed': 'no',
        'Password changed': '',
        'Two-factor': 'yes',
        Status: 'active',
        Theirs: 'no',
      },
    ])
  })

  it('counts an account that is theirs and says nothing of it but whose it is', () => {
    const secret = 'secret diary'
    const account = sampleAccount(secret, {
      holderId: mia,
      subjectIds: [mia],
      serviceId: asId('diary'),
      email: 'mia@secret.example',
      origins: ['https://secret.example'],
      theirs: true,
    })
    const inventory = { people: samplePeople, accounts: [account] }
    const text = accountsTable(inventory, [sampleService('diary', { name: secret })])
    expect(text).not.toContain('secret')
    const [line = {}] = read(text)
    expect(Object.entries(line).filter(([, cell]) => cell !== '')).toEqual([
      ['Held by', 'Mia'],
      ['Theirs', 'yes'],
    ])
  })

  it('keeps accents readable in Excel, and has its header where there is no account', () => {
    const text = accountsTable({ people: [], accounts: [] }, [])
    expect(text.startsWith('\uFEFFAccount,Kind,Service,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(read(text)).toEqual([])
  })

  it('gives no formula to a spreadsheet that parts cells at semicolons', () => {
    const account = sampleAccount('Club;=1+1; @SUM(A1);-2', {
      origins: ['https://a.example', '=https://b.example'],
    })
    const text = accountsTable({ people: samplePeople, accounts: [account] }, [])
    expect(text).toContain("Club;'=1+1; '@SUM(A1);'-2")
    expect(text).toContain("https://a.example; '=https://b.example")
  })

  it('gives no spreadsheet a formula, and every text back as it was', () => {
    const formula = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ''),
        fc.string(),
      )
      .map(([sign, text]) => sign + text)
    fc.assert(
      fc.property(vaultContents, fc.infiniteStream(formula), ({ inventory }, texts) => {
        const next = (): string => texts.next().value ?? ''
        const accounts = inventory.accounts.map((account) => ({
          ...account,
          title: next(),
          userName: next(),
          email: next(),
          origins: [next(), next()],
          theirs: false,
        }))
        const people = inventory.people.map((person) => ({ ...person, name: next() }))
        const lines = read(accountsTable({ ...inventory, accounts, people }, []))
        expect(lines).toHaveLength(accounts.length)
        lines.forEach((line, index) => {
          for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
          const { title, userName, email } = accounts[index] ?? {}
          expect([line['Account'], line['User name'], line['E-mail']]).toEqual(
            [title, userName, email]
              .map((text) => text?.replaceAll(/(;\s*)([=+\-@＝＋－＠])/g, "$1'$2"))
              .map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text ?? '') ? `'${text}` : text)),
          )
        })
      }),
      { numRuns: 60 },
    )
  })
})
