/** The system's name for what went wrong, such as ENOSPC; throws on where the error is none of the system's. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error) return String(error.code)
  throw error
}
