import { ChevronDown } from 'lucide-react'
import { useRef, useState, type ReactElement } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import popoverStyles from '../../ui/popover.module.css'
import styles from './edit-cell.module.css'
import { useErrorWords } from '../../ui/error-words.ts'

export interface ChoiceCellProps<Id extends string> {
  /** Whose it is, in words: the name of the control. */
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChange: (value: Id, onError: (error: unknown) => void) => void
}

/**
 * One of a few, in a line of the table: Enter opens the choices, Escape leaves it as it was. The menu is made when it
 * is opened, since there is one in every line.
 */
export function ChoiceCell<Id extends string>(props: ChoiceCellProps<Id>): ReactElement {
  const { label, choices, value, onChange } = props
  const errorWords = useErrorWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<string>()
  return (
    <span className={styles['field']}>
      <button
        ref={button}
        type="button"
        className={styles['edit']}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <span className="visually-hidden">{`${label}, `}</span>
        <span className={styles['words']}>{choices.find(({ id }) => id === value)?.label}</span>
        <ChevronDown aria-hidden />
      </button>
      {isOpen && (
        <Popover
          aria-label={label}
          className={popoverStyles['popover'] ?? ''}
          offset={4}
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
        >
          <Menu
            aria-label={label}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody opened it just now
            autoFocus="first"
            className={popoverStyles['list'] ?? ''}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[value]}
            onClose={() => setOpen(false)}
            onAction={(key) => {
              const chosen = choices.find(({ id }) => id === key)
              setOpen(false)
              setProblem(undefined)
              if (chosen && chosen.id !== value) {
                onChange(chosen.id, (error) => setProblem(errorWords(error).title))
              }
            }}
          >
            {choices.map(({ id, label: words }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={words}
                className={popoverStyles['option'] ?? ''}
              >
                {words}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      )}
      {problem !== undefined && (
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </span>
  )
}
