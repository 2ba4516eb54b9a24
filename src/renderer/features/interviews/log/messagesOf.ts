/** What is wrong with the fields of one round, by their own names: of `<key>.<field>`. */
export function messagesOf(
  messages: Readonly<Record<string, string>>,
  key: string
): Record<string, string> {
  const own = Object.entries(messages).filter(([field]) => field.startsWith(`${key}.`))
  return Object.fromEntries(own.map(([field, message]) => [field.slice(key.length + 1), message]))
}
