export type { LoginItem } from './LoginItem'
export { loginItemOf } from './loginItemOf'
