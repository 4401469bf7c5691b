import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import { buttonClass, type ButtonKind } from './button.tsx'
import { classNames } from './class-names.ts'

interface AnchorProps extends ComponentPropsWithRef<'a'> {
  readonly kind?: ButtonKind | undefined
}

function ButtonAnchor({ kind, className, children, ...rest }: AnchorProps): ReactElement {
  return (
    <a {...rest} className={classNames(buttonClass(kind), className)}>
      {typeof children === 'string' ? <span>{children}</span> : children}
    </a>
  )
}

/**
 * A link that looks like a button, for the main way on: `<LinkButton to="/import" kind="primary">`.
 * Takes the router's typed `to` and `params`. For links inside text use the router's `Link`.
 */
export const LinkButton = createLink(ButtonAnchor)
