import type { ExportCase } from '../export-case.ts'

const mykiOthers = [
  ['Card Number', 'card'],
  ['idType', 'identity'],
  ['First Name', 'identity'],
  ['content', 'secure-note'],
] as const

/** Smaller managers and lists that any tool may write. */
export const smallManagerExports: readonly ExportCase[] = [
  ...['Name', 'Title'].map((title) => ({
    name: `a plain list with ${title}`,
    formatId: 'plain-list-csv',
    file: `${title},URL,Username,Password,Notes\nA,https://a.com,mia,pw,a note\nB,,,,\n,,,,\n`,
    rows: 3,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        notes: 'a note',
      },
      { title: 'B' },
    ],
    skipped: [[4, 'nothing-in-it'] as const],
  })),
  {
    name: '1Password 4',
    formatId: 'plain-list-csv',
    file: 'title,notes,username,password,url\nA,,mia,pw,https://a.com\n',
    rows: 1,
    items: [{ title: 'A', origins: ['https://a.com'], userName: 'mia', password: 'pw' }],
  },
  {
    name: 'SafeInCloud',
    formatId: 'safe-in-cloud-csv',
    file: '"Title","Login","Password","URL","Notes","OTP"\n"A","mia","pw","https://a.com","a note","SEED"\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        notes: 'a note',
        oneTimeCodes: true,
      },
    ],
  },
  {
    name: 'Synology C2',
    formatId: 'synology-c2-csv',
    file: '\uFEFFDisplay_Name,Login_Username,Login_Password,Login_URLs,Login_TOTP,Notes,Favorite\nA,mia,pw,"https://a.com,https://b.com",SEED,,1\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com', 'https://b.com'],
        userName: 'mia',
        password: 'pw',
        oneTimeCodes: true,
      },
    ],
  },
  {
    name: 'SaferPass',
    formatId: 'saferpass-csv',
    file: [
      '\uFEFF"modelType","modelVersion","url","username","password","notes","favorite","title","text","color"',
      '"Account","2","https://a.com","mia","pw","a note","false","A",,',
      '"SecureNote","1",,,,,"false","Words","the words","red"',
      '"Card","1",,,,,"false","Visa",,',
      '',
    ].join('\n'),
    rows: 3,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        notes: 'a note',
      },
    ],
    leftOut: [
      ['secure-note', 'Words'],
      ['other', 'Visa'],
    ],
  },
  {
    name: 'Nextcloud Passwords',
    formatId: 'nextcloud-passwords-csv',
    file:
      'Label,Username,Password,Notes,Url,Custom Fields,Folder,Tags,Favorite,Edited,Id,Revision,Folder Id\n' +
      'A,mia,pw,a note,https://a.com:8443,"Pet?, text: Rex\nPlayer, secret: 7",Family,Mia,false,Thu Oct 20 2022 21:31:42 GMT+0200 (CEST),1,2,3\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com:8443'],
        userName: 'mia',
        password: 'pw',
        folder: 'Family / Mia',
        notes: 'a note',
        questions: [{ question: 'Pet?', answer: ' Rex' }],
      },
    ],
  },
  ...[
    'nickname,url,username,password,additionalInfo,twofaSecret',
    'Nickname,Url,Username,Password,Additional Info,Two Factor Secret',
  ].map((header) => ({
    name: `Myki: ${header}`,
    formatId: 'myki-csv',
    file: `${header},status\nA,https://a.com,mia,pw,a note,SEED,active\n`,
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        notes: 'a note',
        oneTimeCodes: true,
      },
    ],
  })),
  ...mykiOthers.map(([column, what]) => ({
    name: `Myki's file with ${column}`,
    formatId: 'myki-csv',
    file: `nickname,status,tags,${column}\nA,active,,x\n`,
    rows: 1,
    items: [],
    leftOut: [[what, 'A'] as const],
  })),
  {
    name: 'Buttercup, groups in rows of their own',
    formatId: 'buttercup-csv',
    file: [
      '!type,!group_id,!group_name,!group_parent,title,username,password,id,URL,url,note,Security question,Answer,type',
      'group,g1,Family,0,,,,,,,,,,',
      'group,g2,Mia,g1,,,,,,,,,,',
      'group,g3,Trash,0,,,,,,,,,,',
      'entry,g2,,,VTech,mia,"p,w",e1,https://www.vtechkids.com,https://vtechda.com,a note,Pet?,Rex,login',
      'entry,g1,,,Visa,,,e2,,,,,,credit_card',
      'entry,g3,,,Gone,mia,pw2,e3,,,,,,',
      '',
    ].join('\n'),
    rows: 6,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com', 'https://vtechda.com'],
        userName: 'mia',
        password: 'p,w',
        folder: 'Family / Mia',
        notes: 'a note',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
      },
    ],
    leftOut: [
      ['folder', 'Family'],
      ['folder', 'Mia'],
      ['folder', 'Trash'],
      ['card', 'Visa'],
    ],
    skipped: [[7, 'in-trash']],
  },
  {
    name: 'Buttercup before types, two columns twice',
    formatId: 'buttercup-csv',
    file:
      '!group_id,!group_name,title,username,password,URL,Notes,!group_id,!group_name,id\n' +
      'g1,Mia,A,mia,pw,https://a.com,,g1,Mia,e1\n',
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
    name: 'Passman',
    formatId: 'passman-csv',
    file:
      '"label","username","password","email","description","tags","url","custom_fields","files"\n' +
      '"A","mia","pw","mia@example.com","a note","[Family,Mia]","https://a.com","[{""label"":""Pet?"",""value"":""Rex"",""secret"":true}]","[]"\n' +
      '"B","","pw2","","","[]","","not JSON","[]"\n',
    rows: 2,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        email: 'mia@example.com',
        password: 'pw',
        folder: 'Family / Mia',
        notes: 'a note',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
      },
      { title: 'B', password: 'pw2' },
    ],
  },
  {
    name: 'Padlock',
    formatId: 'padlock-csv',
    file: 'name,tags,url,username,password,notes\nA,"Family,Mia",https://a.com,mia,pw,\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Family / Mia',
      },
    ],
  },
  ...[
    [
      'cards',
      'type,account_name,account_holder,cc_number,code\ncredit_card,,Ana Rivera,4111,1\nbank,x,Ana Rivera,,\n',
      ['card', 'bank-account'],
    ],
    [
      'personal details',
      'type,title,first_name,middle_name,last_name,login,date_of_birth,place_of_birth,email,email_type,item_name\nemail,,,,,ana,,,ana@example.com,,My e-mail\n',
      ['identity'],
    ],
    [
      'papers',
      'type,number,name,issue_date,expiration_date,place_of_issue,state\npassport,X1,Ana Rivera,2020,2030,Wien,\n',
      ['identity'],
    ],
    [
      'Wi-Fi',
      'ssid,passphrase,name,note,hidden,encription_type\nhome,key,Home,,false,wpa\n',
      ['wi-fi'],
    ],
  ].map(([name, file, kinds]) => ({
    name: `Dashlane's ${String(name)}`,
    formatId: 'dashlane-personal-csv',
    file: String(file),
    rows: kinds?.length ?? 0,
    items: [],
    leftOut: (kinds as readonly ('card' | 'bank-account' | 'identity' | 'wi-fi')[]).map(
      (kind) => [kind] as const,
    ),
  })),
]
