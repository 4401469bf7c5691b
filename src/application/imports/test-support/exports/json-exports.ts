import type { ExportCase } from '../export-case.ts'
import { zipFile } from '../zip-file.ts'

type Said = ExportCase['items'][number]

const proton = (content: object, further: object = {}): object => ({
  state: 1,
  createTime: 1_388_102_400,
  modifyTime: 1_700_000_000,
  ...further,
  data: {
    type: 'login',
    metadata: { name: 'Roblox', note: 'a note' },
    extraFields: [],
    content,
    ...(further as { data?: object }).data,
  },
})

const protonOther = (type: string, name: string): object => ({
  state: 1,
  data: { type, metadata: { name }, content: {} },
})

const protonText = JSON.stringify({
  version: '1.31.0',
  userId: 'x',
  vaults: {
    a: {
      name: 'Theo',
      items: [
        proton(
          {
            itemEmail: 'ana@example.com',
            itemUsername: 'theo',
            password: 'pw-one',
            urls: ['https://www.roblox.com/a', 5],
            totpUri: '',
            passkeys: [{}],
          },
          {
            data: {
              extraFields: [
                { fieldName: 'Security question', type: 'text', data: { content: 'First pet?' } },
                { fieldName: 'Security answer', type: 'hidden', data: { content: 'Rex' } },
                { fieldName: 'code', type: 'totp', data: { totpUri: 'otpauth://totp/x' } },
              ],
            },
          },
        ),
        proton({ username: 'theo@example.com', password: 'pw-two', urls: [] }),
        proton({ itemEmail: '', itemUsername: '' }, { state: 2 }),
        {
          state: 1,
          aliasEmail: 'x@passmail.net',
          data: { type: 'alias', metadata: { name: 'An alias' } },
        },
        protonOther('note', 'Note'),
        protonOther('creditCard', 'Card'),
        protonOther('identity', 'Ana'),
        protonOther('sshKey', 'Key'),
        protonOther('wifi', 'Home'),
        protonOther('custom', 'Own'),
        protonOther('toString', 'Odd'),
      ],
    },
    b: { items: [] },
  },
})

const protonFound: Pick<ExportCase, 'rows' | 'items' | 'leftOut' | 'skipped'> = {
  rows: 12,
  items: [
    {
      title: 'Roblox',
      origins: ['https://www.roblox.com'],
      userName: 'theo',
      email: 'ana@example.com',
      password: 'pw-one',
      questions: [{ question: 'First pet?', answer: 'Rex' }],
      folder: 'Theo',
      notes: 'a note',
      created: '2013-12-27',
      oneTimeCodes: true,
    } as Said,
    {
      title: 'Roblox',
      email: 'theo@example.com',
      password: 'pw-two',
      folder: 'Theo',
      notes: 'a note',
      created: '2013-12-27',
    } as Said,
  ],
  leftOut: [
    ['passkey', 'Roblox'],
    ['alias', 'An alias'],
    ['secure-note', 'Note'],
    ['card', 'Card'],
    ['identity', 'Ana'],
    ['ssh-key', 'Key'],
    ['wi-fi', 'Home'],
    ['other', 'Own'],
    ['other', 'Odd'],
  ],
  skipped: [[3, 'in-trash']],
}

const keeperRecords = [
  {
    title: 'Roblox',
    $type: 'login',
    login: 'theo',
    password: 'pw-one',
    login_url: 'https://www.roblox.com/a',
    notes: 'a note',
    last_modified: 1_700_000_000,
    custom_fields: {
      $oneTimeCode: 'otpauth://totp/x',
      '$url:second': ['https://web.roblox.com'],
      '$email::1': 'ana@example.com',
      '$securityQuestion::1': [{ question: 'First pet?', answer: 'Rex' }],
      'Place of birth': 'Leeds',
      $host: { hostName: 'x' },
    },
    folders: [{ shared_folder: 'Family', folder: 'Children\\Theo' }],
  },
  {
    title: 'Old one',
    login: 'mia@example.com',
    password: 'pw-two',
    login_url: '',
    custom_fields: { 'TFC:Keeper': 'otpauth://x' },
    folders: [{ folder: 'Mia' }, {}, null],
  },
  { title: 'Card', $type: 'bankCard' },
  { title: 'Key', $type: 'sshKeys', login: 'x', password: 'y' },
  { title: 'Home', $type: 'wifiCredentials', password: 'x' },
  { title: 'Note', $type: 'encryptedNotes' },
  { title: 'Passport', $type: 'passport' },
  { title: 'Own kind', $type: 'Club card', login_url: 'https://club.example.org', login: 'a' },
  { title: 'Own without', $type: 'Thing' },
]

const keeperFound: Pick<ExportCase, 'rows' | 'items' | 'leftOut'> = {
  rows: 9,
  items: [
    {
      title: 'Roblox',
      origins: ['https://www.roblox.com', 'https://web.roblox.com'],
      userName: 'theo',
      email: 'ana@example.com',
      password: 'pw-one',
      questions: [
        { question: 'First pet?', answer: 'Rex' },
        { question: 'Place of birth', answer: 'Leeds' },
      ],
      folder: 'Family / Children / Theo',
      notes: 'a note',
      oneTimeCodes: true,
    },
    {
      title: 'Old one',
      email: 'mia@example.com',
      password: 'pw-two',
      folder: 'Mia',
      oneTimeCodes: true,
    },
    { title: 'Own kind', origins: ['https://club.example.org'], userName: 'a' },
  ],
  leftOut: [
    ['card', 'Card'],
    ['ssh-key', 'Key'],
    ['wi-fi', 'Home'],
    ['secure-note', 'Note'],
    ['identity', 'Passport'],
    ['other', 'Own without'],
  ],
}

