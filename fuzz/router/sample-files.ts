const file = (name: string, content: string): unknown => ({
  $file: [name, Buffer.from(content).toString('base64')],
})

const breach = {
  Name: 'Vtech',
  Title: 'VTech',
  Domain: 'vtech.com',
  BreachDate: '2015-11-14',
  AddedDate: '2015-11-27T00:00:00Z',
  ModifiedDate: '2015-11-27T00:00:00Z',
  PwnCount: 4833678,
  Description: 'In <em>November</em> 2015',
  DataClasses: ['Names', 'Passwords'],
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: true,
  IsSpamList: false,
}

/** Small files of the kinds that procedures take, encoded. */
export const files: readonly unknown[] = [
  file('a.csv', 'name,url,username,password\nSite,https://a.example,ana,pw\nB,https://b.com,x,y\n'),
  file('a.csv', 'name,url,username,password\nRoblox,https://roblox.com,ana@example.com,pw\n'),
  file('school.csv', 'Child,Club\nMia,Swim\n'),
  file('a.json', JSON.stringify({ items: [{ type: 1, name: 'S', login: { username: 'u' } }] })),
  file('breaches.json', JSON.stringify([breach])),
  file('notice.txt', 'On 14 November 2015 VTech lost names and passwords of 4,854,209 parents.'),
  file('a.kinventory', 'PK\u0003\u0004backup.json'),
  file('\u0000/../a', 'x'),
  file('empty', ''),
  file('a.json', '{"format":"kinventory-open-export","version":2}'),
]
