import type { TableFormat } from '../kinds/table-format.ts'

/**
 * Chrome, Edge, Brave, Opera, Vivaldi and Arc write the same table and cannot be told apart. `note`
 * came in 2023. Further columns are tolerated unless another product is known by them.
 */
export const chromeCsv: TableFormat = {
  id: 'chrome-csv',
  headers: [['name', 'url', 'username', 'password']],
  never: [
    'additional_urls',
    'cardholdername',
    'createtime',
    'email',
    'extra',
    'folder',
    'grouping',
    'notes',
    'tags',
    'title',
    'totp',
    'type',
    'uri',
    'vault',
  ],
  columns: {
    title: ['name'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    notes: ['note'],
  },
}
