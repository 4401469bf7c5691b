/** What a Mac or Windows adds to an archive by itself: nobody's data. */
export const isJunkFile = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)
