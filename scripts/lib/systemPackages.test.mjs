import { expect, it } from 'vitest'
import { choosePackages, missingLibraries } from './systemPackages.mjs'

it('finds the missing libraries in what ldd prints', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f)',
    '\tlibgbm.so.1 => not found',
    '\tlibgtk-3.so.0 => not found'
  ].join('\n')
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libgbm.so.1'])
})

it.each([
  ['an older Debian', ['libasound2', 'xvfb'], ['libasound2', 'xvfb']],
  ['a newer Debian', ['libasound2t64', 'libasound2', 'xvfb'], ['libasound2t64', 'xvfb']],
  ['a package list not yet fetched', [], ['libasound2', 'xvfb']]
])('names packages as %s knows them', async (_, known, expected) => {
  const groups = [['libasound2t64', 'libasound2'], ['xvfb']]
  expect(await choosePackages(groups, async (name) => known.includes(name))).toEqual(expected)
})
