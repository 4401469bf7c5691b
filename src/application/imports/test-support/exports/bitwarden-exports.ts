import type { ExportCase } from '../export-case.ts'

type Said = ExportCase['items'][number]

const bitwardenLogin = {
  id: '1',
  type: 1,
  name: 'Roblox',
  folderId: 'f1',
  notes: 'a note',
  creationDate: '2013-12-27T10:00:00.000Z',
  revisionDate: '2024-01-01T00:00:00.000Z',
  archivedDate: '2024-02-02T00:00:00.000Z',
  fields: [
    { name: 'Security question', value: 'First pet?', type: 0 },
    { name: 'Answer', value: 'Rex' },
  ],
  passwordHistory: [{ password: 'pw-old', lastUsedDate: '2016-03-04T00:00:00.000Z' }],
  login: {
    uris: [
      { match: null, uri: 'https://www.roblox.com/a' },
      { uri: 'androidapp://com.roblox.client' },
    ],
    username: 'theo',
    password: 'pw-one',
    totp: 'otpauth://totp/x',
    passwordRevisionDate: '2019-05-06T00:00:00.000Z',
    fido2Credentials: [{ credentialId: 'x' }],
  },
}

const bitwardenItems = [
  bitwardenLogin,
  { id: '1', type: 1, name: 'Same id', login: { uris: null, username: null, password: null } },
  { id: '2', type: 1, name: 'No uris', login: {} },
  { id: '3', type: 1, name: 'Trash', deletedDate: '2024-01-01T00:00:00Z', login: {} },
  { id: '4', type: 2, name: 'Note' },
  { id: '5', type: 3, name: 'Card' },
  { id: '6', type: 4, name: 'Ana' },
  { id: '7', type: 5, name: 'Key' },
]

/** What `bitwardenItems` must be found to be; the folder depends on the file around. */
export const bitwardenFound = (
  folder: string,
): Pick<ExportCase, 'rows' | 'items' | 'leftOut' | 'skipped'> => ({
  rows: 9,
  items: [
    {
      title: 'Roblox',
      origins: ['https://www.roblox.com', 'android://com.roblox.client'],
      userName: 'theo',
      password: 'pw-one',
      earlierPasswords: [{ password: 'pw-old', until: '2016-03-04' }],
      questions: [{ question: 'First pet?', answer: 'Rex' }],
      folder,
      notes: 'a note',
      created: '2013-12-27',
      passwordChanged: '2019-05-06',
      oneTimeCodes: true,
    } as Said,
    { title: 'Same id' },
    { title: 'No uris' },
  ],
  leftOut: [
    ['passkey', 'Roblox'],
    ['secure-note', 'Note'],
    ['card', 'Card'],
    ['identity', 'Ana'],
    ['ssh-key', 'Key'],
  ],
  skipped: [[4, 'in-trash']],
})

/** A person's export of Bitwarden, open. */
export const bitwardenText = JSON.stringify({
  encrypted: false,
  folders: [{ id: 'f1', name: 'Children/Theo' }],
  items: bitwardenItems,
})

/** Bitwarden's JSON as it stands in a file. */
export const bitwardenExports: readonly ExportCase[] = [
  {
    name: 'Bitwarden, of a person',
    formatId: 'bitwarden-json',
    file: bitwardenText,
    ...bitwardenFound('Children/Theo'),
  },
  {
    name: 'Bitwarden, of an organisation, without `encrypted`',
    formatId: 'bitwarden-json',
    file: JSON.stringify({
      collections: [
        { id: 'c1', name: 'Kids' },
        { id: 'c2', name: 'Games' },
      ],
      items: [
        { ...bitwardenLogin, folderId: null, collectionIds: ['c1', 'c2', 'c3', 5] },
        ...bitwardenItems.slice(1),
      ],
    }),
    ...bitwardenFound('Kids / Games'),
  },
]
