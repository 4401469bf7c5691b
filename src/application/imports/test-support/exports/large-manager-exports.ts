import type { ExportCase } from '../export-case.ts'

const lastpassHeader = 'url,username,password,totp,extra,name,grouping,fav'
const nordpassHeader =
  'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,shared_folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields'

/** Bitwarden, LastPass, Dashlane, NordPass and Proton Pass. */
export const largeManagerExports: readonly ExportCase[] = [
  {
    name: 'Bitwarden of one person',
    formatId: 'bitwarden-csv',
    file:
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\r\n' +
      'Mia,,login,VTech,a note,"What is your pet?: Rex\nPlayer: 7",0,"https://www.vtechkids.com,https://vtechda.com",mia,pw,SEED\r\n' +
      ',1,note,Where the key is,under the mat,,0,,,,\r\n' +
      ',,login,Title only,,,0,,,,\r\n',
    rows: 3,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com', 'https://vtechda.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Mia',
        notes: 'a note',
        questions: [{ question: 'What is your pet?', answer: 'Rex' }],
        oneTimeCodes: true,
      },
      { title: 'Title only' },
    ],
    leftOut: [['secure-note', 'Where the key is']],
  },
  {
    name: 'Bitwarden of an organisation, before 2021',
    formatId: 'bitwarden-csv',
    file:
      'collections,type,name,notes,fields,login_uri,login_username,login_password,login_totp\n' +
      '"Family,School",login,A,,,a.example.com,mia,pw\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.example.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Family,School',
      },
    ],
  },
  {
    name: 'Bitwarden of 2017',
    formatId: 'bitwarden-csv',
    file: 'name,uri,username,password,notes,folder,totp\nA,https://a.com,mia,pw,,Mia,SEED\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Mia',
        oneTimeCodes: true,
      },
    ],
  },
  {
    name: 'LastPass, CR CR LF, a row set in, every kind of note',
    formatId: 'lastpass-csv',
    file: [
      lastpassHeader,
      '        https://www.roblox.com,theo,pw&more,SEED,a note,Roblox,Family\\Theo,0',
      'http://,ana@example.com,pw2,,,No site,,0',
      'http://a.com,mia,pw3,,,,,0',
      'http://sn,,,,"NoteType:Credit Card\nNumber:4111",Visa,,0',
      'http://sn,,,,"NoteType:Server\nHostname:x\nUsername:root\nPassword:toor",Box,,0',
      'http://sn,,,,"NoteType:Custom_17\nPassword:x",Own kind,,0',
      'http://sn,,,,just text,Plain,,0',
      'http://group,,,,,Family,Family,0',
      'https://broken.example.com,mia',
      '',
    ].join('\r\r\n'),
    rows: 9,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo',
        password: 'pw&more',
        folder: 'Family / Theo',
        notes: 'a note',
        oneTimeCodes: true,
      },
      { title: 'No site', email: 'ana@example.com', password: 'pw2' },
      { title: 'a.com', origins: ['http://a.com'], userName: 'mia', password: 'pw3' },
    ],
    leftOut: [
      ['card', 'Visa'],
      ['server', 'Box'],
      ['secure-note', 'Own kind'],
      ['secure-note', 'Plain'],
      ['folder', 'Family'],
    ],
    skipped: [[15, 'wrong-length']],
  },
  {
    name: 'LastPass before one-time codes, written in HTML',
    formatId: 'lastpass-csv',
    file: [
      'url,username,password,extra,name,grouping,fav',
      'https://a.com/?x=1&amp;y=2,mia,p&lt;w&amp;amp;,,Q &amp; A,R&amp;D,0',
      'https://b.com,theo,pw,,B,,0',
      '',
    ].join('\n'),
    rows: 2,
    items: [
      {
        title: 'Q & A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'p<w&amp;',
        folder: 'R&D',
      },
      { title: 'B', origins: ['https://b.com'], userName: 'theo', password: 'pw' },
    ],
  },
  {
    name: 'LastPass with passwords that merely look like HTML',
    formatId: 'lastpass-csv',
    file: [
      'url,username,password,extra,name,grouping,fav',
      'https://a.com,mia,a&amp;b,,A,,0',
      'https://b.com,mia,c&lt;d,,B,,0',
      'https://c.com,mia,e&gt;f,,C & D,,0',
      '',
    ].join('\n'),
    rows: 3,
    items: [
      { title: 'A', origins: ['https://a.com'], userName: 'mia', password: 'a&amp;b' },
      { title: 'B', origins: ['https://b.com'], userName: 'mia', password: 'c&lt;d' },
      { title: 'C & D', origins: ['https://c.com'], userName: 'mia', password: 'e&gt;f' },
    ],
  },
  {
    name: 'Dashlane credentials',
    formatId: 'dashlane-csv',
    file:
      'username,username2,username3,title,password,note,url,category,otpUrl\r\n' +
      'mia7,mia@example.com,,Roblox,pw,"one\ntwo",https://www.roblox.com,Unterhaltung,otpauth://totp/x\r\n' +
      ',theo7,,,pw2,,https://club.example.org,,\r\n' +
      'ana@example.com,other@example.com,,A,pw3,,a,,\r\n',
    rows: 3,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'mia7',
        email: 'mia@example.com',
        password: 'pw',
        folder: 'Unterhaltung',
        notes: 'one\ntwo',
        oneTimeCodes: true,
      },
      {
        title: 'club.example.org',
        origins: ['https://club.example.org'],
        userName: 'theo7',
        password: 'pw2',
      },
      { title: 'A', email: 'ana@example.com', password: 'pw3' },
    ],
  },
  ...['otpSecret', 'otp'].map((column) => ({
    name: `Dashlane credentials with ${column}`,
    formatId: 'dashlane-csv',
    file: `username,username2,username3,title,password,note,url,category,${column}\nmia,,,A,pw,,https://a.com,,SEED\n`,
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        oneTimeCodes: true,
      },
    ],
  })),
  {
    name: 'Dashlane of old, without a header',
    formatId: 'dashlane-legacy-csv',
    file:
      '"empty entry"\n' +
      '"Roblox","https://www.roblox.com/","theo2014","p""w",""\n' +
      '"VTech","https://www.vtechkids.com/","ana@example.com","pw","a note"\n' +
      '"Club","","mia","pw2",""\n',
    rows: 4,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo2014',
        password: 'p"w',
      },
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        email: 'ana@example.com',
        password: 'pw',
        notes: 'a note',
      },
      { title: 'Club', userName: 'mia', password: 'pw2' },
    ],
    skipped: [[1, 'wrong-length']],
  },
  {
    name: 'NordPass',
    formatId: 'nordpass-csv',
    file: [
      nordpassHeader,
      'Family,,,,,,,,,,,,,,,,,,,,,,folder,',
      'VTech,https://www.vtechkids.com,"[""https://vtechda.com""]",mia,pw,a note,,,,,,,Family,Shared,,,,,,,,,password,"[{""label"":""Mother\'s maiden name"",""type"":""hidden"",""value"":""Lopez""}]"',
      'No login,,,,pw2,,,,,,,,,,,,,,,,,,password,',
      '',
      'Visa,,,,,,Ana Rivera,4111111111111111,123,,12/30,,,,,,,,,,,,credit_card,',
      'Ana,https://ana.example.com,,,,,,,,,,1010,,,Ana Rivera,555,ana@example.com,Main St,,Wien,Austria,,identity,',
      'Router,,,,,the key,,,,,,,,,,,,,,,,,note,',
      'Scan,,,,,,,,,,,,,,,,,,,,,,document,',
      'New,,,,,,,,,,,,,,,,,,,,,,something,',
      '',
    ].join('\n'),
    rows: 8,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com', 'https://vtechda.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Family / Shared',
        notes: 'a note',
        questions: [{ question: "Mother's maiden name", answer: 'Lopez' }],
      },
      { title: 'No login', password: 'pw2' },
    ],
    leftOut: [
      ['folder', 'Family'],
      ['card', 'Visa'],
      ['identity', 'Ana'],
      ['secure-note', 'Router'],
      ['document', 'Scan'],
      ['other', 'New'],
    ],
  },
  {
    name: 'NordPass before it said what a row is',
    formatId: 'nordpass-csv',
    file: [
      'name,url,username,password,note,cardholdername,cardnumber,cvc,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state',
      'Games,,,,,,,,,,,,,,,,,,',
      'A,https://a.com,mia,pw,,,,,,,Games,,,,,,,,',
      'Password alone,,,pw2,,,,,,,,,,,,,,,',
      'Empty,,,,,,,,,,Games,,,,,,,,',
      'Visa,,,,,Ana,4111,123,12/30,,,,,,,,,,',
      'Ana,,,,,,,,,,,Ana Rivera,555,ana@example.com,,,,,',
      'Note,,,,words,,,,,,,,,,,,,,',
      '',
    ].join('\n'),
    rows: 7,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Games',
      },
      { title: 'Password alone', password: 'pw2' },
      { title: 'Empty', folder: 'Games' },
    ],
    leftOut: [
      ['folder', 'Games'],
      ['card', 'Visa'],
      ['identity', 'Ana'],
      ['secure-note', 'Note'],
    ],
  },
  {
    name: 'Proton Pass',
    formatId: 'proton-pass-csv',
    file: [
      'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
      'login,Roblox,"https://www.roblox.com, https://create.roblox.com",ana@example.com,theo2014,pw,a note,otpauth://totp/x,1717796629,1753172901,Family',
      'login,Club,https://club.example.org,mia@example.com,,pw2,,,1717796629,1717796629,Mia',
      'alias,Alias,,test@example.com,,,a note,,1710968710,1720675211,Personal',
      'note,Note,,,,,words,,1721903847,1721903847,Personal',
      'creditCard,Card,,,,,"{""number"":""4111""}",,1721903817,1721903817,Personal',
      'identity,Me,,,,,{},,1721903817,1721903817,Personal',
      'sshKey,Key,,,,,,,1721903817,1721903817,Personal',
      'wifi,Net,,,,,,,1721903817,1721903817,Personal',
      'custom,Own,,,,,,,1721903817,1721903817,Personal',
      '',
    ].join('\n'),
    rows: 9,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com', 'https://create.roblox.com'],
        userName: 'theo2014',
        email: 'ana@example.com',
        password: 'pw',
        folder: 'Family',
        notes: 'a note',
        created: '2024-06-07',
        oneTimeCodes: true,
      },
      {
        title: 'Club',
        origins: ['https://club.example.org'],
        email: 'mia@example.com',
        password: 'pw2',
        folder: 'Mia',
        created: '2024-06-07',
      },
    ],
    leftOut: [
      ['alias', 'Alias'],
      ['secure-note', 'Note'],
      ['card', 'Card'],
      ['identity', 'Me'],
      ['ssh-key', 'Key'],
      ['wi-fi', 'Net'],
      ['other', 'Own'],
    ],
  },
  ...[
    ['before e-mail', ',vault', ',Mia'],
    ['before vaults', '', ''],
  ].map(([name = '', column = '', cell = '']) => ({
    name: `Proton Pass ${name}`,
    formatId: 'proton-pass-csv',
    file: `type,name,url,username,password,note,totp,createTime,modifyTime${column}\nlogin,A,https://a.com,mia,pw,,,1717796629,1717796629${cell}\n`,
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        created: '2024-06-07',
        ...(cell === '' ? {} : { folder: 'Mia' }),
      },
    ],
  })),
]
