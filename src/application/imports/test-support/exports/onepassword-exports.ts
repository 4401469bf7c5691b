import type { ExportCase } from '../export-case.ts'
import { zipFile } from '../zip-file.ts'

const login = {
  uuid: 'a1',
  createdAt: 1_388_102_400,
  updatedAt: 1_700_000_000,
  state: 'active',
  categoryUuid: '001',
  overview: {
    title: 'Roblox',
    url: 'https://www.roblox.com/login?next=1',
    urls: [
      { label: 'website', url: 'https://www.roblox.com/login' },
      { label: 'app', url: 'https://web.roblox.com' },
    ],
    tags: ['Theo', 'games'],
  },
  details: {
    loginFields: [
      { value: 'theo_rivera', name: 'user', fieldType: 'T', designation: 'username' },
      { value: 'pw-one', name: 'pass', fieldType: 'P', designation: 'password' },
      { value: '✓', name: 'remember', fieldType: 'C' },
    ],
    notesPlain: 'the old tablet',
    sections: [
      {
        title: 'Security Questions',
        name: 's1',
        fields: [{ title: 'First car?', id: 'x', value: { concealed: 'Beetle' } }],
      },
      {
        title: '',
        name: 's2',
        fields: [
          {
            title: 'one-time password',
            id: 'TOTP_1',
            value: { totp: 'otpauth://totp/x?secret=A' },
          },
          { title: 'email', id: 'y', value: { email: { email_address: 'ana@example.com' } } },
          { title: 'favourite teacher', id: 'z', value: { string: 'Mr Blum' } },
          { title: 'when', id: 'd', value: { date: 1_700_000_000 } },
          { title: 'nothing', id: 'n' },
        ],
      },
    ],
    passwordHistory: [{ value: 'pw-zero', time: 1_500_000_000 }],
  },
}

const other = (categoryUuid: string, title: string): object => ({
  categoryUuid,
  state: 'active',
  overview: { title },
  details: {},
})

const onlyPassword = {
  categoryUuid: '005',
  createdAt: 1_400_000_000,
  overview: { title: 'Door of the club' },
  details: { password: 'pw-five' },
}

const data = (...vaults: readonly object[]): string =>
  JSON.stringify({ accounts: [{ attrs: { accountName: 'Rivera' }, vaults }] })

const vault = (name: string, ...items: readonly unknown[]): object => ({ attrs: { name }, items })

const robloxSaid = {
  title: 'Roblox',
  origins: ['https://www.roblox.com', 'https://web.roblox.com'],
  userName: 'theo_rivera',
  email: 'ana@example.com',
  password: 'pw-one',
  earlierPasswords: [{ password: 'pw-zero', until: '2017-07-14' }],
  questions: [
    { question: 'First car?', answer: 'Beetle' },
    { question: 'favourite teacher', answer: 'Mr Blum' },
  ],
  folder: 'Children / Theo / games',
  notes: 'the old tablet',
  created: '2013-12-27',
  oneTimeCodes: true,
} as ExportCase['items'][number]

const onePifSeparator = '***5642bee8-a5ff-11dc-8314-0800200c9a66***'

