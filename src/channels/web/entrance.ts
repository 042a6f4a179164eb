import { createHash, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import { z } from 'zod'
import type { ChatId, InputId, Language } from '../../../conversations/dialogue.ts'
import { LANGUAGES } from '../../i18n.ts'
import type { PersonId } from '../../report/draft.ts'
import type { WebContext, WebDeps, WebEnv } from './environment.ts'
import { type Html, htmlPage } from './html-page.ts'
import { refuse, untakenKey } from './problem.ts'
import { webChat } from './session.ts'
import { giveCookie, signedIn, takeCookie } from './sign-in.ts'

/** Into the chat with an invitation, and out of it. */

const LARGEST_FORM = 8 * 1024
const LONGEST_CODE = 200
const VISIT_BYTES = 32
const form = z.object({
  code: z.string().min(1).max(LONGEST_CODE),
  language: z.enum(LANGUAGES),
  visit: z
    .string()
    .regex(/^[\w-]{43}$/)
    .default(newVisit),
})

/** A secret that the link's page knows its visitor by: where the answer to its button was lost, the button lets the same person in again. */
function newVisit(): string {
  return randomBytes(VISIT_BYTES).toString('base64url')
}

/** Who knows a person's id can't tell their visit from it. */
function visitorOf(visit: string): PersonId {
  return createHash('sha256').update(visit).digest('base64url') as PersonId
}

export function entranceRoutes(deps: WebDeps): Hono<WebEnv> {
  const limit = bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => refuse(c, deps.words, 413, 'too-large') })
  return (
    new Hono<WebEnv>()
      // Only shows a button: link previews open every link, and must not use the invitation up.
      .get('/enter/:code', async (c) => {
        const known = (await signedIn(c, deps)) !== null
        return c.html(known ? notice(c, deps, 'known') : invitation(c, deps, c.req.param('code')))
      })
      .post('/enter', limit, (c) => redeem(c, deps))
      .post('/api/leave', async (c) => {
        const token = takeCookie(c, deps)
        if (token !== null) await deps.sessions.close(token)
        return c.body(null, 204)
      })
  )
}

async function redeem(c: WebContext, deps: WebDeps): Promise<Response> {
  const said = form.safeParse(await c.req.parseBody())
  if (!said.success) return c.html(notice(c, deps, 'unknown'), 400)
  if ((await signedIn(c, deps)) !== null) return c.redirect('/', 303)
  c.set('language', said.data.language)
  const person = visitorOf(said.data.visit)
  try {
    // Opened first: should the store fail in between, the invitation is still good, and the session opens nothing.
    const token = await deps.sessions.open(person)
    const [chat, at] = [webChat(person), deps.now().toISOString()]
    const { code, language } = said.data
    const outcome = await deps.desk.admit({ code, language, person, chat, at })
    if (outcome !== 'admitted' && !(outcome === 'already' && (await isSilent(deps, chat)))) {
      await deps.sessions.close(token)
      return c.html(notice(c, deps, outcome === 'unknown' ? 'unknown' : 'used'), 403)
    }
    giveCookie(c, deps, token)
    // Whoever comes in says hello, so that the first question waits for them; said again, it is the same input.
    const hello = deps.words[language].say({ key: 'page-enter-hello' })
    await deps.desk.serve({ id: `web:${person}` as InputId, chat, at, act: { kind: 'text', text: hello } })
    return c.redirect('/', 303)
  } catch (err) {
    deps.log.error({ err }, 'invitation not redeemed')
    return c.html(card(c, deps, deps.words[said.data.language].say({ key: untakenKey(err) })), 503)
  }
}

/** The person said hello at most: from then on they have their session. */
async function isSilent({ desk }: Pick<WebDeps, 'desk'>, chat: ChatId): Promise<boolean> {
  return ((await desk.view(chat))?.chat.revision ?? 0) <= 1
}

function invitation(c: WebContext, deps: WebDeps, code: string): Html {
  const say = sayings(c, deps)
  return card(
    c,
    deps,
    html`<p>${say('page-enter-welcome')}</p>
<form method="post" action="/enter">
<input type="hidden" name="code" value="${code}">
<input type="hidden" name="language" value="${c.get('language')}">
<input type="hidden" name="visit" value="${newVisit()}">
<button class="primary" type="submit">${say('page-enter-button')}</button>
</form>
<p class="quiet">${say('page-enter-once')}</p>
${languageLinks(c.get('language'))}`,
  )
}

/** Why there is no chat behind this address, and the way on. */
export function notice(c: WebContext, deps: WebDeps, kind: 'known' | 'signed-out' | 'used' | 'unknown'): Html {
  const say = sayings(c, deps)
  const wayIn = html`<p><a class="button" href="/">${say(kind === 'known' ? 'page-enter-go-on' : 'page-enter-again')}</a></p>`
  return card(
    c,
    deps,
    html`<h2>${say(`page-enter-${kind}`)}</h2>
<p>${say(`page-enter-${kind}-help`)}</p>
${wayIn}
${kind === 'known' ? '' : languageLinks(c.get('language'))}`,
  )
}

function card(c: WebContext, deps: WebDeps, content: Html | string): Html {
  const words = deps.words[c.get('language')]
  return htmlPage({
    words,
    assets: deps.assets,
    styles: ['theme.css', 'entrance.css'],
    body: html`<body class="entrance">
<main class="card">
<h1><span class="seal" aria-hidden="true"></span>${words.say({ key: 'page-name' })}</h1>
<p class="quiet">${words.say({ key: 'page-purpose' })}</p>
${content}
</main>
</body>`,
  })
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' }

function languageLinks(current: Language): Html {
  const links = LANGUAGES.filter((language) => language !== current).map(
    (language) => html`<a href="?language=${language}" lang="${language}" hreflang="${language}">${LANGUAGE_NAMES[language]}</a>`,
  )
  return html`<p class="languages">${links}</p>`
}

function sayings(c: WebContext, deps: WebDeps): (key: string) => string {
  return (key) => deps.words[c.get('language')].say({ key })
}
