import { unreadable } from '../file-problem.ts'
import { optionalLine } from '../clean-line.ts'
import { joinFolders } from '../folder-path.ts'
import type { LeftOut, Reading } from '../imported-item.ts'
import type { ArchiveFormat } from '../kinds/archive-format.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { listOf, memberOf, partsOf, textOf, timeOf, type JsonValue } from '../json-value.ts'
import { makeItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { findQuestions } from '../security-questions.ts'
import { isJunkFile } from './junk-file.ts'

const inTrash = 2

const otherTypes: Readonly<Record<string, LeftOut>> = {
  note: 'secure-note',
  alias: 'alias',
  creditCard: 'card',
  identity: 'identity',
  sshKey: 'ssh-key',
  wifi: 'wi-fi',
}

function* readItem(item: JsonValue, line: number, vault: string | undefined): Generator<Reading> {
  const data = memberOf(item, 'data')
  const metadata = memberOf(data, 'metadata')
  const content = memberOf(data, 'content')
  const type = textOf(data, 'type') ?? ''
  const title = optionalLine(textOf(metadata, 'name'))
  if (type !== 'login') {
    const what = Object.hasOwn(otherTypes, type) ? otherTypes[type] : undefined
    yield { kind: 'left-out', what: what ?? 'other', line, title }
    return
  }
  const fields = partsOf(data, 'extraFields')
  yield {
    kind: 'item',
    item: makeItem({
      line,
      title: textOf(metadata, 'name'),
      urls: partsOf(content, 'urls').filter((url) => typeof url === 'string'),
      // One of the two, or before 2024 `username` alone.
      userName: textOf(content, 'itemUsername') || textOf(content, 'username'),
      email: textOf(content, 'itemEmail'),
      password: textOf(content, 'password'),
      questions: findQuestions(
        fields.map((field) => ({
          name: textOf(field, 'fieldName') ?? '',
          value: textOf(memberOf(field, 'data'), 'content') ?? '',
        })),
      ),
      folder: joinFolders([vault]),
      notes: textOf(metadata, 'note'),
      created: readDate(timeOf(item, 'createTime')),
      oneTimeCodes:
        (textOf(content, 'totpUri') ?? '') !== '' ||
        fields.some((field) => textOf(field, 'type') === 'totp'),
      skip: memberOf(item, 'state') === inTrash ? 'in-trash' : undefined,
    }),
  }
  for (const _ of partsOf(content, 'passkeys'))
    yield { kind: 'left-out', what: 'passkey', line, title }
}

const vaultsOf = (value: JsonValue): readonly JsonValue[] => {
  const vaults = memberOf(value, 'vaults')
  return typeof vaults === 'object' && vaults !== null ? Object.values(vaults) : []
}

function* readItems(value: JsonValue): Generator<Reading> {
  let line = 0
  for (const vault of vaultsOf(value)) {
    for (const item of listOf(vault, 'items')) {
      line += 1
      yield* readItem(item, line, textOf(vault, 'name'))
    }
  }
}

/** Proton Pass: vaults by id, each with its items. Aliases and what is in the trash are told, not taken. */
export const protonPassJson: JsonFormat = {
  id: 'proton-pass-json',
  recognises: (value) => vaultsOf(value).some((vault) => Array.isArray(memberOf(vault, 'items'))),
  read: (value) => ({
    ok: true,
    count: vaultsOf(value).reduce<number>((sum, vault) => sum + listOf(vault, 'items').length, 0),
    readings: readItems(value),
  }),
}

const isData = (name: string): boolean => /(?:^|\/)Proton Pass\/data\.json$/.test(name)
const isSealed = (name: string): boolean => /(?:^|\/)Proton Pass\/data\.pgp$/.test(name)

/** The same in a ZIP archive, with attachments beside it; or sealed with PGP, which nothing here opens. */
export const protonPassZip: ArchiveFormat = {
  id: protonPassJson.id,
  recognises: (names) =>
    names.some((name) => (isData(name) || isSealed(name)) && !isJunkFile(name)),
  parts: (names) =>
    names.some(isData)
      ? names
          .filter((name) => !isJunkFile(name))
          .map((name) =>
            isData(name)
              ? { name, use: 'read', formatId: protonPassJson.id }
              : { name, use: 'count', what: 'attachment' },
          )
      : unreadable('encrypted'),
}
