
## cli

cli-help =
    tianbao: filling in and checking the annual report on government information disclosure

    Usage: tianbao COMMAND … (or npm run -s tianbao -- COMMAND …)

      check      checks reports: what does not balance, is missing or needs a reason
      read       reads a report and prints it as a report file (JSON)
      render     makes documents from reports
      rehearse   plays the whole dialogue with a report that is known
      invite     makes a one-time invitation
      serve      starts the web chat (and Telegram where a token is set)
      export     takes the report file of an organ's year out of the store
      import     stores a report as an organ's year
      backup     backs up the store

    About a command: tianbao COMMAND --help
    Language: --lang zh-CN or --lang en
    Exit codes: 0 done; 1 done, with an error, a doubt or a difference; 2 nothing could be read, or misuse

cli-check-help =
    Usage: tianbao check FILE|FOLDER… [--last FILE] [--json]

    Checks reports: the balances of rows and columns, continuity with last year, blanks and
    figures that are none; names the cell that is most likely wrong and what it should be.

      --last FILE   last year's report, for what was carried over and the stock in force
      --json        prints JSON for programs
      --lang LANG   zh-CN or en

    Exit codes: 0 no error; 1 an error, a doubt, or a file that can't be read; 2 no file could be read, or misuse
cli-read-help =
    Usage: tianbao read FILE

    Reads a report and prints it as a report file (JSON): report and doubts (figures it is not sure of).
    It reads report files (.json), text (.txt) and Word files made by this program (.docx).

    Exit codes: 0 read; 1 read, with doubts; 2 it can't be read
cli-render-help =
    Usage: tianbao render FILE|FOLDER… --to FORMAT -o OUT [--force]

    Makes documents from reports. Formats: docx, txt, json.
    With several reports OUT is a folder, and names are kept. A report that can't be final yet is marked 草稿 and 【待填】.

      --to FORMAT     docx, txt or json
      -o, --out OUT   the file; with several reports the folder
      --force         overwrites what is there

    Exit codes: 0 all made; 1 some made, or a doubt; 2 no file could be read, or misuse
cli-rehearse-help =
    Usage: tianbao rehearse FILE [--last FILE] [--paste] [--drafted] [--slips N --seed S] [--json]

    Plays the whole dialogue with a report that is known and counts the answers.

      --last FILE   sends last year's report first
      --paste       fills the tables by pasting
      --drafted     takes the texts that the assistant drafts
      --slips N     N rehearsals more, each with one figure mistyped: when is it noticed?
      --seed S      seed of the random numbers, to repeat a run
      --json        prints JSON for programs

    Exit codes: 0 equal to the report; 1 not equal, or the report does not balance; 2 it can't be read, or misuse
cli-invite-help =
    Usage: tianbao invite [--organ NAME] [--json]

    Makes a one-time invitation; works while the server runs. Whoever uses it joins that organ.

      --organ NAME   which organ; it is founded where it is not there. Without it the invited person names the organ
      --json         prints JSON: code, web (the link), telegram (what to send to the bot)
cli-serve-help =
    Usage: tianbao serve

    Starts the assistant and prints the address of the page when it is ready; at the first start also an invitation.
    Ctrl+C or SIGTERM stops it after the message in hand.

    Settings stand in environment variables or in a .env file in the working directory: DATA_DIR, HOST, PORT,
    PUBLIC_URL, BOT_TOKEN, BOT_API_ROOT, WEBHOOK_URL, WEBHOOK_SECRET, FONTS_DIR, LOG_LEVEL, TZ.
cli-export-help =
    Usage: tianbao export [--organ NAME] [--year YEAR] [-o FILE]

    Takes a report file (JSON) out of the store: the draft or final report of the year, else what is stored of it.

      --organ NAME     may be left out where the store holds one organ
      --year YEAR      the newest where it is left out
      -o, --out FILE   standard output where it is left out
      --force          overwrites what is there
