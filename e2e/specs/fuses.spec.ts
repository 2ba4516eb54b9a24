import { copyFile } from 'node:fs/promises'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { setShippedFuses } from '../../scripts/packaging/fuses.mjs'
import { expect, test } from '../test'

test('19: what is shipped has its fuses set', async ({}, testInfo) => {
  const copy = testInfo.outputPath('electron')
  await copyFile(process.env['AFTERWORD_ELECTRON'] ?? '', copy)
  await setShippedFuses(copy)
  const wire = await getCurrentFuseWire(copy)
  const on = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges)
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    onlyAsar: true,
    ownSnapshot: false,
    fileProtocol: false
  })
})
