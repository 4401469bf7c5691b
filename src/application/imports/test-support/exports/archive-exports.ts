import { strToU8 } from 'fflate'
import type { ExportCase } from '../export-case.ts'
import { zipFile } from '../zip-file.ts'
import { bitwardenFound, bitwardenText } from './bitwarden-exports.ts'
import { keepassFound, keepassText } from './xml-exports.ts'

const chrome =
  'name,url,username,password,note\nRoblox,https://www.roblox.com/a,theo,pw-one,a note\n'
const chromeSaid = {
  title: 'Roblox',
  origins: ['https://www.roblox.com'],
  userName: 'theo',
  password: 'pw-one',
  notes: 'a note',
}

const dashlane =
  'username,username2,username3,title,password,note,url,category,otpUrl\n' +
  'theo,ana@example.com,,Roblox,pw-one,a note,https://www.roblox.com,Games,otpauth://x\n'

const apple =
  'Title,URL,Username,Password,Notes,OTPAuth\n' +
  'www.roblox.com (theo),https://www.roblox.com/,theo,pw-one,a note,\n'

const kaspersky = `Websites

Website name: Roblox
Website URL: https://www.roblox.com/a
Login name: main
Login: theo
Password: pw-one
Comment: a note
Password: of the comment

---

Website name: Club
Website URL:
Login name:
Login: mia@example.com
Password:
Comment:

---

Applications

Application: Game
Login name: theo2
Login:
Password: pw-two
Comment:

---

Other Accounts

Account name: Door
Login name:
Login:
Password: pw-three
Comment:

---

Notes

Name: Secret plan
Text: a
text

---
`

/** Archives of products, files that somebody packed, and the one plain text. */
export const archiveExports: readonly ExportCase[] = [
  {
    name: 'Bitwarden with attachments',
    formatId: 'bitwarden-zip',
    file: zipFile({
      'data.json': bitwardenText,
      'attachments/1/scan.pdf': 'x',
      'attachments/2/photo.png': 'x',
    }),
    ...bitwardenFound('Children/Theo'),
    rows: 11,
    leftOut: [
      ...(bitwardenFound('').leftOut ?? []),
      ['attachment', 'scan.pdf'],
      ['attachment', 'photo.png'],
    ],
  },
  {
    name: 'Dashlane',
    formatId: 'dashlane-zip',
    file: zipFile({
      'credentials.csv': dashlane,
      'securenotes.csv': 'title,note\na,"b\nc"\nd,e\n',
      'payments.csv': 'type,account_name\ncard,x\n',
      'personalInfo.csv': 'type,title,login,email,url\nx,,,,\nx,,,,\n',
      'ids.csv': 'type,number\n',
      'wifi.csv': 'ssid,passphrase\nHome,secret\n',
      'passkeys.json': '{}',
    }),
    rows: 8,
    items: [{ ...chromeSaid, email: 'ana@example.com', folder: 'Games', oneTimeCodes: true }],
    leftOut: [
      ['secure-note'],
      ['secure-note'],
      ['card'],
      ['identity'],
      ['identity'],
      ['wi-fi'],
      ['further-file', 'passkeys.json'],
    ],
  },
  {
    name: 'Dashlane of before, from an app, in a folder',
    formatId: 'dashlane-zip',
    file: zipFile({
      'dashlane/credentials.csv': dashlane.replace('otpUrl', 'otpSecret'),
      'dashlane/secureNotes.csv': 'title,note\n',
      'dashlane/id.csv': 'type,number\nx,1\n',
    }),
    rows: 2,
    items: [{ ...chromeSaid, email: 'ana@example.com', folder: 'Games', oneTimeCodes: true }],
    leftOut: [['identity']],
  },
  {
    name: 'Safari on a phone, in Polish',
    formatId: 'apple-export-zip',
    file: zipFile({
      'Hasła.csv': apple,
      'PaymentCards.json': '{"metadata":{"version":1},"payment_cards":[{},{}]}',
      'History.json': '{"history":[{"url":"https://x.com"}]}',
      'Zakładki.html': '<html>',
      '__MACOSX/._Hasła.csv': '\u0000\u0005',
      '.DS_Store': 'x',
    }),
    rows: 5,
    items: [{ ...chromeSaid, title: 'www.roblox.com' }],
    leftOut: [
      ['card'],
      ['card'],
      ['further-file', 'History.json'],
      ['further-file', 'Zakładki.html'],
    ],
  },
  {
    name: 'a table of Chrome that somebody packed on a Mac',
    formatId: 'chrome-csv',
    file: zipFile({ 'Chrome Passwords.csv': chrome, '__MACOSX/._Chrome Passwords.csv': 'x' }),
    rows: 1,
    items: [chromeSaid],
  },
  {
    name: 'several exports in one archive',
    formatId: 'packed-files',
    file: zipFile({
      'a/Chrome.csv': chrome,
      'a/b/keepass.xml': keepassText((iso) => iso),
      'readme.txt': 'hello',
      'club.csv': 'what,which\na,b\n',
      'inner.zip': zipFile({ 'Chrome.csv': chrome }),
      'picture.png': strToU8('x'),
    }),
    ...keepassFound,
    rows: keepassFound.rows + 5,
    items: [chromeSaid, ...keepassFound.items],
    leftOut: [
      ...(keepassFound.leftOut ?? []),
      ['further-file', 'readme.txt'],
      ['further-file', 'club.csv'],
      ['further-file', 'inner.zip'],
      ['further-file', 'picture.png'],
    ],
  },
  {
    name: 'Kaspersky',
    formatId: 'kaspersky-txt',
    file: kaspersky,
    rows: 5,
    items: [
      { ...chromeSaid, notes: 'a note\nPassword: of the comment' },
      { title: 'Club', email: 'mia@example.com' },
      { title: 'Game', userName: 'theo2', password: 'pw-two' },
      { title: 'Door', password: 'pw-three' },
    ],
    leftOut: [['secure-note', 'Secret plan']],
  },
]