cli-import-help =
    Usage: tianbao import FILE [--organ NAME]

    Stores a published report as a year of an organ: for continuity with last year and for "same as last year".
    Without --organ the report's own name counts; the organ is founded where it is not there.
cli-backup-help =
    Usage: tianbao backup -o FILE [--force]

    Backs up the store to one file, also while the server runs: everything as of one moment.
    To restore, stop the server and put the file back into DATA_DIR as tianbao.db.

cli-unknown-command = There is no command "{ $command }". tianbao --help lists them.
cli-unknown-language = There is no language "{ $language }": use zh-CN or en.
cli-later = The command "{ $command }" is not there yet.
cli-see-help = See tianbao { $command } --help.
cli-unknown-option = There is no option { $option }.
cli-option-twice = { $option } may be given once.
cli-option-without-value = { $option } takes no value.
cli-option-needs-value = { $option } needs a value.
cli-option-missing = { $option } is missing.
cli-option-later = { $option } is not there yet.
cli-operand-missing = Name a file.
cli-operand-extra = "{ $operand }" is too much.
cli-year-wrong = "{ $year }" is no year: write four digits.

cli-no-file = There is no file or folder "{ $file }".
cli-no-permission = No permission to read "{ $file }".
cli-empty-folder = There is no file in "{ $file }".
cli-file-failed = { $file }: { $why }
cli-not-a-file = this is a folder; a report file is wanted here.
cli-system-error = the system says { $code }.
cli-last-other-year = --last is the report of { $last }, not of the year before { $year }: continuity of { $file } is not checked.

cli-unknown-format = There is no format "{ $format }". Use: { $formats }.
cli-format-later = The format "{ $format }" is not there yet. Now available: { $formats }.
cli-output-exists = "{ $file }" exists. Add --force to overwrite it.
cli-output-is-folder = "{ $file }" is a folder: name a file.
cli-output-is-file = "{ $file }" is a file: with several reports name a folder.
cli-output-no-folder = There is no folder "{ $folder }".
cli-output-no-permission = No permission to write "{ $file }".
cli-output-full = The disk is full: "{ $file }" was not written.
cli-output-failed = "{ $file }" was not written: the system says { $code }.
cli-output-clash = "{ $file }" was already made from another report of that name: this one was not written.
cli-written = Made { $file }
cli-written-draft = Made { $file } (a draft: { $count } cells blank or wrong)

cli-check-heading = { $file }: { $agency }, { $year }
cli-check-clean = Nothing to object.
cli-check-counts = errors { $errors }, to be explained { $warnings }, notices { $notices }, doubts { $doubts }
cli-check-error = [error] { $text }
cli-check-warning = [to be explained] { $text }
cli-check-notice = [notice] { $text }
cli-check-repair = Perhaps: { $changes } ({ $cause })
cli-check-change = { $cell } { $from } → { $to }
cli-check-doubt = [doubt] { $cell }: "{ $text }"
cli-blank = blank
cli-check-blanks = [error] { $count } blank: { $cells }
cli-cause-swapped = two digits swapped
cli-cause-lost = a digit lost
cli-cause-doubled = a digit too many
cli-cause-neighbour = in the neighbouring column
cli-cause-remainder = follows from the other figures
cli-cause-reopen = to be filled in again

cli-invitation =
    Code: { $code }
    Web: { $web }
    Telegram: send the bot { $telegram }
    It works once; give it to nobody but the person invited.
cli-serving = tianbao is ready: { $address }
cli-first-invitation = Whoever comes first opens (it works once): { $address }
cli-stopping = Stopping after the message in hand …
cli-address-busy = Port { $port } of { $host } is taken. Choose another PORT, or stop the program that has it.
cli-address-refused = Can't start on port { $port } of { $host }: the system says { $code }.
cli-data-dir-failed = Can't use the data folder "{ $folder }": the system says { $code }. Check DATA_DIR and permissions.

