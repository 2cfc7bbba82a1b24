// Hosts as a command line may name them. DNS lets a name hold any byte, and whoever owns a zone writes what they like into it.

/**
 * Is the name nothing but letters, digits, dots, dashes and underscores, or an address? A shell or a tool would read others as
 * something else: swaks takes `--pipe=…` for an option even where a value is due, and runs it.
 */
export function isPlainHost(host: string): boolean {
  return /^[a-z0-9_][a-z0-9_.:-]*$/i.test(host)
}
