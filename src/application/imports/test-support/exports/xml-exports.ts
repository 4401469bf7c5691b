import type { ExportCase } from '../export-case.ts'

type Said = ExportCase['items'][number]

const text = (key: string, value: string, attributes = ''): string =>
  `<String><Key>${key}</Key><Value${attributes}>${value}</Value></String>`

const times = (created: string, modified: string): string =>
  `<Times><LastModificationTime>${modified}</LastModificationTime><CreationTime>${created}</CreationTime></Times>`

const entry = (uuid: string, ...parts: readonly string[]): string =>
  `<Entry><UUID>${uuid}</UUID>${parts.join('')}</Entry>`

const group = (uuid: string, name: string, ...parts: readonly string[]): string =>
  `<Group><UUID>${uuid}</UUID><Name>${name}</Name>${parts.join('')}</Group>`

const id = (byte: string): string =>
  Buffer.alloc(16, Buffer.from(byte, 'base64')).toString('base64')

const hex = (byte: string): string => Buffer.from(id(byte), 'base64').toString('hex').toUpperCase()

/** Version 4 of the database keeps times as seconds since the year 1. */
const seconds = (iso: string): string => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(Date.parse(iso) / 1000) + 62_135_596_800n)
  return bytes.toString('base64')
}

const roblox = (time: (iso: string) => string): string => {
  const version = (password: string, modified: string): string =>
    entry(
      id('AQ'),
      text('Title', 'Roblox'),
      text('Password', password, ' ProtectInMemory="True"'),
      times(time('2013-12-27T10:00:00Z'), time(modified)),
    )
  return entry(
    id('AQ'),
    '<Tags>Theo;games</Tags>',
    times(time('2013-12-27T10:00:00Z'), time('2020-06-07T00:00:00Z')),
    text('Title', 'Roblox &amp; friends'),
    text('UserName', 'theo'),
    text('Password', 'pw-one', ' ProtectInMemory="True"'),
    text('URL', 'https://www.roblox.com/a?b=1&amp;c=2'),
    text('Notes', 'first line&#xD;&#xA;second'),
    text('KP2A_URL', 'https://web.roblox.com'),
    text('KP2A_URL_1', 'https://create.roblox.com'),
    text('AndroidApp', 'com.roblox.client'),
    text('otp', 'otpauth://totp/x'),
    text('E-Mail', 'ana@example.com'),
    text('Security question', 'First pet?'),
    text('Security answer', 'Rex', ' ProtectInMemory="True"'),
    '<Binary><Key>scan.pdf</Key><Value Ref="0"/></Binary>',
    `<History>${version('pw-first', '2015-01-01T00:00:00Z')}${version('pw-second', '2016-02-03T00:00:00Z')}${version('pw-second', '2017-01-01T00:00:00Z')}${version('pw-one', '2018-04-05T00:00:00Z')}</History>`,
  )
}

