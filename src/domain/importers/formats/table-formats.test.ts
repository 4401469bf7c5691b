import { describe, expect, it } from 'vitest'
import { recognisesHeader } from '../kinds/table-format.ts'
import { tableFormats } from './table-formats.ts'

/** All formats that claim a header: the guess can be overruled, so that none may claim another's. */
const claimedBy = (header: readonly string[]): readonly string[] =>
  tableFormats.filter((format) => recognisesHeader(format, header)).map(({ id }) => id)

const headers: readonly (readonly [header: string, id: string])[] = [
  ['name,url,username,password,note', 'chrome-csv'],
  ['name,url,username,password', 'chrome-csv'],
  ['name,url,username,password,note,future_field', 'chrome-csv'],
  [
    'url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged',
    'firefox-csv',
  ],
  ['hostname,username,password,formSubmitURL,httpRealm,usernameField,passwordField', 'firefox-csv'],
  ['hostname,username,password', 'firefox-csv'],
  ['Title,URL,Username,Password,Notes,OTPAuth', 'apple-passwords-csv'],
  ['Title,Url,Username,Password', 'apple-passwords-csv'],
  ['Title,Url,Username,Password,OTPAuth', 'apple-passwords-csv'],
  ['Title,Url,Username,Password,OTPAuth,Notes', 'apple-passwords-csv'],
  ['Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes', 'onepassword-csv'],
  [
    'UUID,TITLE,USERNAME,PASSWORD,URL,URLS,SCOPE,AUTOSUBMIT,TAGS,NOTES,SECTION_A 1: ONE-TIME PASSWORD',
    'onepassword-7-csv',
  ],
  [
    ',address,autosubmit,email,Notes,Password,scope,Type,Title,URL,Username,uuid,Yahoo',
    'onepassword-7-csv',
  ],
  [
    'email(email),job title(jobtitle),Notes,Password,Scope,Tags,Title,Type,type(type),URL,URL(url),Username',
    'onepassword-7-mac-csv',
  ],
  ['title,notes,username,password,url', 'plain-list-csv'],
  ['Name,URL,Username,Password,Notes', 'plain-list-csv'],
  [
    'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
    'bitwarden-csv',
  ],
  [
    'collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
    'bitwarden-csv',
  ],
  [
    'folder,favorite,type,name,notes,fields,login_uri,login_username,login_password,login_totp',
    'bitwarden-csv',
  ],
  ['name,uri,username,password,notes,folder,totp', 'bitwarden-csv'],
  ['url,username,password,totp,extra,name,grouping,fav', 'lastpass-csv'],
  ['url,username,password,extra,name,grouping,fav', 'lastpass-csv'],
  ['profilename,profilelanguage,title,firstname,lastname,email,address1', 'lastpass-csv'],
  ['Account,Login Name,Password,Web Site,Comments', 'keepass-csv'],
  ['Account,Login Name,Password,Web Site,Comments,URL,Title', 'keepass-csv'],
  ['Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created', 'keepassxc-csv'],
  ['Group,Title,Username,Password,URL,Notes', 'keepassxc-csv'],
  ['Title,Username,Email,Password,URL,OTPAuth,Notes', 'strongbox-csv'],
  ['username,username2,username3,title,password,note,url,category,otpUrl', 'dashlane-csv'],
  ['username,username2,username3,title,password,note,url,category,otpSecret', 'dashlane-csv'],
  [
    'type,account_name,account_holder,cc_number,code,expiration_month,expiration_year,routing_number,account_number,country,issuing_bank,note,name',
    'dashlane-personal-csv',
  ],
  [
    'type,title,first_name,middle_name,last_name,login,date_of_birth,place_of_birth,email,email_type,item_name,phone_number,address,url',
    'dashlane-personal-csv',
  ],
  ['ssid,passphrase,name,note,hidden,encription_type', 'dashlane-personal-csv'],
  [
    'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields',
    'nordpass-csv',
  ],
  [
    'name,url,username,password,note,cardholdername,cardnumber,cvc,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state',
    'nordpass-csv',
  ],
  [
    'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
    'proton-pass-csv',
  ],
  ['type,name,url,username,password,note,totp,createTime,modifyTime,vault', 'proton-pass-csv'],
  ['type,name,url,username,password,note,totp,createTime,modifyTime', 'proton-pass-csv'],
  ['Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2', 'roboform-csv'],
  ['Name,Url,Login,Pwd,Note,Folder,Rf_fields', 'roboform-csv'],
  ['Title,Field,Value,Field,Value,.........,Note', 'enpass-csv'],
  ['Folder,Title,Login,Password,Website Address,Notes,Shared Folder,Custom Fields', 'keeper-csv'],
  [
    'Secret Name,Description,Secret URL,SecretData,Notes,CustomData,Tags,Classification,Favorite,ChamberName',
    'zoho-vault-csv',
  ],
  [
    'Password Name,Description,Password URL,SecretData,Notes,CustomData,Tags,Classification,Favorite,TOTP,Folder Name',
    'zoho-vault-csv',
  ],
  ['Secret Name,Secret URL,Notes', 'zoho-general-csv'],
  ['Title,Login,Password,URL,Notes,OTP', 'safe-in-cloud-csv'],
  [
    'Display_Name,Login_Username,Login_Password,Login_URLs,Login_TOTP,Notes,Favorite',
    'synology-c2-csv',
  ],
  ['modelType,modelVersion,url,username,password,notes,favorite,title,text,color', 'saferpass-csv'],
  [
    'Label,Username,Password,Notes,Url,Custom Fields,Folder,Tags,Favorite,Edited,Id,Revision,Folder Id',
    'nextcloud-passwords-csv',
  ],
  ['nickname,url,username,password,additionalInfo,twofaSecret,status,tags', 'myki-csv'],
  ['Nickname,Url,Username,Password,Additional Info,Two Factor Secret,Status', 'myki-csv'],
  ['nickname,status,tags,cardNumber,cardName,exp_month,exp_year,cvv,additionalInfo', 'myki-csv'],
  ['!type,!group_id,!group_name,!group_parent,title,username,password,URL,id', 'buttercup-csv'],
  ['!group_id,!group_name,!type,title,username,password,URL,url,id', 'buttercup-csv'],
  ['label,username,password,email,description,tags,url,custom_fields,files', 'passman-csv'],
  ['name,tags,url,username,password,notes', 'padlock-csv'],
]

