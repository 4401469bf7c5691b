import { Check } from 'lucide-react'
import type { ReactElement, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import type { KeyRow } from './key-rows.ts'
import styles from './keys-card.module.css'

export interface KeyLineProps {
  readonly row: KeyRow
  /** Its heading, to which the focus goes once its buttons have changed. */
  readonly heading: Ref<HTMLHeadingElement>
  readonly onSet: () => void
  readonly onRemove: () => void
}

/** The way to add or change a key; for the sheet a path of its own. */
function SetKey({ row, onSet }: Pick<KeyLineProps, 'row' | 'onSet'>): ReactElement {
  const { t } = useTranslation('protections')
  if (row.kind === 'recovery-code') {
    return (
      <LinkButton to="/recovery-sheet">
        {t(row.isThere ? 'change.recovery-code' : 'add.recovery-code')}
      </LinkButton>
    )
  }
  if (row.isThere) {
    if (row.kind === 'keychain') return <></>
    return <Button onPress={onSet}>{t('change.passphrase')}</Button>
  }
  if (row.cannotAdd !== undefined) return <></>
  return <Button onPress={onSet}>{t(`add.${row.kind}`)}</Button>
}

/** One kind of key: whether the vault has it, what it opens, and what can be done. */
export function KeyLine({ row, heading, onSet, onRemove }: KeyLineProps): ReactElement {
  const { t } = useTranslation('protections')
  const { day } = useMomentWords()
  const { kind, isThere, since, sheet, cannotAdd, cannotRemove } = row
  const facts = [
    since === undefined ? t('inUse') : t('since', { date: day(since) }),
    sheet !== undefined && t('marked', { sheet }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <li className={styles['key']} data-there={isThere || undefined}>
      <div className={styles['head']}>
        <h3 ref={heading} tabIndex={-1} className={styles['name']}>
          {t(`name.${kind}`)}
        </h3>
        <p className={styles['state']}>
          {isThere ? (
            <>
              <Check aria-hidden />
              {facts.join(', ')}
            </>
          ) : (
            t('none')
          )}
        </p>
      </div>
      <p className={styles['quiet']}>
        {t(isThere ? `opens.${kind}` : `would.${kind}`)} {cannotAdd && t(`cannotAdd.${cannotAdd}`)}
        {cannotRemove && t(`cannotRemove.${cannotRemove}`)}
      </p>
      <div className={styles['actions']}>
        <SetKey row={row} onSet={onSet} />
        {isThere && cannotRemove === undefined && (
          <Button kind="quiet" onPress={onRemove} aria-label={t(`removeName.${kind}`)}>
            {t('remove')}
          </Button>
        )}
      </div>
    </li>
  )
}