const enpassText = JSON.stringify({
  folders: [
    { uuid: 'f1', title: 'Children' },
    { uuid: 'f2', title: 'Theo', parent_uuid: 'f1' },
    { uuid: 'f3', title: 'Round', parent_uuid: 'f3' },
  ],
  items: [
    {
      title: 'Roblox',
      category: 'login',
      note: 'a note',
      archived: 1,
      trashed: 0,
      createdAt: 1_388_102_400,
      updated_at: 1_700_000_000,
      folders: ['f2'],
      attachments: [{ name: 'x.png' }],
      fields: [
        { type: 'username', label: 'Benutzername', value: 'theo' },
        { type: 'email', label: 'E-Mail', value: 'ana@example.com' },
        { type: 'password', label: 'Passwort', value: 'pw-gone', deleted: 1 },
        { type: 'password', label: 'Passwort', value: 'pw-one', value_updated_at: 1_700_000_000 },
        { type: 'url', label: 'Website', value: 'https://www.roblox.com' },
        { type: 'url', label: 'Website 2', value: 'https://web.roblox.com' },
        { type: 'totp', label: 'TOTP', value: 'ABC' },
        { type: 'text', label: 'Sicherheitsfrage', value: 'Erstes Haustier?' },
        { type: 'text', label: 'Sicherheitsantwort', value: 'Rex' },
        { type: 'section', label: 'More', value: '' },
      ],
    },
    {
      title: 'Wall',
      category: 'password',
      fields: [{ type: 'password', label: 'p', value: 'pw-two' }],
      folders: ['f3'],
    },
    { title: 'No fields', category: 'login' },
    { title: 'Trash', category: 'login', trashed: 1 },
    { title: 'Card', category: 'creditcard', fields: [] },
    { title: 'Bank', category: 'finance' },
    { title: 'Note', category: 'note' },
    { title: 'Box', category: 'computer' },
    { title: 'Ana', category: 'identity' },
    { title: 'Editor', category: 'license' },
    { title: 'Odd', category: 'misc' },
  ],
})

const dashlaneText = JSON.stringify({
  AUTHENTIFIANT: [
    {
      title: 'Roblox',
      domain: 'www.roblox.com',
      email: 'ana@example.com',
      login: 'theo',
      secondaryLogin: '',
      password: 'pw-one',
      note: 'a note',
      category: 'Games',
    },
    {
      title: 'Second',
      domain: 'b.com',
      email: '',
      login: '',
      secondaryLogin: 'mia',
      password: '',
      otpSecret: 'A',
    },
  ],
  SECURENOTE: [{ title: 'Note' }],
  PAYMENTMEANS_CREDITCARD: [{ name: 'Visa' }],
  IDENTITY: [{}],
  UNHEARD: [{ title: 'Odd' }],
  version: '1',
})

/** The products that write JSON, Bitwarden apart. */
export const jsonExports: readonly ExportCase[] = [
  { name: 'Proton Pass', formatId: 'proton-pass-json', file: protonText, ...protonFound },
  {
    name: 'Proton Pass in its archive',
    formatId: 'proton-pass-json',
    file: zipFile({ 'Proton Pass/data.json': protonText, 'Proton Pass/files/x.png': 'x' }),
    ...protonFound,
    rows: 13,
    leftOut: [...(protonFound.leftOut ?? []), ['attachment', 'x.png']],
  },
  {
    name: 'Keeper',
    formatId: 'keeper-json',
    file: JSON.stringify({ shared_folders: [], records: keeperRecords }),
    ...keeperFound,
  },
  {
    name: 'Keeper as a bare list',
    formatId: 'keeper-json',
    file: JSON.stringify(keeperRecords),
    ...keeperFound,
  },
  {
    name: 'Enpass',
    formatId: 'enpass-json',
    file: enpassText,
    rows: 12,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com', 'https://web.roblox.com'],
        userName: 'theo',
        email: 'ana@example.com',
        password: 'pw-one',
        questions: [{ question: 'Erstes Haustier?', answer: 'Rex' }],
        folder: 'Children / Theo',
        notes: 'a note',
        created: '2013-12-27',
        oneTimeCodes: true,
      } as Said,
      { title: 'Wall', password: 'pw-two', folder: 'Round' },
      { title: 'No fields' },
    ],
    leftOut: [
      ['attachment', 'Roblox'],
      ['card', 'Card'],
      ['bank-account', 'Bank'],
      ['secure-note', 'Note'],
      ['server', 'Box'],
      ['identity', 'Ana'],
      ['licence', 'Editor'],
      ['other', 'Odd'],
    ],
    skipped: [[4, 'in-trash']],
  },
  {
    name: 'Dashlane of before',
    formatId: 'dashlane-json',
    file: dashlaneText,
    rows: 6,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo',
        email: 'ana@example.com',
        password: 'pw-one',
        folder: 'Games',
        notes: 'a note',
      },
      { title: 'Second', origins: ['https://b.com'], userName: 'mia', oneTimeCodes: true },
    ],
    leftOut: [['secure-note', 'Note'], ['card', 'Visa'], ['identity'], ['other', 'Odd']],
  },
]