const onePifLines = (...items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n${onePifSeparator}\n`).join('')

const onePif = onePifLines(
  { uuid: 'f1', typeName: 'system.folder.Regular', title: 'School' },
  {
    uuid: 'i1',
    typeName: 'webforms.WebForm',
    title: 'Portal',
    location: 'https://portal.example.org/in',
    folderUuid: 'f1',
    createdAt: 1_388_102_400,
    openContents: { tags: ['Mia'] },
    secureContents: {
      fields: [
        { value: 'mia@example.com', name: 'u', type: 'E', designation: 'username' },
        { value: 'pw-one', name: 'p', type: 'P', designation: 'password' },
      ],
      URLs: [{ label: 'website', url: 'https://portal.example.org/in' }],
      sections: [
        {
          title: 'More',
          fields: [
            { k: 'concealed', n: 'TOTP_2', t: 'one-time password', v: 'otpauth://totp/x' },
            { k: 'string', n: 'q', t: 'Place of birth', v: 'Leeds' },
          ],
        },
      ],
      passwordHistory: [{ value: 'pw-old', time: 1_500_000_000 }],
    },
  },
  {
    typeName: 'passwords.Password',
    title: 'Wall',
    secureContents: { password: 'pw-two' },
  },
  { typeName: 'webforms.WebForm', title: 'Gone', trashed: true, secureContents: {} },
  { typeName: 'securenotes.SecureNote', title: 'A note' },
  { typeName: 'wallet.financial.CreditCard', title: 'Visa' },
  { typeName: 'wallet.computer.Router', title: 'Home' },
)

const onePifFound: Pick<ExportCase, 'rows' | 'items' | 'leftOut' | 'skipped'> = {
  rows: 7,
  items: [
    {
      title: 'Portal',
      origins: ['https://portal.example.org'],
      email: 'mia@example.com',
      password: 'pw-one',
      earlierPasswords: [{ password: 'pw-old', until: '2017-07-14' }],
      questions: [{ question: 'Place of birth', answer: 'Leeds' }],
      folder: 'School / Mia',
      created: '2013-12-27',
      oneTimeCodes: true,
    } as ExportCase['items'][number],
    { title: 'Wall', password: 'pw-two' },
  ],
  leftOut: [
    ['folder', 'School'],
    ['secure-note', 'A note'],
    ['card', 'Visa'],
    ['wi-fi', 'Home'],
  ],
  skipped: [[7, 'in-trash']],
}

/** 1Password: 1PUX in its versions, its content by itself, and 1PIF as a text and packed. */
export const onePasswordExports: readonly ExportCase[] = [
  {
    name: '1PUX of today',
    formatId: 'onepassword-1pux',
    file: zipFile({
      'export.attributes': '{"version":3}',
      'export.data': data(
        vault(
          'Children',
          login,
          onlyPassword,
          { ...login, state: 'archived', overview: { title: 'Archived' }, details: {} },
          { ...login, trashed: true },
          other('002', 'Visa'),
          other('003', 'Note'),
          other('004', 'Ana'),
          other('006', 'Scan'),
          other('100', 'Editor'),
          other('101', 'Bank'),
          other('109', 'Home'),
          other('110', 'Box'),
          other('114', 'Key'),
          other('113', 'Doctor'),
        ),
      ),
      'files/abc__scan.pdf': 'PDF',
    }),
    rows: 15,
    items: [
      robloxSaid,
      { title: 'Door of the club', password: 'pw-five', folder: 'Children', created: '2014-05-13' },
      { title: 'Archived', folder: 'Children', created: '2013-12-27' },
    ] as ExportCase['items'],
    leftOut: [
      ['card', 'Visa'],
      ['secure-note', 'Note'],
      ['identity', 'Ana'],
      ['document', 'Scan'],
      ['licence', 'Editor'],
      ['bank-account', 'Bank'],
      ['wi-fi', 'Home'],
      ['server', 'Box'],
      ['ssh-key', 'Key'],
      ['other', 'Doctor'],
      ['attachment', 'abc__scan.pdf'],
    ],
    skipped: [[4, 'in-trash']],
  },
  {
    name: '1PUX of before, each item wrapped, the password among the details',
    formatId: 'onepassword-1pux',
    file: zipFile({
      'export.data': data(
        vault('Children', { item: login }, { item: { ...onlyPassword, categoryUuid: '001' } }),
      ),
    }),
    rows: 2,
    items: [
      robloxSaid,
      { title: 'Door of the club', password: 'pw-five', folder: 'Children', created: '2014-05-13' },
    ] as ExportCase['items'],
  },
  {
    name: '1PUX without what may be missing, of two accounts, with a passkey',
    formatId: 'onepassword-1pux',
    file: JSON.stringify({
      accounts: [
        {
          attrs: { accountName: 'Ana' },
          vaults: [
            { items: [{ categoryUuid: '001', overview: { title: 'Bare' } }, {}, null, 5] },
            {},
            null,
          ],
        },
        {
          attrs: { name: 'Grandma' },
          vaults: [
            vault('Shared', {
              categoryUuid: '001',
              overview: { title: 'Club', url: 'club.example.org' },
              details: {
                loginFields: null,
                sections: [{}, { fields: null }],
                passkey: { id: 'x' },
              },
            }),
          ],
        },
        {},
      ],
    }),
    rows: 6,
    items: [
      { title: 'Bare', folder: 'Ana' },
      { title: 'Club', origins: ['https://club.example.org'], folder: 'Grandma / Shared' },
    ],
    leftOut: [['other'], ['other'], ['other'], ['passkey', 'Club']],
  },
  { name: '1PIF', formatId: 'onepassword-1pif', file: `\uFEFF${onePif}`, ...onePifFound },
  {
    name: '1PIF with CRLF and a line that is no item',
    formatId: 'onepassword-1pif',
    file: (
      onePifLines({ typeName: 'passwords.Password', title: 'Wall' }) +
      'what\n' +
      onePifLines({})
    ).replaceAll('\n', '\r\n'),
    rows: 3,
    items: [{ title: 'Wall' }],
    skipped: [
      [3, 'wrong-length'],
      [4, 'wrong-length'],
    ],
  },
  {
    name: '1PIF as a Mac packs its folder',
    formatId: 'onepassword-1pif',
    file: zipFile({
      'Family.1pif/data.1pif': onePif,
      'Family.1pif/attachments/x.txt': 'x',
      '__MACOSX/Family.1pif/._data.1pif': 'junk',
    }),
    ...onePifFound,
    rows: 8,
    leftOut: [...(onePifFound.leftOut ?? []), ['attachment', 'x.txt']],
  },
]
