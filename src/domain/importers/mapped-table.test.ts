import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from './column-field.ts'
import { guessMapping, isUsableMapping } from './guess-mapping.ts'
import { mappedReader, prepareTable } from './mapped-table.ts'

const records = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ line: index + 1, cells }))

const guessed = (header: string): unknown =>
  guessMapping(header.split(',')).map(({ column, field }) => [column, field])

describe('guessMapping', () => {
  it.each([
    [
      'Name,URL,Username,Password,Notes',
      [
        [0, 'title'],
        [1, 'url'],
        [2, 'user-name'],
        [3, 'password'],
      ],
    ],
    [
      'Titel,Webseite,Benutzername,Kennwort,Kind',
      [
        [0, 'title'],
        [1, 'url'],
        [2, 'user-name'],
        [3, 'password'],
        [4, 'folder'],
      ],
    ],
    [
      "Nom,Site web,Nom d'utilisateur,Mot de passe,Élève",
      [
        [0, 'title'],
        [1, 'url'],
        [2, 'user-name'],
        [3, 'password'],
        [4, 'folder'],
      ],
    ],
    [
      'Service,E-Mail,Security question 1,Security answer 1',
      [
        [0, 'title'],
        [1, 'email'],
        [2, 'security-question'],
        [3, 'security-answer'],
      ],
    ],
    [
      'Name,Title,Child',
      [
        [1, 'title'],
        [2, 'folder'],
      ],
    ],
    [
      'url 1,url 2',
      [
        [0, 'url'],
        [1, 'url'],
      ],
    ],
    [
      'timePasswordChanged,date_created',
      [
        [0, 'password-changed'],
        [1, 'created'],
      ],
    ],
    ['Lieblingsfarbe,Constructor,__proto__', []],
  ])('guesses %j', (header, mapping) => {
    expect(guessed(header)).toEqual(mapping)
  })
})

describe('isUsableMapping', () => {
  const usable: ColumnMapping = [
    { column: 0, field: 'title' },
    { column: 1, field: 'url' },
    { column: 2, field: 'url' },
  ]
  it.each([
    ['a good one', usable, true],
    ['none', [], false],
    ['nothing to name an account by', [{ column: 0, field: 'password' }], false],
    ['a column twice', [...usable, { column: 0, field: 'email' }], false],
    ['a field twice', [...usable, { column: 3, field: 'title' }], false],
    ['a column beyond the table', [...usable, { column: 9, field: 'email' }], false],
  ] as const)('judges %s', (_, mapping, answer) => {
    expect(isUsableMapping(mapping, 5)).toBe(answer)
  })
})

describe('prepareTable', () => {
  it('finds the header below a heading and takes samples', () => {
    const table = prepareTable(
      records(
        ['Class 3b', ''],
        ['Title', 'Web site'],
        ['Swim club', 'https://a.example.com/x?t=1'],
      ),
    )
    expect(table).toMatchObject({
      ok: true,
      above: 1,
      columns: [
        { name: 'Title', samples: ['Swim club'] },
        { name: 'Web site', samples: ['https://a.example.com/x'] },
      ],
    })
  })

  it.each([
    ['Kennwort', 'simple'],
    ['Answer', 'Rex'],
    ['What we type', 'Tr0ub4dor&3'],
    ['What we type', 'blue-kite'],
    ['What we type', '77120034'],
  ])('masks samples of %j: %j', (name, secret) => {
    const table = prepareTable(records(['Title', name], ['Club', secret]))
    expect(JSON.stringify(table.ok && table.columns)).not.toContain(secret)
  })

  it('shows samples of columns that hold plain words', () => {
    const table = prepareTable(records(['Title', 'Teacher'], ['Club', 'Mrs. Nolan (Mia)']))
    expect(table.ok && table.columns[1]?.samples).toEqual(['Mrs. Nolan (Mia)'])
  })

  it('numbers the columns of a table without a header', () => {
    const table = prepareTable(
      records(['https://a.example.com', 'mia', 'x'], ['b.example.com', 'y', 'z']),
    )
    expect(table).toMatchObject({
      ok: true,
      guess: [],
      columns: [{ name: '#1' }, {}, { name: '#3' }],
    })
    expect(table.ok && table.rows).toHaveLength(2)
  })

  it.each([
    ['one column', records(['Title'], ['a']), 'unknown-format', undefined],
    ['a header alone', records(['Title', 'URL']), 'no-accounts', undefined],
    [
      'two address columns of one name',
      records(['Title', 'URL', 'url'], ['a', 'b', 'c']),
      'duplicate-header',
      1,
    ],
  ])('refuses %s', (_, rows, problem, line) => {
    expect(prepareTable(rows)).toEqual({ ok: false, problem, line })
  })

  it('puts up with columns of one name that nobody needs', () => {
    expect(prepareTable(records(['Title', 'Remark', 'Remark'], ['a', 'b', 'c'])).ok).toBe(true)
  })
})

describe('mappedReader', () => {
  const columns = [
    'Platform',
    'Web',
    'Web 2',
    'Login',
    'Secret',
    'Question',
    'Answer',
    'Child',
    'Since',
  ].map((name) => ({ name }))
  const read = mappedReader(columns, [
    { column: 8, field: 'created' },
    { column: 0, field: 'title' },
    { column: 1, field: 'url' },
    { column: 2, field: 'url' },
    { column: 3, field: 'user-name' },
    { column: 4, field: 'password' },
    { column: 5, field: 'security-question' },
    { column: 6, field: 'security-answer' },
    { column: 7, field: 'folder' },
  ])
  const item = (...cells: readonly string[]): unknown => {
    const reading = read({ line: 7, cells })
    return reading.kind === 'item' ? reading.item : reading
  }

  it('takes every named column', () => {
    expect(
      item(
        'Anton',
        'anton.example.de',
        'https://b.example.de',
        'mia3b',
        ' pw ',
        'Pet?',
        'Rex',
        'Mia',
        '01.09.2024',
      ),
    ).toEqual({
      line: 7,
      kind: 'account',
      title: 'Anton',
      origins: ['https://anton.example.de', 'https://b.example.de'],
      userName: 'mia3b',
      email: undefined,
      password: ' pw ',
      earlierPasswords: [],
      questions: [{ question: 'Pet?', answer: 'Rex' }],
      folder: 'Mia',
      created: '2024-09-01',
      passwordChanged: undefined,
      oneTimeCodes: false,
      skip: undefined,
    })
  })

  it('takes a row without any login for an enrolment', () => {
    expect(item('Swim club', '', '', '', '', '', '', 'Theo')).toMatchObject({
      kind: 'enrolment',
      title: 'Swim club',
    })
  })

  it('names the question after the column where there is none', () => {
    expect(item('A', '', '', 'x', '', '', 'Rex')).toMatchObject({
      questions: [{ question: 'Answer', answer: 'Rex' }],
    })
  })

  it('does not guess at a row with too many cells, and shows nothing of it but its address', () => {
    const cells = [
      'Anton',
      'https://a.example.de',
      '',
      'mia',
      'half',
      'of a password',
      '',
      '',
      '',
      'x',
    ]
    expect(item(...cells)).toMatchObject({ title: 'a.example.de', skip: 'wrong-length' })
    expect(JSON.stringify(item(...cells))).not.toContain('half')
    expect(item('A', '', '', '', '', '', '', '', '', ' ')).toMatchObject({ skip: undefined })
  })

  it('tells of a row with nothing in it', () => {
    expect(item('', '', '')).toMatchObject({ skip: 'nothing-in-it' })
  })
})
