import { zipFile } from '../zip-file.ts'

/** Stands in every field below that nothing is read from. */
export const untaken = 'moonbeam-77'

const bitwarden = JSON.stringify({
  encrypted: false,
  items: [
    {
      type: 1,
      name: 'A',
      fields: [
        { name: 'PIN', value: untaken, type: 1 },
        { name: null, value: untaken, type: 0 },
      ],
      login: { username: 'mia', password: 'pw', totp: untaken },
    },
  ],
})

const onePasswordItem = {
  categoryUuid: '001',
  overview: { title: 'A', subtitle: untaken },
  details: {
    loginFields: [
      { value: 'mia', designation: 'username' },
      { value: 'pw', designation: 'password' },
      { value: untaken, name: 'pin', fieldType: 'T' },
    ],
    sections: [
      {
        title: 'More',
        fields: [
          { title: 'PIN', value: { concealed: untaken } },
          { title: 'phone', value: { phone: untaken } },
          { title: 'card', value: { creditCardNumber: untaken } },
          { title: 'home', value: { address: { street: untaken } } },
        ],
      },
    ],
  },
}

const onePif = `${JSON.stringify({
  typeName: 'webforms.WebForm',
  title: 'A',
  secureContents: {
    fields: [
      { value: 'mia', name: 'u', designation: 'username' },
      { value: 'pw', name: 'p', designation: 'password' },
    ],
    sections: [{ title: 'More', fields: [{ k: 'concealed', t: 'PIN', v: untaken }] }],
  },
})}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n`

const keepassString = (key: string, value: string): string =>
  `<String><Key>${key}</Key><Value>${value}</Value></String>`

const keepass = `<KeePassFile><Root><Group><Name>Root</Name><Entry>${[
  keepassString('Title', 'A'),
  keepassString('UserName', 'mia'),
  keepassString('Password', 'pw'),
  keepassString('PIN', untaken),
].join('')}</Entry></Group></Root></KeePassFile>`

const safeInCloud = `<database><card title="A" id="1"><field name="Login" type="login">mia</field>
<field name="Password" type="password">pw</field><field name="PIN" type="pin">${untaken}</field>
<field name="Player" type="text">${untaken}</field></card></database>`

const protonPass = JSON.stringify({
  version: '1',
  vaults: {
    a: {
      name: 'Family',
      items: [
        {
          state: 1,
          data: {
            type: 'login',
            metadata: { name: 'A' },
            extraFields: [
              { fieldName: 'PIN', type: 'hidden', data: { content: untaken } },
              { fieldName: 'code', type: 'totp', data: { totpUri: untaken } },
            ],
            content: { itemUsername: 'mia', password: 'pw', urls: [], totpUri: untaken },
          },
        },
      ],
    },
  },
})

const keeper = JSON.stringify({
  records: [
    {
      title: 'A',
      $type: 'login',
      login: 'mia',
      password: 'pw',
      custom_fields: { PIN: untaken, '$pinCode::1': untaken, $phone: [{ number: untaken }] },
    },
  ],
})

const enpass = JSON.stringify({
  items: [
    {
      title: 'A',
      category: 'login',
      fields: [
        { type: 'username', label: 'Username', value: 'mia' },
        { type: 'password', label: 'Password', value: 'pw' },
        { type: 'pin', label: 'PIN', value: untaken },
        { type: 'text', label: 'Player', value: untaken },
      ],
    },
  ],
})

const dashlane = JSON.stringify({
  AUTHENTIFIANT: [{ title: 'A', domain: 'a.com', login: 'mia', password: 'pw', pin: untaken }],
})

const nordpass = [
  'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,shared_folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields',
  `A,https://a.com,,mia,pw,,,,,${untaken},,,,,,,,,,,,,password,"[{""label"":""Player"",""type"":""text"",""value"":""${untaken}""}]"`,
  '',
].join('\n')

/**
 * One account by format, with something beside it that nothing is read from: a custom field that is no security
 * question where the product has such fields.
 */