describe('headers as products write them', () => {
  it.each(headers)('%j is of %s and of nothing else', (header, id) => {
    const cells = header.split(',')
    expect(claimedBy(cells)).toEqual([id])
    expect(claimedBy(cells.toReversed())).toEqual([id])
    expect(claimedBy(cells.map((cell) => ` "${cell.toUpperCase()}" `))).toEqual([id])
  })

  it('keeps apart what each format needs at least', () => {
    const sets = tableFormats.flatMap(({ id, headers: least, wholeHeaders = [] }) =>
      [...least, ...wholeHeaders].map((header) => ({ id, header })),
    )
    expect(sets.map(({ header }) => claimedBy(header))).toEqual(sets.map(({ id }) => [id]))
  })

  it('has an example of every format', () => {
    const shown = headers.map(([, id]) => id)
    expect(
      tableFormats.map(({ id }) => id).filter((id) => !shown.includes(id)),
      'formats without a header in the list `headers` of this file',
    ).toEqual([])
  })
})

describe('headers that no product is known by', () => {
  it.each([
    'Child,Club,Login,Password',
    'Kind,Dienst,Benutzername,Passwort',
    'name,username,password',
    'name,url,username,password,notes,email',
    'Title,URL,Username,Password,Notes,Child',
    'Title,URL,Username,Password,Child',
    'title,note',
    'Secret Name,Secret URL,Notes,Child',
    'hostname,username,password,child',
    'Titel,Webseite,Benutzername,Passwort,Notizen',
  ])('%j goes to the mapper', (header) => {
    expect(claimedBy(header.split(','))).toEqual([])
  })
})
