import { describe, expect, it } from 'vitest'
import { filesInArguments } from './files-in-arguments.ts'

// The paths of this table are written as POSIX has them.
describe.skipIf(process.platform === 'win32')('the files among arguments', () => {
  it.each<[string, readonly string[], boolean, readonly string[]]>([
    ['a path as it is', ['/opt/app', '/home/a/x.csv'], true, ['/home/a/x.csv']],
    ['a path from the folder it was started in', ['app', 'x.csv'], true, ['/start/x.csv']],
    ['a path that goes up', ['app', '../x.csv'], true, ['/x.csv']],
    ['several', ['app', 'a.csv', 'b.kinventory'], true, ['/start/a.csv', '/start/b.kinventory']],
    ['no flag', ['app', '--demo', '-x', '--data-dir=/d', 'a.csv'], true, ['/start/a.csv']],
    ['the engine’s own switches', ['app', '--allow-file-access', 'a.csv'], true, ['/start/a.csv']],
    ['what Finder adds', ['app', '-psn_0_12345'], true, []],
    ['a name like a flag after --', ['app', '--', '-x.csv'], true, ['/start/-x.csv']],
    ['an address of a file', ['app', 'file:///home/a/x%20y.csv'], true, ['/home/a/x y.csv']],
    ['a file on another computer', ['app', 'file://server/x.csv'], true, []],
    ['no other address', ['app', 'https://e.com/x.csv', 'javascript:alert(1)'], true, []],
    ['nothing empty', ['app', ''], true, []],
    ['nothing at all', ['app'], true, []],
    ['not the app of a development start', ['electron', '.', 'x.csv'], false, ['/start/x.csv']],
    ['nor where flags come first', ['electron', '--demo', '.', 'x.csv'], false, ['/start/x.csv']],
    ['nor alone', ['electron', '.'], false, []],
  ])('are %s', (_name, argv, isPackaged, files) => {
    expect(filesInArguments(argv, '/start', isPackaged)).toEqual(files)
  })
})
