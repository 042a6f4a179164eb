import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Language, State } from '../../../conversations/dialogue.ts'
import type { Words } from '../../i18n.ts'
import { notice } from './entrance.ts'
import type { WebDeps, WebEnv } from './environment.ts'
import { dataBlock, type Html, htmlPage } from './html-page.ts'
import { PAGE_PARAMS, PAGE_WORDS } from './page/page-words.ts'
import { signedIn } from './sign-in.ts'

/** `GET /`: the page of a person with a session; for others, how to get in. */
export function homeRoutes(deps: WebDeps): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/', async (c) => {
    const state = await signedIn(c, deps)
    return state === null ? c.html(notice(c, deps, 'signed-out')) : c.html(home(deps, state))
  })
}

/** Commands with a button of their own; `says` is what a person would type. */
const COMMANDS: readonly { readonly id: string; readonly says: string }[] = [
  { id: 'check', says: '/check' },
  { id: 'status', says: '/status' },
  { id: 'draft', says: '/draft' },
  { id: 'final', says: '/final' },
  { id: 'undo', says: '/undo' },
  { id: 'sections', says: '/sections' },
  { id: 'checklist', says: '/checklist' },
  { id: 'help', says: '/help' },
]

const OTHER_LANGUAGE: Readonly<Record<Language, { readonly says: string; readonly name: string; readonly lang: Language }>> = {
  'zh-CN': { says: '/language en', name: 'English', lang: 'en' },
  en: { says: '/language zh-CN', name: '中文', lang: 'zh-CN' },
}

function home(deps: WebDeps, state: State): Html {
  const words = deps.words[state.chat.language]
  const say = (key: string) => words.say({ key })
  return htmlPage({
    words,
    assets: deps.assets,
    styles: ['theme.css', 'frame.css', 'chat.css', 'files.css', 'sheet.css', 'sheet-marks.css'],
    script: 'main.js',
    body: html`<body class="home">
<a class="skip" href="#text">${say('page-skip-text')}</a>
<a class="skip" href="#sheet">${say('page-skip-sheet')}</a>
${masthead(state, say)}
<p id="state" class="state" role="status" hidden></p>
<main id="panes" class="panes" data-view="chat">
${chatPane(say)}
<section id="sheet" class="sheet" aria-label="${say('page-sheet')}" tabindex="-1"></section>
</main>
${leaveDialog(say)}
${dataBlock('words', pageWords(words))}
</body>`,
  })
}

function masthead({ chat, organ }: State, say: (key: string) => string): Html {
  const other = OTHER_LANGUAGE[chat.language]
  return html`<header class="masthead">
<div class="brand"><span class="seal" aria-hidden="true"></span><div><h1>${say('page-name')}</h1><p id="subject">${organ.name}</p></div></div>
<div class="progress" id="progress" hidden><label for="progress-bar">${say('page-progress')}</label><progress id="progress-bar" max="100" value="0"></progress><span id="progress-value"></span></div>
<div class="tools">
<button type="button" class="quiet" data-says="${other.says}" lang="${other.lang}">${other.name}</button>
<button type="button" class="quiet" id="leave">${say('page-leave')}</button>
</div>
<nav class="views" aria-label="${say('page-views')}">
<button type="button" data-shows="chat" aria-pressed="true">${say('page-chat')}</button>
<button type="button" data-shows="sheet" aria-pressed="false" id="sheet-view">${say('page-sheet')}</button>
</nav>
</header>`
}

function chatPane(say: (key: string) => string): Html {
  return html`<section id="chat" class="chat" aria-label="${say('page-chat')}">
<div id="log" class="log" role="log" aria-live="off" aria-label="${say('page-log')}" tabindex="0"></div>
<button type="button" id="newest" class="newest" hidden>${say('page-newest')}</button>
<div class="foot">
<div class="commands" role="group" aria-label="${say('page-commands')}">
${COMMANDS.map(({ id, says }) => html`<button type="button" data-says="${says}">${say(`page-command-${id}`)}</button>`)}
</div>
<p id="trouble" class="trouble" role="alert" hidden></p>
<form id="composer" class="composer">
<input id="file" type="file" hidden>
<button type="button" id="attach" class="attach" aria-label="${say('page-attach')}" title="${say('page-attach')}"></button>
<textarea id="text" rows="1" aria-label="${say('page-text')}" placeholder="${say('page-text-hint')}" autocomplete="off" spellcheck="false"></textarea>
<button type="submit" class="primary">${say('page-send')}</button>
</form>
</div>
</section>`
}

function leaveDialog(say: (key: string) => string): Html {
  return html`<dialog id="leave-dialog" aria-labelledby="leave-title">
<form method="dialog">
<h2 id="leave-title">${say('page-leave-title')}</h2>
<p>${say('page-leave-help')}</p>
<div class="choices"><button value="stay" autofocus>${say('page-leave-stay')}</button><button value="leave" class="primary">${say('page-leave')}</button></div>
</form>
</dialog>`
}

function pageWords(words: Words): Readonly<Record<string, string>> {
  const params = Object.fromEntries(PAGE_PARAMS.map((name) => [name, `{${name}}`]))
  return Object.fromEntries(PAGE_WORDS.map((word) => [word, words.say({ key: `page-${word}`, params })]))
}
