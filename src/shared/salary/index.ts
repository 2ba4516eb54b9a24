export { formatSalary } from './formatSalary'
export { parseSalary } from './parseSalary'
export type { Salary } from './Salary'
export { writeSalary } from './writeSalary'
