import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../../state/household.ts'
import { orpc } from '../../../state/wire.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { PartialDateField } from '../../../ui/partial-date-field.tsx'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import { choose } from '../notice-store.ts'
import { letterAccounts } from './letter-accounts.ts'
import styles from './save.module.css'

const arrivedField = 'arrived'

/** "We got this letter": for which accounts it came, and when. It makes those accounts confirmed. */
export function LetterFields({ choices }: { readonly choices: NoticeChoices }): ReactElement {
  const { t } = useTranslation('notice')
  const { nameOf } = useHousehold()
  const { data } = useSuspenseQuery(orpc.accounts.list.queryOptions())
  const { serviceIds, letterFor, arrived, unfinished } = choices
  const accounts = letterAccounts(data, serviceIds)
  if (accounts.length === 0) {
    return <p className={styles['detail']}>{t('letter.none')}</p>
  }
  return (
    <div className={styles['letter']}>
      <fieldset className={styles['accounts']}>
        <legend>{t('letter.label')}</legend>
        <p className={styles['detail']}>{t('letter.help')}</p>
        {accounts.map(({ id, title, holderId }) => (
          <CheckboxField
            key={id}
            isSelected={letterFor.includes(id)}
            onChange={(isIn) =>
              choose({
                letterFor: isIn ? [...letterFor, id] : letterFor.filter((one) => one !== id),
              })
            }
          >
            {t('letter.account', { title, holder: nameOf(holderId) })}
          </CheckboxField>
        ))}
      </fieldset>
      {letterFor.length > 0 && (
        <PartialDateField
          label={t('letter.arrived')}
          value={arrived}
          onChange={(date) =>
            choose({
              arrived: date,
              // Without any date the letter could not be kept.
              unfinished: [
                ...unfinished.filter((one) => one !== arrivedField),
                ...(date ? [] : [arrivedField]),
              ],
            })
          }
          errorMessage={arrived ? undefined : t('letter.arrivedMissing')}
        />
      )}
    </div>
  )
}
