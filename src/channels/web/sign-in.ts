import type { MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { State } from '../../../conversations/dialogue.ts'
import type { WebContext, WebDeps, WebEnv } from './environment.ts'
import { refuse } from './problem.ts'
import { SESSION_DAYS, webChat } from './session.ts'

/** The session cookie, and who is behind a request. */

const isSecure = (deps: Pick<WebDeps, 'publicUrl'>) => deps.publicUrl?.protocol === 'https:'
/** Browsers refuse the prefixed name from any other host or over plain HTTP. */
const cookieName = (deps: Pick<WebDeps, 'publicUrl'>) => (isSecure(deps) ? '__Host-tianbao' : 'tianbao')

export function giveCookie(c: WebContext, deps: Pick<WebDeps, 'publicUrl'>, token: string): void {
  setCookie(c, cookieName(deps), token, { ...attributes(deps), maxAge: SESSION_DAYS * 24 * 60 * 60 })
}

export function takeCookie(c: WebContext, deps: Pick<WebDeps, 'publicUrl'>): string | null {
  return deleteCookie(c, cookieName(deps), attributes(deps)) ?? null
}

function attributes(deps: Pick<WebDeps, 'publicUrl'>) {
  return { path: '/', httpOnly: true, sameSite: 'Strict' as const, secure: isSecure(deps) }
}

/** The person's state, or null for a browser without a session and for a person whom the desk does not know any more. */
export async function signedIn(c: WebContext, deps: Pick<WebDeps, 'publicUrl' | 'sessions' | 'desk'>): Promise<State | null> {
  const token = getCookie(c, cookieName(deps))
  const person = token === undefined ? null : await deps.sessions.find(token)
  if (person === null) return null
  const state = await deps.desk.view(webChat(person))
  if (state === null) return null
  c.set('person', person)
  c.set('chat', webChat(person))
  c.set('language', state.chat.language)
  return state
}

/** Lets only people with a session pass. */
export function members(deps: WebDeps): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if ((await signedIn(c, deps)) === null) return refuse(c, deps.words, 401, 'signed-out')
    return next()
  }
}