cli-no-store = There is no "{ $file }". Check DATA_DIR, or call this in the folder that the server uses.
cli-store-failed = The store { $file }: { $why }
cli-store-full = the disk is full.
cli-store-readonly = it can't be written; check permissions.
cli-store-busy = another program holds it; try again later.
cli-store-unavailable = it can't be opened, or is no store of this program.
cli-store-newer = a later release wrote it: use that one or a newer one.
cli-store-unreadable = its content can't be understood: restore a backup.
cli-no-organ = The store has no "{ $organ }". It has: { $organs }.
cli-no-organs = The store holds no organ yet.
cli-which-organ = The store holds several organs; name one by --organ: { $organs }.
cli-no-report = "{ $organ }" has no report of { $year }. It has: { $years }.
cli-no-reports = "{ $organ }" has no report yet.
cli-imported = Stored the report of { $year } with "{ $organ }".
cli-backed-up = Backed up to { $file }

settings-wrong = Some settings are wrong; please mend them and start again:
settings-line = - { $problem }
settings-host = { $settings }: "{ $value }" is no host name or IP address.
settings-port = { $settings }: "{ $value }" is no port; 0 to 65535.
settings-origin = { $settings }: "{ $value }" should look like https://report.example.org, without a path.
settings-url = { $settings }: "{ $value }" should be an address that starts with http:// or https://.
settings-token = { $settings }: this is no Telegram token, which looks like 123456:ABC-def.
settings-secret = { $settings }: letters, digits, underscores and hyphens only, at most 256.
settings-database = { $settings }: PostgreSQL is not there yet. Leave it out, and data go to the SQLite store in DATA_DIR.
settings-no-folder = { $settings }: there is no folder "{ $value }".
settings-no-place = { $settings }: "{ $value }" is a file; a folder is wanted.
settings-log-level = { $settings }: "{ $value }" should be fatal, error, warn, info, debug, trace or silent.
settings-time-zone = { $settings }: there is no time zone "{ $value }"; it should look like Asia/Shanghai.
settings-without-token = { $settings } set, but no BOT_TOKEN.
settings-webhook-without-secret = WEBHOOK_URL needs WEBHOOK_SECRET, so that messages are known to be Telegram's.
settings-secret-without-webhook = WEBHOOK_SECRET is set, but no WEBHOOK_URL.
settings-webhook-not-https = WEBHOOK_URL should start with https://; http:// is for a Bot API server of your own (BOT_API_ROOT).


## web

