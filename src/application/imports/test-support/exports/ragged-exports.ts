import type { ExportCase } from '../export-case.ts'

const roboformHeader = 'Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2'

/** Products whose rows have no header or more cells than it: Keeper, Enpass, RoboForm and Zoho Vault. */
export const raggedExports: readonly ExportCase[] = [
  {
    name: 'Keeper, which begins with an account, after a blank line',
    formatId: 'keeper-csv',
    file: [
      '',
      '"Family\\Mia","VTech","mia@example.com","p""w","https://www.vtechkids.com","a note","","TFC:Keeper","otpauth://totp/x","Security Question","Pet?","Security Answer","Rex"',
      '"","Club","mia","pw2","https://club.example.org","","Shared\\School"',
      '"","Visa","","","","","","$paymentCard::1","4111"',
      '"","Alarm","","","","4321"',
      '',
    ].join('\n'),
    rows: 4,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        email: 'mia@example.com',
        password: 'p"w',
        folder: 'Family / Mia',
        notes: 'a note',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
        oneTimeCodes: true,
      },
      {
        title: 'Club',
        origins: ['https://club.example.org'],
        userName: 'mia',
        password: 'pw2',
        folder: 'Shared / School',
      },
      { title: 'Alarm', notes: '4321' },
    ],
    leftOut: [['card', 'Visa']],
  },
  {
    name: 'Keeper with a header',
    formatId: 'keeper-csv',
    file:
      'Folder,Title,Login,Password,Website Address,Notes,Shared Folder,Custom Fields\n' +
      'Family,A,mia,pw,https://a.com,,,$oneTimeCode::1,otpauth://totp/x,$text:Place of birth:1,Wien\n',
    rows: 1,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Family',
        questions: [{ question: 'Place of birth', answer: 'Wien' }],
        oneTimeCodes: true,
      },
    ],
  },
  {
    name: 'Enpass with its header of dots',
    formatId: 'enpass-csv',
    file: [
      '"Title","Field","Value","Field","Value",.........,"Note"',
      '"VTech","Username","mia","Password","p""w","URL","https://www.vtechkids.com","Website","https://vtechda.com","a note"',
      '"Club","Email","ana@example.com","Password","pw2","Security question","Pet?","Security answer","Rex",""',
      '"Visa","Cardholder","Ana","Number","4111","CVC","123",""',
      '"Club card","Number","77",""',
      '"Note","words"',
      '"Empty",""',
      '',
    ].join('\n'),
    rows: 6,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com', 'https://vtechda.com'],
        userName: 'mia',
        password: 'p"w',
        notes: 'a note',
      },
      {
        title: 'Club',
        email: 'ana@example.com',
        password: 'pw2',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
      },
      { title: 'Empty' },
    ],
    leftOut: [
      ['card', 'Visa'],
      ['other', 'Club card'],
      ['secure-note', 'Note'],
    ],
  },
  ...[
    ['German', 'Benutzername', '*Passwort', 'Webseite', 'Einmal-Code'],
    ['English', 'Username', '*Password', 'Website', 'One-time code'],
    ['French', 'Identifiant', '*Mot de passe', 'Site web', 'TOTP'],
    ['Spanish', 'Nombre de usuario', '*Contraseña', 'Sitio web', 'TOTP'],
    ['Italian', 'Nome utente', '*Password', 'Sito web', 'TOTP'],
    ['Dutch', 'Gebruikersnaam', '*Wachtwoord', 'Website', 'TOTP'],
    ['Polish', 'Nazwa użytkownika', '*Hasło', 'Strona internetowa', 'TOTP'],
    ['Portuguese', 'Nome de usuário', '*Senha', 'Site', 'TOTP'],
  ].map(([language = '', user = '', password = '', site = '', code = '']) => ({
    name: `Enpass without a header, in ${language}`,
    formatId: 'enpass-csv',
    file: `"A","${user}","mia","E-mail","","${password}","pw","${site}","https://a.com","*${code}","SEED",""\n"Words","some"\n`,
    rows: 2,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        oneTimeCodes: true,
      },
    ],
    leftOut: [['secure-note', 'Words'] as const],
  })),
  {
    name: 'RoboForm, with the guard against formulas and surplus fields',
    formatId: 'roboform-csv',
    file:
      '\uFEFF' +
      [
        roboformHeader,
        'VTech,https://www.vtechkids.com,https://vtechda.com,\'@mia,"\'\'@p,w",a note,/Family/Mia,"User ID$,,,txt,mia","TOTP KEY$,,,txt,SEED","Mother\'s maiden name$,,,txt,Lopez"',
        'Plain,https://a.com,,mia,pw2,,,',
        'Form,https://b.com,,,,,,"Player$,,,txt,theo"',
        'Bookmark,https://news.example.com,https://news.example.com,,,,,',
        'Words,,,,,the words,,',
        'Empty,,,,,,,',
        '',
      ].join('\r\n'),
    rows: 6,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com', 'https://vtechda.com'],
        userName: '@mia',
        password: "'@p,w",
        folder: 'Family / Mia',
        notes: 'a note',
        questions: [{ question: "Mother's maiden name", answer: 'Lopez' }],
        oneTimeCodes: true,
      },
      { title: 'Plain', origins: ['https://a.com'], userName: 'mia', password: 'pw2' },
      { title: 'Form', origins: ['https://b.com'] },
      { title: 'Empty' },
    ],
    leftOut: [
      ['other', 'Bookmark'],
      ['secure-note', 'Words'],
    ],
  },
  {
    name: 'RoboForm before MatchUrl',
    formatId: 'roboform-csv',
    file:
      'Name,Url,Login,Pwd,Note,Folder,Rf_fields\n' +
      'A,https://a.com,mia,"p,w",,/Mia,User ID$:txt:mia,"Password$:pwd:p,w",Security question:txt:Pet?,Security answer:txt:Rex\n' +
      'Empty,,,,,/Mia\n',
    rows: 2,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'p,w',
        folder: 'Mia',
        questions: [{ question: 'Pet?', answer: 'Rex' }],
      },
      { title: 'Empty', folder: 'Mia' },
    ],
  },
  ...[
    ['Secret', 'ChamberName', ''],
    ['Password', 'Folder Name', ',TOTP'],
    ['Password', 'Folder Name', ',login_totp'],
  ].map(([word = '', folder = '', code = '']) => ({
    name: `Zoho Vault with ${word} Name${code}`,
    formatId: 'zoho-vault-csv',
    file:
      `\uFEFF"${word} Name","Description","${word} URL","SecretData","Notes","CustomData","Tags","Classification","Favorite","${folder}"${code}\n` +
      `VTech,,https://www.vtechkids.com,"SecretType:Web Account\nUser Name:mia\nPassword:p:w \n",a note,"place of birth:Wien\n",,P,0,"Family\nMia",${code === '' ? '' : 'SEED'}\n` +
      'Empty,,,"SecretType:Web Account\nUser Name:\nPassword:\n",,"",,P,0,,\n' +
      'Visa,,,"SecretType:Credit Card\nNumber:4111\n",,"",,P,0,,\n',
    rows: 3,
    items: [
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        userName: 'mia',
        password: 'p:w ',
        folder: 'Family / Mia',
        notes: 'a note',
        questions: [{ question: 'place of birth', answer: 'Wien' }],
        ...(code === '' ? {} : { oneTimeCodes: true }),
      },
      { title: 'Empty' },
    ],
    leftOut: [['card', 'Visa'] as const],
  })),
  {
    name: 'Zoho Vault, general, with cells that have no names',
    formatId: 'zoho-general-csv',
    file: '"Secret Name","Secret URL","Notes"\n"A","https://a.com","a note","mia","pw"\n"B","","","ana@example.com","pw2","462916"\n',
    rows: 2,
    items: [
      {
        title: 'A',
        origins: ['https://a.com'],
        userName: 'mia',
        password: 'pw',
        notes: 'a note',
      },
      { title: 'B', email: 'ana@example.com', password: 'pw2' },
    ],
  },
]