const keepass = (groups: string, meta = ''): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Meta><Generator>KeePass</Generator>${meta}</Meta><Root>${groups}<DeletedObjects/></Root></KeePassFile>`

const robloxSaid = {
  title: 'Roblox & friends',
  origins: [
    'https://www.roblox.com',
    'https://web.roblox.com',
    'https://create.roblox.com',
    'android://com.roblox.client',
  ],
  userName: 'theo',
  email: 'ana@example.com',
  password: 'pw-one',
  earlierPasswords: [
    { password: 'pw-first', until: '2016-02-03' },
    { password: 'pw-second', until: '2018-04-05' },
  ],
  questions: [{ question: 'First pet?', answer: 'Rex' }],
  folder: 'Children / Theo / games',
  notes: 'first line\r\nsecond',
  created: '2013-12-27',
  oneTimeCodes: true,
} as Said

/** The XML a KeePass database holds, with everything in it that matters; `file` gives other values to its times. */
export const keepassText = (time: (iso: string) => string): string =>
  keepass(
    group(
      id('Ag'),
      'Root',
      entry(id('Aw'), text('Title', 'In the root'), text('Password', 'pw-root')),
      entry(id('BA'), text('Title', ''), text('UserName', '')),
      group(
        id('BQ'),
        'Children',
        roblox(time),
        entry(
          id('Bg'),
          text('Title', 'Refers'),
          text('UserName', `{REF:U@I:${hex('Zw')}}`),
          text('Password', `{REF:P@I:${hex('AQ')}}`),
          text('TimeOtp-Secret-Base32', 'ABC'),
        ),
        group(
          id('Bw'),
          'Deep',
          entry(id('CA'), text('Title', 'Deep one'), text('Password', '', ' Protected="False"')),
        ),
      ),
      group(
        id('CQ'),
        'Recycle Bin',
        entry(id('Cg'), text('Title', 'Gone'), '<Binary><Key>x</Key></Binary>'),
        group(id('Cw'), 'Inner', entry(id('DA'), text('Title', 'Gone too'))),
      ),
      group(id('DQ'), 'Templates', entry(id('Dg'), text('Title', 'A template'))),
    ),
    `<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>${id('CQ')}</RecycleBinUUID><EntryTemplatesGroup>${id('DQ')}</EntryTemplatesGroup>`,
  )

export const keepassFound: Pick<ExportCase, 'rows' | 'items' | 'leftOut' | 'skipped'> = {
  rows: 9,
  items: [
    { title: 'In the root', password: 'pw-root' },
    robloxSaid,
    { title: 'Refers', password: 'pw-one', folder: 'Children', oneTimeCodes: true },
    { title: 'Deep one', folder: 'Children / Deep' },
  ],
  leftOut: [
    ['attachment', 'scan.pdf'],
    ['template', 'A template'],
  ],
  skipped: [
    [2, 'nothing-in-it'],
    [6, 'in-trash'],
    [7, 'in-trash'],
  ],
}

const safeInCloud = `<?xml version="1.0" encoding="utf-8"?><database>
<card title="Roblox" id="1" star="false" time_stamp="1700000000000"><field name="Login" type="login">theo</field>
<field name="Password" type="password" score="4">pw-one</field><field name="Website" type="website">https://www.roblox.com</field>
<field name="Website" type="website">web.roblox.com</field><field name="Email" type="email">ana@example.com</field>
<field name="2FA" type="one_time_password">ABC</field><field name="Secret question" type="text">First pet?</field>
<field name="Secret answer" type="secret">Rex</field><notes>a note</notes><label_id>3</label_id><label_id>9</label_id><file name="x"/></card>
<card title="Web" template="true" id="2"><field name="Login" type="login">x</field></card>
<card title="Gone" deleted="true" id="3"><field name="Login" type="login">x</field></card>
<card title="Note" type="note" id="4"><notes>n</notes></card>
<card title="Visa" id="5"><field name="Number" type="number">4</field><field name="Expires" type="expiry">1/30</field><field name="Password" type="password">x</field></card>
<card title="Plain" id="6"><notes>n</notes></card><card title="Number" id="7"><field name="N" type="number">5</field></card>
<label name="Theo" id="3"/></database>`

/** The products that write XML. */
export const xmlExports: readonly ExportCase[] = [
  {
    name: 'KeePass 2',
    formatId: 'keepass-xml',
    file: keepassText((iso) => iso),
    ...keepassFound,
  },
  {
    name: 'KeePassXC, with the times of version 4 and a name for the database',
    formatId: 'keepass-xml',
    file: keepassText(seconds).replace('<Name>Root</Name>', '<Name>Rivera</Name>'),
    ...keepassFound,
    items: keepassFound.items.map((item) => ({
      ...item,
      folder: item.folder === undefined ? 'Rivera' : `Rivera / ${item.folder}`,
    })),
  },
  {
    name: 'KeePass 2 with passwords that are still encrypted, and without a bin',
    formatId: 'keepass-xml',
    file: keepass(
      group(
        id('AQ'),
        'Kids',
        entry(
          id('Ag'),
          text('Title', 'Sealed'),
          text('UserName', 'mia'),
          text('Password', 'dGVzdA==', ' Protected="True"'),
          text('First pet', 'eA==', ' Protected="True"'),
        ),
        entry(id('Aw'), text('Title', 'Part'), text('Password', 'x{REF:P@I:00}')),
        entry(
          id('BA'),
          text('Title', 'Passkey'),
          text('KPEX_PASSKEY_CREDENTIAL_ID', 'x'),
          text('KPEX_PASSKEY_USERNAME', 'x'),
        ),
      ),
      `<RecycleBinEnabled>False</RecycleBinEnabled><RecycleBinUUID>${id('AQ')}</RecycleBinUUID><EntryTemplatesGroup>AAAAAAAAAAAAAAAAAAAAAA==</EntryTemplatesGroup>`,
    ),
    rows: 4,
    items: [
      { title: 'Sealed', userName: 'mia', folder: 'Kids' },
      { title: 'Part', folder: 'Kids' },
      { title: 'Passkey', folder: 'Kids' },
    ],
    leftOut: [['passkey', 'Passkey']],
  },
  {
    name: 'KeePass 1',
    formatId: 'keepass-1-xml',
    file: `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<pwlist>
