import type { ExportCase } from '../export-case.ts'

/** 1Password, and KeePass with its relatives. */
export const vaultAppExports: readonly ExportCase[] = [
  {
    name: '1Password 8, with an archived item and a row that went wrong',
    formatId: 'onepassword-csv',
    file: [
      'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
      'Roblox,https://www.roblox.com,theo2014,pw,otpauth://totp/x,true,false,Theo;Games,a note',
      'Old club,https://club.example.org,mia,pw2,,false,true,,',
      'Door,,,1234,,false,false,,',
      ',,,,,,,text that went astray,',
      '',
    ].join('\n'),
    rows: 4,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo2014',
        password: 'pw',
        folder: 'Theo / Games',
        notes: 'a note',
        oneTimeCodes: true,
      },
      {
        title: 'Old club',
        origins: ['https://club.example.org'],
        userName: 'mia',
        password: 'pw2',
      },
      { title: 'Door', password: '1234' },
    ],
    skipped: [[5, 'nothing-in-it']],
  },
  {
    name: '1Password 7 for Windows',
    formatId: 'onepassword-7-csv',
    file: [
      '"UUID","TITLE","USERNAME","PASSWORD","URL","URLS","SCOPE","AUTOSUBMIT","TAGS","NOTES","SECTION_ABC 1: ONE-TIME PASSWORD","SECTION_DEF 1: MOTHER\'S MAIDEN NAME","SECTION_GHI 2: NUMBER","SECTION_GHI 3: EXPIRY DATE","SECTION_JKL 1: FIRST NAME","SECTION_JKL 2: LAST NAME"',
      '"1","Roblox","theo","p""w","https://www.roblox.com","https://www.roblox.com\nhttps://create.roblox.com","","","Theo","a note","otpauth://totp/x","Lopez","","","",""',
      '"2","Visa","","","","","","","","","","","4111","203012","",""',
      '"3","Ana","","","","","","","","","","","","","Ana","Rivera"',
      '"4","Door","","1234","","","","","","","","","","","",""',
      '',
    ].join('\n'),
    rows: 4,
    items: [
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com', 'https://create.roblox.com'],
        userName: 'theo',
        password: 'p"w',
        folder: 'Theo',
        notes: 'a note',
        questions: [{ question: "MOTHER'S MAIDEN NAME", answer: 'Lopez' }],
        oneTimeCodes: true,
      },
      { title: 'Door', password: '1234' },
    ],
    leftOut: [
      ['card', 'Visa'],
      ['identity', 'Ana'],
    ],
  },
  {
    name: '1Password 6, whose first column has no name',
    formatId: 'onepassword-7-csv',
    file: ',autosubmit,email,Notes,Password,scope,Title,URL,Username,uuid\n,Default,,,"p,w",,A,https://a.com,mia,\n',
    rows: 1,
    items: [{ title: 'A', origins: ['https://a.com'], userName: 'mia', password: 'p,w' }],
  },
  {
    name: '1Password 7 for the Mac, with names that have spaces of no width, and backslashes',
    formatId: 'onepassword-7-mac-csv',
    file: [
      '"base station name(name)","Created Date","First One-time Password","job title(jobtitle)","\u200BNotes","Password","reg\u200Bistered email(reg_email)","security question(q)","security answer(a)","Tags","\u200BTitle","Type","URL","URL(url)","Username","username(username)"',
      String.raw`"","1388135645","otpauth://totp/x","","a \"note\"","p\"w\\","","Pet?","Rex","{(` +
        '\n    Mia,\n    School\n' +
        String.raw`)}","VTech","Login","https://www.vtechkids.com","","mia",""`,
      '"","1388135645","","","","","","","","","Visa","Credit Card","","","",""',
      '"","1388135645","","","words","","","","","","Note","Secure Note","","","",""',
      '"home","1388135645","","","","","","","","","Router","Wireless Router","","","",""',
      '',
    ].join('\n'),
    rows: 4,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        userName: 'mia',
        password: 'p"w\\',
        folder: 'Mia / School',
        notes: 'a "note"',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
        created: '2013-12-27',
        oneTimeCodes: true,
      },
    ],
    leftOut: [
      ['card', 'Visa'],
      ['secure-note', 'Note'],
      ['wi-fi', 'Router'],
    ],
  },
  {
    name: 'KeePass, with backslashes, an own field and an empty last line',
    formatId: 'keepass-csv',
    file:
      '"Account","Login Name","Password","Web Site","Comments","Security question","Answer"\r\n' +
      String.raw`"VTech","mia","p\"w\\1,","https://www.vtechkids.com","say \"hi\"","Pet?","Rex"` +
      '\r\n' +
      String.raw`"A; B","ana@example.com","\\","","","",""` +
      '\r\n\r\n',
    rows: 2,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        userName: 'mia',
        password: 'p"w\\1,',
        notes: 'say "hi"',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
      },
      { title: 'A; B', email: 'ana@example.com', password: '\\' },
    ],
  },
  {
    name: 'KeePassXC, whose backslashes are plain',
    formatId: 'keepassxc-csv',
    file: [
      '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"',
      String.raw`"Root/Family/Mia","VTech","mia","p\""w\%","https://www.vtechkids.com","a note","otpauth://totp/x","0","2024-01-01T00:00:00Z","2013-12-27T09:14:05Z"`,
      '"Root","Club","ana@example.com","pw2","club.example.org","","","0","",""',
      '"Rivera/Theo","Roblox","theo","pw3","","","","0","",""',
      '"Root/Recycle Bin","Gone","mia","pw4","","","","0","",""',
      '"Passwörter/Papierkorb/Alt","Weg","mia","pw5","","","","0","",""',
      '',
    ].join('\n'),
    rows: 5,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        userName: 'mia',
        password: 'p\\"w\\%',
        folder: 'Family / Mia',
        notes: 'a note',
        created: '2013-12-27',
        oneTimeCodes: true,
      },
      {
        title: 'Club',
        origins: ['https://club.example.org'],
        email: 'ana@example.com',
        password: 'pw2',
      },
      { title: 'Roblox', userName: 'theo', password: 'pw3', folder: 'Rivera / Theo' },
    ],
    skipped: [
      [5, 'in-trash'],
      [6, 'in-trash'],
    ],
  },
  {
    name: 'KeePassX 2',
    formatId: 'keepassxc-csv',
    file: '"Group","Title","Username","Password","URL","Notes"\n"Root/Mia","A","mia","pw","https://a.com",""\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Mia',
      },
    ],
  },
  {
    name: 'Strongbox',
    formatId: 'strongbox-csv',
    file: 'Title,Username,Email,Password,URL,OTPAuth,Notes\nA,mia,mia@example.com,pw,https://a.com,otpauth://totp/x,a note\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        email: 'mia@example.com',
        password: 'pw',
        notes: 'a note',
        oneTimeCodes: true,
      },
    ],
  },
]
