import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { isOut } from './sheet-losses.ts'
import styles from './checklist-sheet.module.css'

/** What no step brings back or makes harmless, why, and what helps all the same. */
export function SheetLifelong({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { catalogue } = sheet.incident
  const name = sheet.names.person(sheet.person.id)
  const lost = sheet.losses
    .filter((loss) => isOut(loss) && loss.through.length === 0)
    .map((loss) => catalogue.dataClass(loss.dataClass))
    .filter((one) => one?.permanence === 'lifelong')
  const said = new Set(sheet.assessed.withoutRemedy.flatMap(({ classes }) => classes))
  const unsaid = lost.flatMap((one) => (one && !said.has(one.id) ? [one.name] : []))
  const without = sheet.assessed.withoutRemedy.flatMap(({ id, classes }) => {
    const words = catalogue.noRemedyWords(id, name)
    return words ? [{ id, names: list(classes.map(catalogue.dataClassName)), ...words }] : []
  })
  if (lost.length === 0 && without.length === 0) return undefined
  return (
    <section>
      <h2>{t('lifelong.title')}</h2>
      {unsaid.length > 0 && (
        <p>
          <Trans
            t={t}
            i18nKey="lifelong.text"
            values={{ list: list(unsaid) }}
            components={{ b: <b /> }}
          />
        </p>
      )}
      {without.length > 0 && (
        <ul className={styles['lasting']}>
          {without.map(({ id, names, because, liveWith }) => (
            <li key={id}>
              <Trans
                t={t}
                i18nKey="lifelong.without"
                values={{ list: names, because }}
                components={{ b: <b /> }}
              />{' '}
              {liveWith}
            </li>
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <ul className={`${styles['dots']} ${styles['twice']}`}>
          <li>{t('lifelong.proof')}</li>
          <li>{t('lifelong.secret')}</li>
          {sheet.person.role === 'child' && <li>{t('lifelong.childTalk', { name })}</li>}
          <li>{t('lifelong.post', { name })}</li>
        </ul>
      )}
    </section>
  )
}
