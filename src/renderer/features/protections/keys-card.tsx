import { useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProtectionKind } from '../../../domain/model/vault-state.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { KeyLine } from './key-line.tsx'
import { keyRows, onlyKey } from './key-rows.ts'
import { KeychainDialog } from './keychain-dialog.tsx'
import styles from './keys-card.module.css'
import { PassphraseDialog } from './passphrase-dialog.tsx'
import { RemoveKeyDialog } from './remove-key-dialog.tsx'
import { RenewKey } from './renew-key.tsx'
import { useProtections } from './use-protections.ts'

interface Work {
  readonly verb: 'set' | 'remove'
  readonly kind: ProtectionKind
}

/** Everything that opens the vault, and what can be done about it. */
export function KeysCard(): ReactElement {
  const { t } = useTranslation('protections')
  const list = useProtections()
  const only = onlyKey(list)
  const [work, setWork] = useState<Work>()
  const headings = useRef(new Map<ProtectionKind, HTMLHeadingElement>())
  const close = (): void => setWork(undefined)
  const done = (): void => {
    const kind = work?.kind
    close()
    // The button that asked for it may be gone; the dialog gives the focus back to nobody.
    requestAnimationFrame(() => kind && headings.current.get(kind)?.focus())
  }
  const dialog = { onDone: done, onClose: close }
  return (
    <Card title={t('title')}>
      <div className={styles['body']}>
        <p>{t('lead')}</p>
        {only && <Notice title={t('only.title')}>{t(`only.${only}`)}</Notice>}
        <ul className={styles['keys']}>
          {keyRows(list).map((row) => (
            <KeyLine
              key={row.kind}
              row={row}
              heading={(element) => {
                if (element) headings.current.set(row.kind, element)
              }}
              onSet={() => setWork({ verb: 'set', kind: row.kind })}
              onRemove={() => setWork({ verb: 'remove', kind: row.kind })}
            />
          ))}
        </ul>
        <Disclosure label={t('older.label')}>
          <p>{t('older.text')}</p>
          <p>{t('older.next')}</p>
        </Disclosure>
        <RenewKey />
      </div>
      {work?.verb === 'set' && work.kind === 'passphrase' && <PassphraseDialog {...dialog} />}
      {work?.verb === 'set' && work.kind === 'keychain' && <KeychainDialog {...dialog} />}
      {work?.verb === 'remove' && <RemoveKeyDialog kind={work.kind} {...dialog} />}
    </Card>
  )
}
