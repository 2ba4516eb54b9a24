import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * The switches burnt into the shipped executable: it runs nothing but the packed app, as nothing
 * but Electron, and takes no orders from the environment or the command line.
 */
export const shippedFuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false
}

/**
 * Burns them into an executable about to be packed, before it is signed.
 * @param {string} executable
 */
export async function setShippedFuses(executable) {
  await flipFuses(executable, { version: FuseVersion.V1, ...shippedFuses })
}
