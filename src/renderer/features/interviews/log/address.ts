/** Whether something was typed that is no whole address; it is kept all the same. */
export function looksIncomplete(email: string): boolean {
  return email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(email.trim())
}
