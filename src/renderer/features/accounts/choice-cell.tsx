import { ChevronDown } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
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

/** One of a few, in a line of the table: Enter opens the choices, Escape leaves it as it was. */
export function ChoiceCell<Id extends string>(props: ChoiceCellProps<Id>): ReactElement {
  const { label, choices, value, onChange } = props
  const errorWords = useErrorWords()
  const [problem, setProblem] = useState<string>()
  return (
    <span className={styles['field']}>
      <MenuTrigger>
        <Button className={styles['edit'] ?? ''} aria-label={label}>
          <span className={styles['words']}>{choices.find(({ id }) => id === value)?.label}</span>
          <ChevronDown aria-hidden />
        </Button>
        <Popover className={popoverStyles['popover'] ?? ''} offset={4}>
          <Menu
            aria-label={label}
            className={popoverStyles['list'] ?? ''}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[value]}
            onAction={(key) => {
              const chosen = choices.find(({ id }) => id === key)
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
      </MenuTrigger>
      {problem !== undefined && (
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </span>
  )
}
