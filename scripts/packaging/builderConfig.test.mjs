import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { builderConfig } from './builderConfig.mjs'
import { appId } from './identity.mjs'

const electron = { executable: '/somewhere/electron/electron', version: '45.4.1' }
const configWith = (env = {}) => builderConfig({ electron, notices: '/notices.md', env })

it('asks for what each system is given', () => {
  const { mac, win, linux } = configWith()
  expect(mac.target).toEqual([
    { target: 'dmg', arch: ['arm64', 'x64'] },
    { target: 'zip', arch: ['arm64', 'x64'] }
  ])
  expect(win.target.map(({ target }) => target)).toEqual(['nsis'])
  expect(linux.target.map(({ target }) => target)).toEqual(['AppImage'])
})

it('installs for one user on Windows, without asking for an administrator', () => {
  const { nsis } = configWith()
  expect(nsis).toMatchObject({ oneClick: true, perMachine: false, deleteAppDataOnUninstall: false })
})

it('signs with what keys there are, and is notarised only with all of a set', () => {
  const certificate = { CSC_LINK: 'certificate' }
  const someKeys = { APPLE_API_KEY: 'key.p8', APPLE_API_KEY_ID: 'id' }
  const allKeys = { ...someKeys, APPLE_API_ISSUER: 'issuer' }
  expect(configWith().mac).toMatchObject({ identity: '-', notarize: false })
  expect(configWith(allKeys).mac.notarize).toBe(false)
  expect(configWith({ ...certificate, ...someKeys }).mac.notarize).toBe(false)
  const { mac } = configWith({ ...certificate, ...allKeys })
  expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true })
  expect(mac).not.toHaveProperty('identity')
})

it('gives up the check of libraries only where nobody signed', () => {
  const entitlements = (env) => readFileSync(configWith(env).mac.entitlements, 'utf8')
  expect(entitlements({ CSC_LINK: 'certificate' })).not.toContain('disable-library-validation')
  expect(entitlements({})).toContain('disable-library-validation')
})

it('lets reminders speak in time on a Mac, and stay until they are answered', () => {
  expect(configWith().mac.extendInfo).toMatchObject({
    NSUserNotificationAlertStyle: 'alert',
    NSAppSleepDisabled: true
  })
})

it.each(['mac', 'linux'])('registers links and invitations on %s', (system) => {
  const { protocols, fileAssociations } = configWith()[system]
  expect(protocols[0].schemes).toEqual(['afterword'])
  expect(fileAssociations[0]).toMatchObject({ ext: 'ics', mimeType: 'text/calendar' })
})

it('never takes invitations away from the calendar that opens them now', () => {
  const { mac, win, nsis } = configWith()
  expect(mac.fileAssociations[0].rank).toBe('Alternate')
  // electron-builder would make Afterword the default on Windows; our own lines offer it.
  expect(win).not.toHaveProperty('fileAssociations')
  const installer = readFileSync(nsis.include, 'utf8')
  expect(installer).toContain('Software\\Classes\\afterword\\shell\\open\\command')
  expect(installer).toContain('Software\\Classes\\.ics\\OpenWithProgids')
  expect(installer).not.toMatch(/"Software\\Classes\\\.ics" ""/)
})

it('publishes nothing and builds no native code', () => {
  expect(configWith()).toMatchObject({ appId, publish: null, npmRebuild: false })
})