export const customFieldExports: readonly {
  readonly formatId: string
  readonly file: string | Uint8Array
}[] = [
  {
    formatId: 'bitwarden-csv',
    file: `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,A,,"Player: ${untaken}\nPIN: ${untaken}",0,a.com,mia,pw,${untaken}\n`,
  },
  { formatId: 'bitwarden-json', file: bitwarden },
  {
    formatId: 'onepassword-1pux',
    file: zipFile({
      'export.data': JSON.stringify({
        accounts: [{ vaults: [{ attrs: { name: 'Family' }, items: [onePasswordItem] }] }],
      }),
    }),
  },
  { formatId: 'onepassword-1pif', file: onePif },
  {
    formatId: 'onepassword-7-csv',
    file: `"UUID","TITLE","USERNAME","PASSWORD","URL","URLS","SCOPE","AUTOSUBMIT","TAGS","NOTES","SECTION_A 1: PIN"\n"1","A","mia","pw","","","","","","","${untaken}"\n`,
  },
  {
    formatId: 'onepassword-7-mac-csv',
    file: `"Title","Type","URL","Username","Password","Notes","job title(jobtitle)","pin(pin)"\n"A","Login","","mia","pw","a note","","${untaken}"\n`,
  },
  {
    formatId: 'keepass-csv',
    file: `"Account","Login Name","Password","Web Site","Comments","PIN"\n"A","mia","pw","","a note","${untaken}"\n`,
  },
  { formatId: 'keepass-xml', file: keepass },
  {
    formatId: 'keepass-1-xml',
    file: `<pwlist><pwentry><group>Games</group><title>A</title><username>mia</username><password>pw</password><notes>a note</notes><image>${untaken}</image></pwentry></pwlist>`,
  },
  {
    formatId: 'keepassx-xml',
    file: `<!DOCTYPE KEEPASSX_DATABASE>\n<database><group><title>Games</title><icon>1</icon><entry><title>A</title><username>mia</username><password>pw</password><comment>a note</comment><icon>${untaken}</icon></entry></group></database>`,
  },
  { formatId: 'safe-in-cloud-xml', file: safeInCloud },
  {
    formatId: 'kaspersky-txt',
    file: `Websites\n\nWebsite name: A\nWebsite URL: a.com\nLogin name: ${untaken}\nLogin: mia\nPassword: pw\nComment: a note\n\n---\n`,
  },
  {
    formatId: 'apple-export-zip',
    file: zipFile({
      'Passwords.csv': `Title,URL,Username,Password,Notes,OTPAuth\nA,https://a.com/,mia,pw,a note,${untaken}\n`,
      'History.json': `{"history":[{"url":"https://${untaken}.com"}]}`,
    }),
  },
  { formatId: 'proton-pass-json', file: protonPass },
  { formatId: 'keeper-json', file: keeper },
  {
    formatId: 'keeper-csv',
    file: `Folder,Title,Login,Password,Website Address,Notes,Shared Folder,Custom Fields\nFamily,A,mia,pw,https://a.com,,,PIN,${untaken}\n`,
  },
  { formatId: 'enpass-json', file: enpass },
  {
    formatId: 'enpass-csv',
    file: `"Title","Field","Value",.........,"Note"\n"A","Username","mia","Password","pw","PIN","${untaken}",""\n`,
  },
  { formatId: 'dashlane-json', file: dashlane },
  {
    formatId: 'dashlane-csv',
    file: `username,username2,username3,title,password,note,url,category,otpSecret\nmia,,,A,pw,a note,,,${untaken}\n`,
  },
  { formatId: 'nordpass-csv', file: nordpass },
  {
    formatId: 'nextcloud-passwords-csv',
    file: `Label,Username,Password,Notes,Url,Custom Fields,Folder,Tags,Favorite,Edited,Id,Revision,Folder Id\nA,mia,pw,,https://a.com,"Player, secret: ${untaken}",,,false,,1,2,3\n`,
  },
  {
    formatId: 'passman-csv',
    file: `"label","username","password","email","description","tags","url","custom_fields","files"\n"A","mia","pw","","","[]","","[{""label"":""Player"",""value"":""${untaken}"",""secret"":true}]","[]"\n`,
  },
  {
    formatId: 'buttercup-csv',
    file: `!group_id,!group_name,title,username,password,URL,Notes,id,PIN\ng1,Mia,A,mia,pw,,,e1,${untaken}\n`,
  },
  {
    formatId: 'roboform-csv',
    file: `Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\nA,https://a.com,,mia,pw,,,"Player$,,,txt,${untaken}"\n`,
  },
  {
    formatId: 'zoho-vault-csv',
    file: `"Secret Name","Description","Secret URL","SecretData","Notes","CustomData","Tags","Classification","Favorite","ChamberName"\nA,${untaken},https://a.com,"SecretType:Web Account\nUser Name:mia\nPassword:pw\n",,"PIN:${untaken}\n",,P,0,\n`,
  },
]
