import type { WireSheet } from './wire.ts'

/** Fetches the sheet when it changed. */
export interface ReportFeed {
  refresh(): void
}

export interface ReportFeedDeps {
  readonly show: (sheet: WireSheet) => void
  readonly failed: () => void
}

/** Changes that come while one is being fetched are fetched together after it. */
export function createReportFeed({ show, failed }: ReportFeedDeps): ReportFeed {
  let fetching = false
  let stale = false
  const refresh = async () => {
    stale = true
    if (fetching) return
    fetching = true
    while (stale) {
      stale = false
      const sheet = await fetchSheet()
      if (sheet === null) failed()
      else show(sheet)
    }
    fetching = false
  }
  return { refresh: () => void refresh() }
}

async function fetchSheet(): Promise<WireSheet | null> {
  try {
    const response = await fetch('/api/sheet')
    return response.ok ? ((await response.json()) as WireSheet) : null
  } catch {
    return null
  }
}
