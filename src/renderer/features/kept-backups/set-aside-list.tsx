import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { Button } from '../../ui/button.tsx'
import type { AsideNote } from './backup-note.ts'
import { PutBackDialog } from './put-back-dialog.tsx'
import { RemoveAsideDialog } from './remove-aside-dialog.tsx'
import styles from './rows.module.css'

export interface SetAsideListProps {
  readonly setAside: readonly AsideNote[]
  /** Nobody removes anything from outside a closed vault. */
  readonly canRemove: boolean
}

/** The vaults a restore has put out of the way: back they go, or away for good. */
export function SetAsideList({ setAside, canRemove }: SetAsideListProps): ReactElement {
  const { t } = useTranslation('backups')
  const { moment } = useMomentWords()
  const [work, setWork] = useState<{
    readonly kind: 'put-back' | 'remove'
    readonly of: AsideNote
  }>()
  const done = (): void => setWork(undefined)
  return (
    <>
      <ul className={styles['rows']}>
        {setAside.map((aside) => {
          const when = moment(aside.setAsideAt)
          return (
            <li key={aside.id} className={styles['row']}>
              <div className={styles['words']}>
                <p className={styles['name']}>{t('aside.row', { moment: when })}</p>
              </div>
              <div className={styles['actions']}>
                <Button
                  aria-label={t('aside.putBackName', { moment: when })}
                  onPress={() => setWork({ kind: 'put-back', of: aside })}
                >
                  {t('aside.putBack')}
                </Button>
                {canRemove && (
                  <Button
                    kind="quiet"
                    aria-label={t('aside.removeName', { moment: when })}
                    onPress={() => setWork({ kind: 'remove', of: aside })}
                  >
                    {t('aside.remove')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {work?.kind === 'put-back' && <PutBackDialog aside={work.of} onClose={done} />}
      {work?.kind === 'remove' && <RemoveAsideDialog aside={work.of} onClose={done} />}
    </>
  )
}
