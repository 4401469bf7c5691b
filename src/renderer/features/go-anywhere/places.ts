/** The screens that are the same for every family, in the order they are offered while nothing is typed. */
export const places = {
  newAccount: '/accounts/new',
  import: '/import',
  notice: '/notice',
  toDo: '/to-do',
  tidyUp: '/tidy-up',
  household: '/',
  accounts: '/accounts',
  breaches: '/breaches',
  joins: '/joins',
  letters: '/letters',
  newLetter: '/letters/new',
  reuse: '/reuse',
  drill: '/drill',
  timeline: '/timeline',
  addresses: '/addresses',
  ownBreach: '/breaches/new',
  settings: '/settings',
  backups: '/settings/backups',
  data: '/settings/data',
  reminders: '/settings/reminders',
  network: '/settings/network',
  about: '/about',
  unsafeHome: '/help',
} as const
export type PlaceName = keyof typeof places
export type PlacePath = (typeof places)[PlaceName]

/** Offered before anything is typed: what people come for. */
export const firstPlaces: readonly PlaceName[] = ['newAccount', 'import', 'notice', 'tidyUp']
