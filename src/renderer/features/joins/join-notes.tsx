import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { isKeptTogether } from '../person/age-milestone.ts'
import { useToday } from '../../state/use-today.ts'
import { useJoins } from './joins-context.ts'
import styles from './join-notes.module.css'
import type { Whose } from './joins-view.ts'

/** What the page does not show of its own accord: who looks along from 13, what is theirs, what is not named (P10). */
export function JoinNotes({ whose }: { readonly whose: Whose }): ReactElement {
  const { t } = useTranslation('joins')
  const { children, nameOf } = useHousehold()
  const { list } = useDateWords()
  const today = useToday()
  const { map, names } = useJoins()
  const isMeant = (id: string): boolean => whose === 'everybody' || id === whose
  const together = children.filter(
    ({ id, birthDate }) => isMeant(id) && today !== undefined && isKeptTogether(birthDate, today),
  )
  const theirs = map.people.filter((one) => isMeant(one.personId) && one.theirs > 0)
  if (together.length === 0 && theirs.length === 0 && names.quiet === 0) return <></>
  return (
    <div className={styles['notes']}>
      {together.length > 0 && (
        <p>
          {t('together', {
            count: together.length,
            names: list(together.map(({ name }) => name)),
          })}
        </p>
      )}
      {theirs.map((one) => (
        <p key={one.personId}>{t('theirs', { count: one.theirs, name: nameOf(one.personId) })}</p>
      ))}
      {names.quiet > 0 && (
        <div className={styles['quiet']}>
          <p>{t('quiet.text', { count: names.quiet })}</p>
          <Button
            kind="quiet"
            onPress={() => {
              names.show(!names.isShown)
            }}
          >
            {t(names.isShown ? 'quiet.hide' : 'quiet.show', { count: names.quiet })}
          </Button>
        </div>
      )}
    </div>
  )
}
