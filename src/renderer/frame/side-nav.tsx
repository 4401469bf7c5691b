import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useToday } from '../state/use-today.ts'
import { toDoFigures } from '../features/to-do/to-do-figures.ts'
import { householdView } from '../state/household.ts'
import { useDateWords } from '../state/dates.ts'
import { openGoAnywhere } from '../state/go-anywhere.ts'
import { useInterface } from '../state/interface.ts'
import { lockNow } from '../state/lock.ts'
import { orpc } from '../state/wire.ts'
import { classNames } from '../ui/class-names.ts'
import { PersonDot } from '../ui/person-dot.tsx'
import { SentLine } from './sent-line.tsx'
import styles from './side-nav.module.css'
import { isMac } from './use-lock-keys.ts'

const entry = {
  className: styles['entry'],
  activeProps: { className: classNames(styles['entry'], styles['on']) },
} as const

function Figure({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={styles['figure']}>{children}</span>
}

function Places(): ReactElement {
  const { t } = useTranslation('frame')
  const { number } = useDateWords()
  const { data } = useQuery(orpc.surface.household.queryOptions())
  const { data: tasks } = useQuery(orpc.incidents.tasks.queryOptions())
  const today = useToday()
  const figures = tasks && today && toDoFigures(tasks, today)
  const due = figures ? figures.overdue + figures.today : 0
  return (
    <ul>
      <li>
        <Link to="/" activeOptions={{ exact: true }} {...entry}>
          {t('nav.household')}
        </Link>
      </li>
      <li>
        <Link to="/accounts" {...entry}>
          {t('nav.accounts')}
          {data && <Figure>{number(data.accounts)}</Figure>}
        </Link>
      </li>
      <li>
        <Link to="/breaches" {...entry}>
          {t('nav.breaches')}
          {data && data.openBreaches > 0 && (
            <span className={classNames(styles['figure'], styles['warn'])}>
              {t('nav.open', { count: data.openBreaches })}
            </span>
          )}
        </Link>
      </li>
      <li>
        <Link to="/to-do" {...entry}>
          {t('nav.toDo')}
          {due > 0 && <Figure>{t('nav.due', { count: due })}</Figure>}
        </Link>
      </li>
      <li>
        <Link to="/tidy-up" {...entry}>
          {t('nav.tidyUp')}
        </Link>
      </li>
      <li>
        <Link to="/letters" {...entry}>
          {t('nav.letters')}
        </Link>
      </li>
    </ul>
  )
}

function Closer(): ReactElement {
  const { t } = useTranslation('frame')
  return (
    <>
      <h2 className={styles['title']}>{t('nav.closer')}</h2>
      <ul>
        <li>
          <Link to="/joins" {...entry}>
            {t('nav.joins')}
          </Link>
        </li>
        <li>
          <Link to="/reuse" {...entry}>
            {t('nav.reuse')}
          </Link>
        </li>
        <li>
          <Link to="/timeline" {...entry}>
            {t('nav.timeline')}
          </Link>
        </li>
        <li>
          <Link to="/drill" {...entry}>
            {t('nav.drill')}
          </Link>
        </li>
        <li className={styles['apart']}>
          <Link to="/settings" {...entry}>
            {t('nav.settings')}
          </Link>
        </li>
      </ul>
    </>
  )
}

function People(): ReactElement {
  const { t } = useTranslation('frame')
  const { data } = useQuery(orpc.household.read.queryOptions())
  if (!data) return <></>
  const { children, guardians, hueOf } = householdView(data.household, data.people)
  return (
    <>
      <h2 className={styles['title']}>{t('nav.people')}</h2>
      <ul>
        {[...children, ...guardians].map(({ id, name }) => (
          <li key={id}>
            <Link to="/people/$personId" params={{ personId: id }} {...entry}>
              <PersonDot name={name} hue={hueOf(id)} />
              <span className={styles['name']}>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function GoButton(): ReactElement {
  const { t } = useTranslation('frame')
  return (
    <Button
      className={classNames(styles['entry'], styles['go'])}
      aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K'}
      onPress={openGoAnywhere}
    >
      {t('nav.goTo')}
      <kbd className={styles['keys']}>{isMac() ? t('goKeysMac') : t('goKeys')}</kbd>
    </Button>
  )
}

export interface SideNavProps {
  /** In a drawer there is no "Go to…": the bar above the page has it. */
  readonly isInDrawer?: boolean | undefined
}

/** The ways to every screen, and lock. Beside the page on wide windows, in a drawer on narrow ones. */
export function SideNav({ isInDrawer }: SideNavProps): ReactElement {
  const { t } = useTranslation('frame')
  const status = useInterface((state) => state.status)
  return (
    <>
      {!isInDrawer && <GoButton />}
      <nav aria-label={t('nav.label')} className={styles['nav']}>
        <Places />
        <People />
        <Closer />
      </nav>
      <div className={styles['foot']}>
        <Link to="/import" {...entry}>
          {t('nav.import')}
        </Link>
        <Button
          className={classNames(styles['entry'], styles['lock'])}
          aria-keyshortcuts={isMac() ? 'Meta+Shift+L' : 'Control+Shift+L'}
          onPress={() => void lockNow()}
        >
          {t('nav.lock')}
          <kbd className={styles['keys']}>{isMac() ? t('lockKeysMac') : t('lockKeys')}</kbd>
        </Button>
        {status?.demo && (
          <p>
            <b>{t('demo')}.</b> {t('demoText')}
          </p>
        )}
        <SentLine />
        <p>
          <Link to="/help">{t('nav.unsafeHome')}</Link>
        </p>
        {status?.host === 'loopback' && <p>{t('loopback')}</p>}
      </div>
    </>
  )
}
