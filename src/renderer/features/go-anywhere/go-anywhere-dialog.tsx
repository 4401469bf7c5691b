import { Search } from 'lucide-react'
import {
  useDeferredValue,
  useEffect,
  useId,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { closeGoAnywhere } from '../../state/go-anywhere.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { privateInput } from '../../ui/field.tsx'
import styles from './go-anywhere.module.css'
import { GoOptions, optionElementId } from './go-options.tsx'
import { nextOption } from './next-option.ts'
import { useGo } from './go-target.ts'
import { useGoSearch } from './use-go-search.ts'

function Keys(): ReactElement {
  const { t } = useTranslation('go-anywhere')
  return (
    <p className={styles['keys']} aria-hidden>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.choose')}
      </span>
      <span>
        <kbd>↵</kbd> {t('keys.go')}
      </span>
      <span>
        <kbd>Esc</kbd> {t('keys.close')}
      </span>
    </p>
  )
}

/** The field, what it finds, and the keys: the field keeps the focus and points at one result, the best at first. */
function Palette(): ReactElement {
  const { t } = useTranslation('go-anywhere')
  const go = useGo()
  const listId = useId()
  const [text, setText] = useState('')
  const [pointed, setPointed] = useState<string>()
  const [goesWhenReady, setGoesWhenReady] = useState(false)
  const shownText = useDeferredValue(text)
  const { groups, isReady, error } = useGoSearch(shownText)
  const isCurrent = isReady && shownText === text
  const options = groups.flatMap((group) => group.options)
  const active = options.find(({ key }) => key === pointed) ?? options[0]
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const activeId = active && optionElementId(listId, active)
  useEffect(() => {
    if (activeId !== undefined) {
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
    }
  }, [activeId])
  useEffect(() => {
    // Enter came before the answer to what was typed last.
    if (!goesWhenReady || !isCurrent) return
    if (active) go(active.target)
  }, [goesWhenReady, isCurrent, active, go])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (!isCurrent) setGoesWhenReady(true)
      else if (active) go(active.target)
      return
    }
    const next = nextOption(options, active, event.key)
    if (!next) return
    event.preventDefault()
    setPointed(next.key)
  }
  const isEmpty = text.trim() === ''
  const countWords =
    total > options.length
      ? t('countShown', { total, shown: options.length })
      : t('count', { total })
  return (
    <>
      <div className={styles['field']}>
        <Search aria-hidden />
        <input
          {...privateInput}
          spellCheck={false}
          type="text"
          role="combobox"
          aria-label={t('label')}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is this field
          autoFocus
          maxLength={100}
          placeholder={t('placeholder')}
          className={styles['input']}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setPointed(undefined)
            setGoesWhenReady(false)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ErrorNotice error={error} />
      <GoOptions
        groups={groups}
        listId={listId}
        active={active}
        onPoint={({ key }) => setPointed(key)}
        onChoose={({ target }) => go(target)}
      />
      {options.length === 0 && isCurrent && <p className={styles['nothing']}>{t('nothing')}</p>}
      <div className={styles['foot']}>
        <output className={styles['count']}>
          {isEmpty ? t('start') : isCurrent ? countWords : ''}
        </output>
        <Keys />
      </div>
    </>
  )
}

/** "Go to…": any person, account, service, breach or place by a few letters. It remembers nothing. */
export function GoAnywhereDialog(): ReactElement {
  const { t } = useTranslation('go-anywhere')
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeGoAnywhere()
      }}
      className={styles['veil'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={t('title')} className={styles['dialog'] ?? ''}>
          <Palette />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