page-title = Tianbao
page-name = Tianbao
page-purpose = Annual report on government information disclosure
page-report-title = report for { $year }
page-final = final
page-progress = Progress
page-progress-value = { $percent }%
page-views = Views
page-chat = Chat
page-sheet = Report
page-sheet-tab = Report { $percent }%
page-log = Conversation
page-newest = Back to the newest message
page-commands = Commands
page-command-check = Check
page-command-status = Progress
page-command-draft = Draft file
page-command-final = Final file
page-command-undo = Undo
page-command-sections = Sections
page-command-checklist = Who has what
page-command-help = Help
page-attach = Send a file
page-text = Your answer
page-text-hint = Type, or paste a table
page-send = Send
page-skip-text = Skip to the answer box
page-skip-sheet = Skip to the report
page-leave = Sign out
page-leave-title = Sign out?
page-leave-help = To come back on this computer you will need a new invitation. Everything filled in so far is kept.
page-leave-stay = Stay
page-bot = Tianbao:
page-me = Me:
page-download = Download
page-lost = The connection is lost; trying again. Everything submitted is safe.
page-retrying = The connection broke; this has not been submitted yet. Trying again…
page-signed-out = You are signed out. Ask whoever runs this system for a new invitation; everything filled in so far is kept.
page-uploading = Sending “{ $name }”…
page-upload-large = “{ $name }” is larger than 20 MB and was not sent.
page-upload-empty = “{ $name }” is empty and was not sent.
page-drop-here = Drop the file to send it
page-sheet-none = No report is open yet
page-sheet-none-help = Tell the chat your organ's name and the report's year, and the report will show here.
page-sheet-failed = The report could not be brought up to date. Try again later, or reload the page.
page-blank = blank
page-cell-label = { $name }: { $value } ({ $state })
page-cell-ask = Click or press Enter to fill this in or change it in the chat
page-range = must be { $low } to { $high }
page-range-from = must be at least { $low }
page-state-blank = open
page-state-given = given
page-state-zeroed = set to zero
page-state-imported = imported
page-state-confirmed = confirmed
page-state-implied = computed
page-state-aside = contradicts other figures
page-state-reopened = to be given again
page-balance-column = Balance
page-balance-label = { $formula }: { $state }
page-balance-holds = balanced
page-balance-broken = not balanced
page-balance-open = not all filled in
page-balance-requests-row-total = Sum of the applicants = total
page-balance-requests-concluded = Sum of the outcomes = (7) total
page-balance-requests-balance = Item 1 + item 2 = item 3 + item 4
page-balance-disputes-total = Sum of the outcomes = total
page-section-introduction = Introduction
page-section-informationFees = Information processing fees
page-text-introduction = Introduction
page-text-overview-preface = Preface
page-text-problemsAndImprovements = Text
page-text-otherMatters = Text
page-text-filled = { $count } characters
page-text-blank = not written yet
page-enter-welcome = You were invited to fill in a report. Press the button to begin.
page-enter-button = Enter
page-enter-once = An invitation works once. This computer will then know you: next time, just open this page.
page-enter-go-on = Go on with the report
page-enter-again = I have signed in before: open again
page-enter-known = You are signed in
page-enter-known-help = This invitation was not used. To join another organ with it, sign out first and open the link again.
page-enter-signed-out = Please enter with an invitation
page-enter-signed-out-help = Open the invitation link that you were sent. If it was used before, or if you are on another computer or cleared your browser, ask whoever runs this system for a new one; everything filled in so far is kept.
page-enter-used = This invitation was used before
page-enter-used-help = An invitation works once. If it was you, on another computer or browser, ask whoever runs this system for a new one; everything filled in so far is kept.
page-enter-unknown = There is no such invitation
page-enter-unknown-help = The link may be incomplete, or the invitation may have expired. Check the link, or ask whoever runs this system for a new one.
page-problem-foreign-origin = This request did not come from the page and was not carried out. Open the page itself and try again.
page-problem-signed-out = You are signed out. Ask whoever runs this system for a new invitation; everything filled in so far is kept.
page-problem-bad-request = The request could not be understood and was not carried out. Reload the page and try again.
page-problem-too-large = This is too large and was not taken: at most 100,000 characters at once, and files of up to 20 MB.
page-problem-empty-file = The file is empty and was not taken.
page-problem-not-found = Not found.
page-unreadable = This message could not be shown. Please tell whoever runs this system.
page-problem-failed = Something went wrong. Try again later; what was submitted is not affected.

## documents and readers