<pwentry><group tree="General\\Web">Games</group><title>Roblox</title><username>theo</username><url>https://www.roblox.com</url><password>pw-one</password><notes>a &lt;b&gt; note</notes><uuid>a</uuid><image>0</image><creationtime>2013-12-27T10:00:00</creationtime><lastmodtime>2020-01-01T00:00:00</lastmodtime><expiretime expires="false">2999-12-28T23:59:59</expiretime></pwentry>
<pwentry><group>Backup</group><title>Gone</title><username>x</username></pwentry>
<pwentry><group>General</group><title>Meta-Info</title><username>SYSTEM</username><url>$</url><notes>settings</notes></pwentry>
<pwentry><group>General</group><title></title></pwentry></pwlist>`,
    rows: 4,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo',
        password: 'pw-one',
        folder: 'General / Web / Games',
        notes: 'a <b> note',
        created: '2013-12-27',
      },
    ],
    skipped: [
      [2, 'in-trash'],
      [3, 'not-an-account'],
      [4, 'nothing-in-it'],
    ],
  },
  {
    name: 'KeePassX before version 2',
    formatId: 'keepassx-xml',
    file: `<!DOCTYPE KEEPASSX_DATABASE>
<database><group><title>Internet</title><icon>1</icon><entry><title>Roblox</title><username>theo</username><password>pw-one</password><url>www.roblox.com</url><comment>one<br/>two</comment><icon>0</icon><creation>2013-12-27T10:00:00</creation><lastaccess>2015-01-01T00:00:00</lastaccess><lastmod>2015-01-01T00:00:00</lastmod><expire>Never</expire></entry>
<group><title>Theo</title><entry><title>Two</title><username/><password/></entry></group></group>
<group><title>Backup</title><entry><title>Gone</title></entry></group></database>`,
    rows: 3,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo',
        password: 'pw-one',
        folder: 'Internet',
        notes: 'onetwo',
        created: '2013-12-27',
      },
      { title: 'Two', folder: 'Internet / Theo' },
    ],
    skipped: [[3, 'in-trash']],
  },
  {
    name: 'SafeInCloud',
    formatId: 'safe-in-cloud-xml',
    file: safeInCloud,
    rows: 8,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com', 'https://web.roblox.com'],
        userName: 'theo',
        email: 'ana@example.com',
        password: 'pw-one',
        questions: [{ question: 'First pet?', answer: 'Rex' }],
        folder: 'Theo',
        notes: 'a note',
        oneTimeCodes: true,
      },
    ],
    leftOut: [
      ['attachment', 'Roblox'],
      ['template', 'Web'],
      ['secure-note', 'Note'],
      ['card', 'Visa'],
      ['secure-note', 'Plain'],
      ['other', 'Number'],
    ],
    skipped: [[3, 'in-trash']],
  },
]
