const onlyAscii = /^\p{ASCII}*$/u

/** True for a text that Unicode's normal forms leave as it is and that has no accents: most addresses and many names. */
export const isAscii = (text: string): boolean => onlyAscii.test(text)