unreadable-empty = The file { $file } is empty. Check that it is the right one.
unreadable-too-large = The file { $file } is larger than { $megabytes } MB and was not read. A report is rarely over 1 MB: check the file, or take out pictures.
unreadable-unknown-type = It is not clear what kind of file { $file } is. Send a Word document (.docx), a text file (.txt) or a .json file exported by this assistant.
unreadable-damaged = The file { $file } is damaged or incomplete and can't be opened. Save it again, or send it again.
unreadable-zip-bomb = The file { $file } unpacks to an abnormal size and was not opened, for safety. Save a fresh copy with Word or WPS and send that.
unreadable-not-report = No title or table of an annual disclosure report was found in { $file }. Check that it is the report.
unreadable-not-json = The file { $file } is JSON, but broken or incomplete. Export it again.
unreadable-structure = The file { $file } does not have the structure of a report file: see “{ $path }”. Use a file exported by this assistant, or correct this place.
unreadable-both-other-rows = The file { $file } has （六）其他处理 both as one joint row and as three rows, so it is not clear which counts. Remove one of them.
unreadable-pdf = PDF files can't be read yet. Send { $file } as a Word document (.docx), or copy and paste its tables.
unreadable-legacy-word = { $file } is an old Word document (.doc). Save it as .docx with Word or WPS, or copy and paste its tables.
unreadable-spreadsheet = Spreadsheets can't be read yet. Select the table in { $file }, copy it and paste it here.
unreadable-presentation = { $file } is a presentation, not a report. Send a Word document (.docx).
unreadable-protected = { $file } is protected by a password and can't be opened. Save a copy without the password.
unreadable-rich-text = { $file } is an RTF file. Save it as .docx with Word or WPS.
unreadable-web-page = Web pages can't be read yet. Open { $file }, copy its tables and paste them here.
unreadable-timeout = Reading { $file } took too long and was stopped. Save a fresh copy, or copy and paste its tables.
unreadable-crash = Reading { $file } failed unexpectedly. Save a fresh copy, or copy and paste its tables.
unwritten-edition = This report uses the form of 2019. Documents are written on the form of 2021 only; older ones can be checked, and used as last year's.
unwritten-other-handling = The form of 2021 has three rows under （六）其他处理; this report has one joint row that is not 0, and it can't be split for you: { $cells }. Fill in the three rows first.
unwritten-misprint = What stands here is no figure; correct it before a document can be made: { $cells }.
unwritten-structure = The data for the document are not well-formed; no document was made.
unwritten-read-back = The finished document was read back and did not match what was filled in, so it was not sent. Everything filled in is kept; try again later, and if it stays like this, tell whoever runs this system.
unwritten-timeout = Making the document took too long and was stopped. Everything filled in is kept; try again later.
unwritten-crash = Making the document failed unexpectedly. Everything filled in is kept; try again later.

## telegram and the store

telegram-stranger = This assistant serves invited staff only. Ask whoever runs it in your office for an invitation link and open that.
telegram-code-used = This invitation has been used already; each works once. Ask for a new one.
telegram-code-unknown = There is no such invitation. Check that the link is complete, or ask for a new one.
telegram-group = Unpublished figures are not discussed in groups. Tap { $bot } to talk to me alone.
telegram-command-start = Start
telegram-command-new = New report
telegram-command-last = Last year's figures
telegram-command-check = Check
telegram-command-draft = Draft document
telegram-command-final = Final version
telegram-command-edit = Correct a figure
telegram-command-undo = Undo the last step
telegram-command-sections = All sections
telegram-command-status = Progress
telegram-command-export = Export the report file
telegram-command-import = Import a report file
telegram-command-language = Change language
telegram-command-help = Help
telegram-command-cancel = Cancel
unsupported-download-failed = The file could not be fetched. Please send it again.
not-taken-full = That was not recorded: the system's storage is full. Tell whoever runs the system, and send it again once there is room. What was recorded before is safe.
not-taken-readonly = That was not recorded: the system's storage can be read but not written at the moment. Tell whoever runs the system, and send it again later. What was recorded before is safe.
not-taken-busy = That was not recorded: the system is busy. Please send it again in a moment. What was recorded before is safe.
not-taken-other = That was not recorded: something went wrong. Please send it again; if it still fails, tell whoever runs the system. What was recorded before is safe.

## rehearse

noted-no-last-year = All right, it works without. You can send it whenever you find it.

cli-not-a-number = { $option } takes a whole number, not "{ $value }".
cli-rehearse-finding = { $rule } ({ $cells }): expected { $expected }, stands { $actual }, difference { $difference }
cli-rehearse-sum = { $answers } answers, { $figureAnswers } of them figures; { $equal ->
    [yes] equal to the report.
   *[no] not equal to the report.
 }
cli-rehearse-slips = Slips: { $atOnce } noticed at once, { $later } before the final version, { $never } never.
