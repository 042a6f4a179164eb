
## cli

cli-help =
    tianbao: filling in and checking the annual report on government information disclosure

    Usage: tianbao COMMAND … (or npm run -s tianbao -- COMMAND …)

      check      checks reports: what does not balance, is missing or needs a reason
      read       reads a report and prints it as a report file (JSON)
      render     makes documents from reports
      rehearse   plays the whole dialogue with a report that is known
      ask        answer a question about the figures of past years
      compare    compare the reports of several years
      invite     makes a one-time invitation
      serve      starts the web chat (and Telegram where a token is set)
      export     takes the report file of an organ's year out of the store
      import     stores a report as an organ's year
      backup     backs up the store

    About a command: tianbao COMMAND --help
    Language: --lang zh-CN or --lang en
    Exit codes: 0 done; 1 done, with an error, a doubt or a difference; 2 nothing could be read, or misuse

cli-check-help =
    Usage: tianbao check FILE|FOLDER… [--last FILE] [--roster FILE] [--xlsx OUT [--force]] [--json]

    Checks reports: the balances of rows and columns, continuity with last year, blanks,
    figures that are none, and what the text says against the tables; names the cell that is most likely wrong and what it should be.
    A folder is checked with all folders below it, in any format; reports of one organ of two years in a row are paired by themselves.

      --last FILE     last year's report, for what was carried over and the stock in force
      --roster FILE   names of the organs that owe a report (one a line of a text, or one a row of a table): tells which have none
      --xlsx OUT      also writes a spreadsheet: all findings, and a summary by organ
      --force         replaces a spreadsheet that is there
      --json          prints JSON for programs
      --lang LANG     zh-CN or en

    A check that was interrupted is gone on with: run it again on the same folder, and files already read are not read again.
    What was read so far is kept among the system's temporary files, for your eyes only, until the check is done.

    Exit codes: 0 no error; 1 an error, a doubt, a file that can't be read, or a report missing; 2 no file could be read, or misuse
cli-read-help =
    Usage: tianbao read FILE

    Reads a report and prints it as a report file (JSON): report and doubts (figures it is not sure of).
    It reads Word (.docx, .doc), PDF, web pages, Excel, text, Markdown, report files (.json) and bundles (.zip).

    Exit codes: 0 read; 1 read, with doubts; 2 it can't be read
cli-render-help =
    Usage: tianbao render FILE|FOLDER… --to FORMAT -o OUT [--force]

    Makes documents from reports. Formats: docx (for publication), filed (docx with a covering letter), pdf, html,
    fragment (to paste into a site's editor), xlsx, txt, json, sheet (approval slip and check sheet), bundle (everything in a ZIP), png.
    With several reports OUT is a folder, and names are kept. png draws every page (NAME-1.png …) and every table
    (NAME-table-1.png …) into the folder OUT, with wrong figures ringed and blanks hatched. A report that can't be final yet is marked 草稿 and 【待填】.

      --to FORMAT     one of these formats
      -o, --out OUT   the file; with several reports, and for png, the folder
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
cli-ask-help =
    Usage: tianbao ask QUESTION FILE|FOLDER… [--year YEAR] [--json]

    Asks for figures of stored years in any words, such as “how many requests were refused last year”.
    What is not certain is not guessed: the nearest items are listed.

      --year YEAR   the year being filled in (this year); default: the year after the newest report
      --json        print JSON for programs

    Exit codes: 0 answered; 1 some files could not be read, or leave doubts; 2 nothing could be read, or misuse
cli-compare-help =
    Usage: tianbao compare FILE FILE… --to FORMAT -o OUT [--force]

    Compares the reports of several years: every figure of each year, the difference, growth and share, the biggest changes first.

      --to FORMAT      docx, html, pdf, xlsx, png, txt or json
      -o, --out OUT    the file to write
      --force          overwrite a file that is there

    Exit codes: 0 written; 1 written, but a file could not be read or leaves doubts; 2 fewer than two years to read, or misuse
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
cli-see-help = See tianbao { $command } --help.
cli-unknown-option = There is no option { $option }.
cli-option-twice = { $option } may be given once.
cli-option-without-value = { $option } takes no value.
cli-option-needs-value = { $option } needs a value.
cli-option-missing = { $option } is missing.
cli-operand-missing = Name a file.
cli-operand-extra = "{ $operand }" is too much.
cli-year-wrong = "{ $year }" is no year: write four digits.

cli-no-file = there is no such file or folder.
cli-no-permission = no permission to read it.
cli-empty-folder = There is no file in "{ $file }".
cli-file-failed = { $file }: { $why }
cli-not-a-file = this is a folder; a report file is wanted here.
cli-system-error = the system says { $code }.
cli-last-other-year = --last is the report of { $last }, not of the year before { $year }: continuity of { $file } is not checked.

cli-unknown-format = There is no format "{ $format }". Use: { $formats }.
cli-output-exists = "{ $file }" exists. Add --force to overwrite it.
cli-output-is-folder = "{ $file }" is a folder: name a file.
cli-output-is-device = "{ $file }" is a device, not a file: name another.
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
cli-check-doubt = [doubt] { $doubt }
cli-blank = blank
cli-check-blanks = [error] { $count } blank: { $cells }{ $more ->
    [0] {""}
   *[other] , and { $more } more
  }
cli-check-doubts-blank = [doubt] { $count } not found in the file: { $cells }{ $more ->
    [0] {""}
   *[other] , and { $more } more
  }
cli-check-year-not-ended = Note: { $file } is for { $year }, a year that has not ended; figures run to 31 December. Please look at the year.
cli-check-year-before-form = Note: { $file } is for { $year }, before any form that is known here; only its tables can be checked. Please look at the year.
cli-check-files = { $count } files{ $unread ->
    [0] .
   *[other] , { $unread } of which can't be read.
  }
cli-check-missing = { $count ->
    [0] Every organ of the roster has a report.
   *[other] { $count } of the roster without a report: { $names }
  }
cli-missing-likely = { $name } (perhaps “{ $likely }”, which is not on the roster)
cli-check-resumed = Going on with the check that was interrupted: { $count } files were read already.
cli-roster-empty = There is no name in the roster "{ $file }". Write one organ a line.
cli-book-title = Annual reports checked
cli-book-findings = Findings
cli-book-organs = By organ
cli-book-file = File
cli-book-agency = Organ
cli-book-year = Year
cli-book-severity = Severity
cli-book-rule = Rule
cli-book-cells = Cells
cli-book-expected = Expected
cli-book-actual = Actual
cli-book-difference = Difference
cli-book-text = In words
cli-book-state = State
cli-book-years = Years
cli-book-read = Files
cli-book-errors = Errors
cli-book-warnings = To be explained
cli-book-notices = Notices
cli-book-doubts = Doubts
cli-book-error = error
cli-book-warning = to be explained
cli-book-notice = notice
cli-book-doubt = doubt
cli-book-unreadable = unreadable
cli-book-read-state = read
cli-book-missing = no report
cli-book-missing-likely = No report; perhaps “{ $likely }”, which is not on the roster
cli-book-blanks = { $count } blank
cli-book-unfound = { $count } not found in the file
cli-book-doubt-text = "{ $text }" leaves a doubt
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
settings-no-place = { $settings }: "{ $value }" is a file or lies below one; a folder is wanted.
settings-not-writable = { $settings }: nothing can be written in "{ $value }"; name another folder, or look at its permissions.
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
page-enlarge = Open in full
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
page-enter-hello = start
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
unreadable-unknown-type = It is not clear what kind of file { $file } is. Send a Word document (.docx, .doc), a PDF, a spreadsheet (.xlsx), a web page (.html), a text file (.txt) or a .json file exported by this assistant.
unreadable-damaged = The file { $file } is damaged or incomplete and can't be opened. Save it again, or send it again.
unreadable-zip-bomb = The file { $file } unpacks to an abnormal size and was not opened, for safety. Save a fresh copy with Word or WPS and send that.
unreadable-not-report = No title or table of an annual disclosure report was found in { $file }. Check that it is the report.
unreadable-other-document = { $file } looks like “{ $title }” and holds nothing of an annual disclosure report. Send the report itself.
unreadable-no-title = { $file } holds a report, but no title says whose report of which year it is. Add a first line such as “某某机关某年政府信息公开工作年度报告”.
unreadable-no-year = The title in { $file } names no year (organ: { $agency }), so it is not clear which year's report it is. Add the year to the title.
unreadable-year-conflict = The title in { $file } names different years ({ $years }), so it is not clear which counts. Leave one of them.
unreadable-several-reports = { $file } holds more than one report: { $titles }. Save the one that is meant as a file of its own.
unreadable-report-list = { $file } is a list of reports: { $titles }. Open the one that is meant and save that page.
unreadable-no-tables = { $file } has the title and the texts of a report, but no tables that can be read; they may be pictures. Send the original Word document, or type the figures.
unreadable-not-json = The file { $file } is JSON, but broken or incomplete. Export it again.
unreadable-structure = The file { $file } does not have the structure of a report file: see “{ $path }”. Use a file exported by this assistant, or correct this place.
unreadable-both-other-rows = The file { $file } has （六）其他处理 both as one joint row and as three rows, so it is not clear which counts. Remove one of them.
unreadable-scan = { $file } is a scan: it holds pictures and no text. Send a Word document (.docx), or a PDF saved from Word or WPS directly.
unreadable-too-many-pages = { $file } has { $pages } pages, more than { $most }, and was not read. Send only the part with the report.
unreadable-picture = { $file } is a picture; its tables can't be read. Send a Word document (.docx), a PDF or a spreadsheet (.xlsx), or copy and paste the tables.
unreadable-ofd = { $file } is an OFD file. Save it as a PDF or a Word document (.docx).
unreadable-legacy-spreadsheet = { $file } is an old spreadsheet (.xls). Save it as .xlsx with Excel or WPS, or select the table, copy it and paste it here.
unreadable-too-many-cells = { $file } has more than { $most } cells and was not read. Send only the sheets of the report.
unreadable-presentation = { $file } is a presentation, not a report. Send a Word document (.docx).
unreadable-protected = { $file } has a password and can't be opened. Open it with the password and save a copy without it, or copy the tables in it and paste them here. Don't send the password.
unreadable-rich-text = { $file } is an RTF file. Save it as .docx with Word or WPS.
unreadable-web-archive = { $file } is a web archive (.mht). Save the page in the browser as “HTML only”, or copy and paste its tables.
unreadable-archive = { $file } is an archive. Unpack it and send the report in it on its own.
unreadable-too-complex = { $file } has more layers or cells than any report, so it was not read, for safety. Save a fresh copy with Word or WPS, or copy and paste its tables.
unreadable-timeout = Reading { $file } took too long and was stopped. Save a fresh copy, or copy and paste its tables.
unreadable-crash = Reading { $file } failed unexpectedly. Save a fresh copy, or copy and paste its tables.
unwritten-edition = This report uses the form of 2019. Documents are written on the form of 2021 only; older ones can be checked, and used as last year's.
unwritten-other-handling = The form of 2021 has three rows under （六）其他处理; this report has one joint row that is not 0, and it can't be split for you: { $cells }. Fill in the three rows first.
unwritten-misprint = What stands here is no figure; correct it before a document can be made: { $cells }.
unwritten-structure = The data for the document are not well-formed; no document was made.
unwritten-glyphs = No font at hand has these characters, so the PDF was not made: { $parts }. Change them, for example leave out emoji; the Word file takes any character.
unwritten-fonts = The fonts that a PDF needs are missing or damaged ({ $parts }), so it was not made; please tell whoever runs this system. The Word file is not affected.
unwritten-read-back = The finished document was read back and did not match what was filled in, so it was not sent. Everything filled in is kept; try again later, and if it stays like this, tell whoever runs this system.
unwritten-too-large = The file would be larger than 50 MB, which a chat does not carry, so it was not sent. Everything filled in is kept; shorten the longest texts, or ask for one format alone.
unwritten-timeout = Making the document took too long and was stopped. Everything filled in is kept; try again later, or ask for another format.
unwritten-crash = Making the document failed unexpectedly. Everything filled in is kept; try again later.
word-instead = The Word file with the same contents is on its way instead.
unwritten-busy = Too many people are waiting for files just now, so this one was not queued. Everything you filled in is kept; please ask for it again in a few minutes.

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
unsupported-doubtful = The connection was unsteady and I cannot tell which question that answers, so it was not recorded. Please look at the question below and answer again.
not-taken-full = That was not recorded: the system's storage is full. Tell whoever runs the system, and send it again once there is room. What was recorded before is safe.
not-taken-readonly = That was not recorded: the system's storage can be read but not written at the moment. Tell whoever runs the system, and send it again later. What was recorded before is safe.
not-taken-busy = That was not recorded: the system is busy. Please send it again in a moment. What was recorded before is safe.
not-taken-other = That was not recorded: something went wrong. Please send it again; if it still fails, tell whoever runs the system. What was recorded before is safe.

## rehearse

noted-no-last-year = All right, it works without. You can send it whenever you find it.

cli-not-a-number = { $option } takes a whole number, not "{ $value }".
cli-rehearse-sum = { $answers } answers, { $figureAnswers } of them figures; { $equal ->
    [yes] equal to the report.
   *[no] not equal to the report.
 }
cli-rehearse-slips = Slips: { $atOnce } noticed at once, { $later } before the final version, { $never } never.

## names of rows, columns and parts

row-regulations = regulations
row-normativeDocuments = normative documents
row-licensingDecisions = licensing decisions
row-penaltyDecisions = penalty decisions
row-coercionDecisions = coercion decisions
row-feesCollected = administrative fees
row-received = requests received
row-carriedOver = carried over
row-granted = granted
row-partiallyGranted = partially granted
row-refusedStateSecret = refused: state secret
row-refusedForbiddenByLaw = refused: forbidden by law
row-refusedSecurityAndStability = refused: security
row-refusedThirdPartyRights = refused: third party rights
row-refusedInternalAffairs = refused: internal affairs
row-refusedProcessInformation = refused: process information
row-refusedEnforcementFiles = refused: enforcement files
row-refusedAdministrativeQuery = refused: administrative query
row-unavailableNotHeld = unavailable: not held
row-unavailableNeedsCreation = unavailable: needs creation
row-unavailableStillUnclear = unavailable: still unclear
row-declinedPetition = declined: petition
row-declinedRepeat = declined: repeat
row-declinedPublication = declined: publication
row-declinedExcessive = declined: excessive
row-declinedReconfirmation = declined: reconfirmation
row-otherNotCorrected = other handling: not corrected
row-otherFeeUnpaid = other handling: fee unpaid
row-otherReasons = other handling: other reasons
row-otherHandling = other handling
row-concluded = total outcomes
row-carriedForward = carried forward
row-review = administrative review
row-directLitigation = direct litigation
row-litigationAfterReview = litigation after review
row-noticesIssued = fee notices
row-amountNotified = amount notified
row-amountReceived = amount received
column-issued = issued this year
column-repealed = repealed this year
column-inForce = in force
column-naturalPerson = natural persons
column-business = businesses
column-researchInstitution = research institutions
column-publicWelfare = public welfare organisations
column-legalService = legal service institutions
column-otherOrganization = other organisations
column-total = total
column-upheld = upheld
column-corrected = corrected
column-otherOutcome = other outcome
column-pending = pending
cell-name = { $row } ({ $column })
text-introduction = Introduction (before section 1)
text-overview = 1 Overview (总体情况)
text-overview-preface = Overview: opening
text-overview-proactiveDisclosure = 1.1 Proactive disclosure (主动公开)
text-overview-onRequest = 1.2 Disclosure on request (依申请公开)
text-overview-informationManagement = 1.3 Information management (政府信息管理)
text-overview-platform = 1.4 Disclosure platforms (政府信息公开平台建设)
text-overview-supervision = 1.5 Supervision (监督保障)
text-problemsAndImprovements = 5 Problems and improvements (存在的主要问题及改进情况)
text-otherMatters = 6 Other matters (其他需要报告的事项)
section-informationFees = Information processing fees (信息处理费)
section-proactive = 2 Proactive disclosure (主动公开政府信息情况)
section-requests = 3 Requests received and handled (收到和处理政府信息公开申请情况)
section-disputes = 4 Review and litigation (行政复议、行政诉讼情况)

topic-proactive = 2 Proactive disclosure
topic-requests-received = 3 Requests received
topic-requests-applicants = 3 Applicants of new requests
topic-requests-carriedOver = 3 Carried over
topic-requests-carriedOverApplicants = 3 Applicants carried over
topic-requests-outcomes = 3 Outcomes
topic-requests-outcomes-naturalPerson = 3 Outcomes: natural persons
topic-requests-outcomes-business = 3 Outcomes: businesses
topic-requests-outcomes-researchInstitution = 3 Outcomes: research institutions
topic-requests-outcomes-publicWelfare = 3 Outcomes: public welfare
topic-requests-outcomes-legalService = 3 Outcomes: legal services
topic-requests-outcomes-otherOrganization = 3 Outcomes: other organisations
topic-requests-carriedForward = 3 Carried forward
topic-informationFees = Processing fees
topic-disputes-review = 4 Administrative review
topic-disputes-directLitigation = 4 Direct litigation
topic-disputes-litigationAfterReview = 4 Litigation after review
topic-other = This item
topic-organ-name = The organ's name
topic-level = The organ's level
topic-last-year = Last year's report
topic-situation = The year as a whole

## figures in a sentence

amount = { $unit ->
    [tenThousandYuan] { $figure } × 10,000 yuan (万元)
    [yuan] { $figure } yuan
   *[count] { $figure }
 }
figure = { $cell }: { $amount }
figures-more = and { $count } more
figures-zero = the other { $count } are 0
figures-all-zero = all { $count } are 0
figures-of-line = { $line } — { $figures }
blank = blank
ordered = { $at }. { $cell }{ $unit ->
    [tenThousandYuan] {" "}(万元, 10,000 yuan)
    [yuan] {" "}(yuan)
   *[count] {""}
 }
difference = { $cell }: now { $now }, new { $wanted }
differences-more = … and { $count } more differences
findings-more = … and { $count } more
figure-moved = { $cell }: { $from } → { $to }
text-moved = the text of “{ $part }”

## onboarding

welcome = Hello. I help you to fill in the annual report on government information disclosure (政府信息公开工作年度报告), step by step. You give the figures; I do the sums and check that everything balances. Anything can be corrected at any time, and nothing can be broken.
welcome-back = Hello again. Let's go on.
ask-organ-name = What is your organ's full name in Chinese, as printed in the report's title?
organ-name-empty = The name is empty. Please send the full name.
organ-name-too-long = The name is too long (at most { $most } characters). Please send the full name only.
organ-name-lines = Please write the name on one line.
organ-name-signs = The name holds signs that can't be printed in the report. Please send it again in plain characters.
organ-name-sentence = This does not look like a name. Please send only the organ’s full name, as printed in the title of the report.
noted-organ-name = Noted: { $name }.
ask-level = At which level is { $name }? (This settles whether regulations (规章) have to be filled in.)
level-state-council-department = Department of the State Council
level-provincial-government = Provincial government
level-provincial-department = Provincial department
level-city-government = City government
level-city-department = City department
level-county-government = County or district government
level-county-department = County or district department
level-township = Township or subdistrict
noted-level = Noted: { $level }.
ask-year = Which year's report do you want to fill in? The one now due is { $year }.
button-year = { $year }
button-year-continue = Go on with { $year }
noted-year-opened = The report for { $year } is open.
noted-year-continued = Back to the draft for { $year }.
year-before-form = The report for { $year } used an older form; I fill in the form in force since 2021 only. You could choose { $due }.
year-not-ended = { $year } has not ended yet: figures run to 31 December, so please come back next January. The report now due is { $due }.
year-in-future = { $year } is still to come. The report now due is { $due }.
needs-draft = Please answer the question above and open a report first; then this is available.

## last year and files

ask-last-year = Do you have the report for { $year } (the year before)? Please send the file (Word, PDF, Excel or a saved web page), or paste the whole of it, or its three tables. If not, tap “Skip for now”.
ask-last-year-why = With it, requests carried over are taken in by one tap, and I can compare.
ask-import = Please send the report file for { $year } (Word, PDF, Excel or a saved web page), or paste its tables. You will see first what differs from the draft.
button-back-to-questions = No, go on
source-final = final version { $version } made here
source-pasted = pasted tables
source-pasted-report = the pasted report
last-year-stored = Figures for { $year } are there already (from { $source }). Sending another report replaces them.
file-being-read = “{ $name }” has arrived; reading it …
noted-last-year = Read the report for { $year } ({ $source }): { $count } figures.
noted-earlier-year = Stored the report for { $year } ({ $source }): { $count } figures, for looking up.
last-year-errors = Please note: the figures published for { $year } do not balance themselves; they are kept as they are:
    { $findings }
last-year-stocks = What you filled in for this year does not follow from last year's report. Please check it; if this year's figures are right, leave them and give the reason before the final version:
    { $findings }
noted-file-draft = Read from “{ $source }”: { $count } figures and { $texts } texts.
noted-file-edited = Read “{ $source }”: { $count } figures and { $texts } texts. New to the draft or different from it: { $other } figures and { $otherTexts } texts.
noted-file-same = All { $count } figures of “{ $source }” agree with the draft; nothing was changed.
noted-table = Read the table and took in { $count } figures.
file-misprint = In the file, { $cell } reads “{ $text }”, which is no figure; it was left out.
file-doubt = In the file, { $cell } reads “{ $text }”. I am not sure what it means.
file-doubt-blank = In the file I found no figure for { $cell }.
file-doubt-settled = In the file, { $cell } reads “{ $text }”. Only { $value } fits the totals, so { $value } was taken; please check it.
file-doubt-unconfirmed = In the file, { $cell } reads { $value }. Something near it is missing and no total confirms it; please check it.
source-page = Page { $page }{ $row ->
    [0] {""}
   *[other] , row { $row } of the table
}
source-sheet = Sheet “{ $sheet }”{ $row ->
    [0] {""}
   *[other] , row { $row }
}
source-table = Table { $table }, row { $row }
source-line = Line { $row }
file-doubt-placed = { $place }: { $doubt }
file-later-year = { $source } is for { $year }, later than the { $draft } report you are filling in; it was not used. To fill in { $year }, send /new.
file-edition = { $source } uses the older form of { $edition } and can't fill in the report for { $year }; it can be checked, or serve as last year's. The draft is unchanged.
file-one-row = The file has “other handling” (其他处理) in one row ({ $figure }); the present form has three rows. Please split it.
file-before-form = { $year } is before the forms I know; its figures serve for reference only.
ask-other-year = The report of { $wanted } was asked for, { $source } is of { $year }. { $draft ->
    [yes] Fill this year's report with its figures?
   *[no] Keep it as that of { $year }, to look things up in?
 }
file-other-organ = { $source } is of “{ $agency }”{ $organs ->
    [1] ,
   *[other] { " " }({ $organs } organs),
} not of “{ $organ }”, and was not used. Send the report of “{ $organ }” itself.
file-several-organs = The title of { $source } names several organs: { $organs }. Which of them you are is not clear, and it was not used. Tell me your organ's name first, then send its own report.
noted-introduced = Read { $source }: the { $year } report of { $name }. The organ is put down as “{ $name }”, and that year's figures are kept.
ask-doubt = What should { $cell } be in “{ $source }”? Tap one, or type the figure.{ $left ->
    [0] {""}
    [one] { " " }One more is to be asked after it.
   *[other] { " " }{ $left } more are to be asked after it.
}
button-doubt-figure = It is { $figure }
button-doubt-blank = Leave this one blank
button-doubt-rest = Leave all { $count } blank
ask-incomplete-file = “{ $source }” gave { $read } figures; { $missing } more are missing or uncertain, from { $cell } on. The file may be incomplete or cut off. It is best to find the whole file and send it again.
button-use-certain = Use what was read
file-unknown-rows = { $source } has { $count ->
    [one] a row
   *[other] { $count } rows
} that the form does not have; not used, while the rest is read as usual:
    { $rows }
file-kept-rows = { $source } uses an older form; these rows have figures that today's tables have no place for. They were not used and are listed as they stand:
    { $rows }
file-doubts-left = { $count ->
    [one] One figure of the file is
   *[other] { $count } figures of the file are
} missing or uncertain and stay blank for now. Send the file again once the report is begun, and each is asked.
ask-foreign-file = { $organs ->
    [1] { $source } ({ $year }) names “{ $agency }”, not “{ $organ }”. Use it all the same?
   *[other] The title of { $source } ({ $year }) names { $organs } organs: “{ $agency }”. It can be used only if its figures are those of “{ $organ }” alone; if several are added up in it, find the report of “{ $organ }” itself. Use it?
}
button-use-anyway = Use it: it is ours
button-use-year = Yes, use it
button-do-not-use = Don't use it
noted-file-left = The file was not used; the draft is unchanged.
file-empty = “{ $name }” is empty. Please check it and send it again.
file-too-large = “{ $name }” is too large; at most { $most } MB. Please send the report alone.
file-unreadable = No report could be read from “{ $name }”. Please send Word (.docx), TXT or a JSON file exported here, or paste the tables. The draft is unchanged.
reading-failed = Something went wrong while reading the file; it was not used. Please send it again, or paste the tables.
reading-failed-busy = Too many files are waiting to be read just now, so this one was not queued and not used. Please send it again in a few minutes, or paste the tables.

## the year as a whole

ask-situation = First { $year } as a whole: which of these are true of your organ? You may tap several, or say “no requests, no fees”; if none is true, tap “None is true, ask me each”.
ask-situation-more = Chosen: { $chosen }. Any more? If not, tap “Done”.
situation-noRequests = No requests, none carried over
situation-nothingCarriedOver = None carried over from last year
situation-noDisputes = No review or litigation
situation-noFees = No administrative fees
situation-noRequests-zeroes = the whole table of section 3
situation-nothingCarriedOver-zeroes = the row “carried over from last year”
situation-noDisputes-zeroes = the whole table of section 4
situation-noFees-zeroes = administrative fees collected
situation-zeroes = { $situation }: { $what } ({ $count ->
    [one] 1 cell
   *[other] { $count } cells
 }) becomes 0
button-situation = { $situation }
button-situation-chosen = ✓ { $situation }
button-situation-none = None is true, ask me each
button-situation-done = Done
ask-situation-confirm = Please confirm that this is to be 0:
    { $items }
button-situation-confirm = Yes, record 0
button-situation-back = Change the choice
noted-situation-none = All right, then item by item.
no-figures-yet = No figures at hand yet? Tap “Checklist for other offices”: one message for each office, ready to forward.
noted-zeroed = { $count ->
    [one] 1 cell is
   *[other] { $count } cells are
 } now 0; you can change that at any time.

## questions about figures

place = { $section } { $at }/{ $of } · whole form { $percent }%
place-cell = A single cell · whole form { $percent }%
place-text = { $section } · tables { $percent }%
place-review = Check
question-proactive = Section 2 first. Please give these figures on one line:
question-requests-received = How many new requests for information were received in { $year }?
question-requests-applicants = { $count ->
    [0] How many requests received came from each kind of applicant?
   *[other] Requests received: { $count }. How many came from each kind of applicant?
 }
question-requests-carriedOver = How many requests were carried over from last year to this one?
question-requests-carriedOverApplicants = { $count ->
    [0] How many requests carried over came from each kind of applicant?
   *[other] Requests carried over: { $count }. How many came from each kind of applicant?
 }
question-requests-outcomes = { $count ->
    [0] Of the requests
   *[other] Requests received and carried over: { $count }. Of these,
 } how many had each outcome this year? Leave out what is not concluded; it is carried forward by itself.
question-requests-outcomes-naturalPerson = { $count ->
    [0] Natural persons
   *[other] Natural persons ({ $count })
 }: how many had each outcome?
question-requests-outcomes-business = { $count ->
    [0] Businesses
   *[other] Businesses ({ $count })
 }: how many had each outcome?
question-requests-outcomes-researchInstitution = { $count ->
    [0] Research institutions
   *[other] Research institutions ({ $count })
 }: how many had each outcome?
question-requests-outcomes-publicWelfare = { $count ->
    [0] Public welfare organisations
   *[other] Public welfare organisations ({ $count })
 }: how many had each outcome?
question-requests-outcomes-legalService = { $count ->
    [0] Legal service institutions
   *[other] Legal service institutions ({ $count })
 }: how many had each outcome?
question-requests-outcomes-otherOrganization = { $count ->
    [0] Other organisations
   *[other] Other organisations ({ $count })
 }: how many had each outcome?
question-requests-carriedForward = How many requests are carried forward to next year?
question-informationFees = Information processing fees in { $year }: how many fee notices were issued, for how many yuan in all, and how many yuan were received? (Section 6 has to state it.)
question-disputes-review = Administrative review: how many had each outcome? Please give the total too, as a check.
question-disputes-directLitigation = Litigation without review first: how many had each outcome? Please give the total too.
question-disputes-litigationAfterReview = Litigation after review: how many had each outcome? Please give the total too.
question-other = Please give these figures:
ask-cell = How many: { $cell }?
ask-order = { $cells }
ask-confirm = { $topic }: from the figures so far it should be this. Does it agree with your records?
    { $figures }
now-stands = Now recorded: { $amount }.
now-stand = Now recorded: { $figures }.
how-to-answer = Give the figures in this order, or with names, such as “{ $example } 3, rest zero”.
last-year-had = { $year }: { $figures }.
stock-to-come = { $cell } need not be told: once you tell what was issued and repealed, it is worked out from last year's { $amount } and shown.
stock-carried = { $cell } is put down as { $amount }: { $before } in { $year }, plus { $issued } issued, minus { $repealed } repealed. Change it if you have another figure.
last-year-pending = In { $year } { $amount } were left pending; this year's total should include them.
last-year-carried = Carried forward from { $year }: { $figures }.
room = { $lo } to { $hi } is possible.
room-from = At least { $lo }.
room-left = { $left } still to be accounted for.
room-cells = By the other figures, these are bounded: { $cells }.
room-cell = { $cell } { $lo } to { $hi }
button-zero = 0
button-all-zero = All 0
button-rest-zero = The rest 0
button-all-first = All { $cell } ({ $count })
button-carried = As carried forward last year ({ $count } in all)
button-same = As last year ({ $amount })
button-as-before = It was right before ({ $amount })
button-confirm = Yes, it agrees
button-guide = What counts
button-checklist = Checklist for other offices
button-skip = Skip for now
confirm-which = Then please give the true figures, such as “natural persons 2, total 2”.

## what was taken

noted = Noted: { $figures }.
noted-cleared = Cleared: { $cells }.
noted-reopened-cells = To be filled in again: { $cells }.
noted-already = That is recorded already.
rest-of-what = I can't tell which “rest” is meant: no group of figures is asked just now. Send “sections” to choose one.
noted-confirmed = Good, it agrees.
noted-skipped = Put off; I will remind you at the final check.
noted-unchanged = All right, this stays as it is.
noted-not-taken = All right, that was not recorded.
noted-kept-old = All right, the former figures stay.
ask-edited-texts = { $count ->
    [one] One part of the text differs
   *[other] { $count } parts of the text differ
 } between the file and the draft. Which is to stand?
    { $parts }
edited-part = 【{ $part }】
    now: { $gone }
    in the file: { $come }
edited-nothing = (nothing)
edited-more = … { $count } more paragraphs differ
noted-kept-texts = All right, the words stay as they are.
noted-edited-texts = The words of the file were taken for { $count ->
    [one] one part
   *[other] { $count } parts
 }.
noted-cancelled = Back to the question that stood.
noted-language = From here on in English.
nothing-to-cancel = There is nothing to cancel. To delete the whole draft send “delete draft”; to delete all data of the organ send “delete organ”.
nothing-taken = Nothing of this was recorded and the draft is unchanged; please correct it and send it again.
implied = It follows that:
    { $figures }
implied-and-zeros = It follows (with { $count } more { $count ->
    [one] cell
   *[other] cells
 } at 0) that:
    { $figures }
implied-zeros = It follows that { $count ->
    [one] 1 more cell is
   *[other] { $count } more cells are
 } 0.
balances-again = Everything balances now.
back-at-first = This is the first question already.
skip-not-here = This question can't be skipped; please answer it first.
undo-nothing = There is nothing to undo.
undo-changed-since = Your last figures were changed again since, so nothing was undone.
undone = The last step was undone ({ $count ->
    [one] 1 figure
   *[other] { $count } figures
 }).
undone-but = { $count } more were changed again since and were left alone.
undone-text = The text was restored too: { $parts }.
button-undo = Undo my last answer
button-outdated = This button was used already or is out of date; please see the newest question.
text-empty = The message was empty. Please send it again.
text-too-long-here = The message is too long (at most { $most } characters). Please paste a table section by section; send a text when its section is asked.
not-understood = { $wanted ->
    [figures] I did not understand that. Give figures, such as “31 3 0”, or names with figures, such as “licensing 31, rest zero”. “help” says more.
   *[answer] I did not understand that. Please answer the question below; where there are buttons, a tap will do. “help” says more.
 }
prose-without-figures = { $wanted ->
    [figures] This reads like running text; I found no figure of the form in it, so nothing was recorded. Figures are all that is wanted here, see the question below; texts come later.
   *[answer] This reads like running text; nothing was recorded. Please answer the question below first; texts come later.
 }
nod-figures = All right. { $count ->
    [one] One figure is wanted here: just send it.
   *[other] { $count } figures are wanted here, in the order below.
 } { $zero ->
    [one] Send 0 if there is none, “skip” if you don't know yet.
    [all] Send “all zero” if there are none, “skip” if you don't know yet.
   *[none] Send “skip” if you don't know yet.
 }
courtesy-thanks = You are welcome.
courtesy-wait = Take your time. Everything is kept; come back and go on whenever you like.
courtesy-hello = Hello, I am here.
courtesy-attachment = No attachment has come. Please send the file itself: on the page by the paper clip beside the box, or by dragging it in.
courtesy-link = I can't open addresses. Please save the page in your browser and send it to me, or paste all of its text.
courtesy-nod = All right.
unknown-command = There is no command “{ $command }”. “help” says what there is.
unknown-cell = The report has no such cell.
how-to-edit = Which figure? Say it like this: “set licensing to 31”.

## readings that are not certain

ask-understood = I understood: { $figures }. Is that right?
button-yes = Yes
button-no = No, I'll write it again
button-ten-thousand-yuan = { $figure } 万元 (10,000 yuan)
button-yuan = { $figure } yuan ({ $amount })
doubt-fewer = { $asked } figures were asked, { $given } were given.
doubt-more = { $asked } figures were asked, { $given } were given; those over are not used.
doubt-grouping = The comma in “{ $text }” can be read in two ways.
doubt-mixed = Some figures have names and some have none.
which-unit = All right, but which unit? Tap one below, or send “yuan” or “万元”.
doubt-unit = “{ $text }” came without a unit. This figure is in 万元 (10,000 yuan), and would be very large; were yuan meant?
doubt-all-zero = Only one 0 was given; I take it that all of these are 0.
doubt-in-order = “{ $text }” has several cells; I take the figures in the order of the form.
doubt-prose = These are sentences; the figures below are all that I recognised in them.
doubt-other = “{ $text }” is not certain.
ask-which = “{ $text }” may mean several places of the form. Which one?
button-which = { $place }
button-which-none = None of these
ask-overwrite = { $count ->
    [one] 1 figure differs
   *[other] { $count } figures differ
 } from what is recorded. Which shall stand?
    { $differences }
button-use-new = The new ones
button-keep-old = Keep what is recorded
button-only-blanks = Only fill the { $count } blank

problem-negative = “{ $text }” is negative; counts and amounts are 0 or more.
problem-fraction = “{ $text }” is no whole number; counts have to be whole.
problem-places = “{ $text }” has too many decimal places; amounts go down to 0.01 yuan.
problem-size = “{ $text }” is too large; please check for extra digits.
problem-range = “{ $text }” looks like a range; please give one figure.
problem-date = “{ $text }” looks like a date; please give figures only.
problem-exponent = “{ $text }” is not a notation I take; please write a plain number, such as 1000.
problem-grouping = The comma in “{ $text }” is out of place, so it may be one figure or several; please write it again.
problem-vague = “{ $text }” is not exact; please give one definite figure.
problem-percent = “{ $text }” is a percentage; a count or an amount is wanted here.
problem-not-number = “{ $text }” is no number that I know.
problem-unit = The unit of “{ $text }” is not the unit of this cell.
problem-empty = There was no figure.
problem-too-long = The message is too long; please give figures only.
problem-twice = “{ $text }” was given two figures in one message; please give one.
problem-unknown = I don't know “{ $text }”. { $count ->
    [0] Please use the names of the form.
   *[other] Did you mean: { $candidates }? Please write the name in full.
 }
problem-ambiguous = “{ $text }” may mean several cells, such as { $candidates }. Please say which.
problem-ambiguous-several = { $labels } each stand for more than one cell. Please name row and column, such as “received natural person 3”.
quoted = “{ $text }”
problem-no-last-year = There are no figures for last year, so “same as last year” can't be taken. Please give the figures, or send “last year” to give me last year's report first.
problem-other = I did not understand “{ $text }”.

table-refused = This table does not fit the form: “{ $text }”.
table-columns = A row has the wrong number of columns: “{ $text }”. Please check for a column too many or too few.
table-rows = The number of rows is wrong (“{ $text }”). Please copy the table from its header to its last row.
table-sections = The pasted text mixes several parts, or has prose in it. Please paste one table at a time; of a whole report paste all, from its title to its end, or send the file.
table-unknown-row = I don't know this row: “{ $text }”.
table-not-figure = This is no figure: “{ $text }”.
doubt-table-dash = A cell reads “{ $text }”, which may mean 0 or blank; it stays blank for now.

## contradictions

broken-requests-row-total = This does not balance: in the row “{ $line }” the applicants add up to { $parts ->
        [least] at least { $expected }
        [most] at most { $expected }
       *[exact] { $expected }
    }, the total is { $total ->
        [least] at least { $actual }
        [most] at most { $actual }
       *[exact] { $actual }
    }; the difference is { $difference }.
broken-requests-concluded = This does not balance: in the column “{ $line }” the outcomes add up to { $parts ->
        [least] at least { $expected }
        [most] at most { $expected }
       *[exact] { $expected }
    }, their total is { $total ->
        [least] at least { $actual }
        [most] at most { $actual }
       *[exact] { $actual }
    }; the difference is { $difference }.
broken-requests-balance = This does not balance: in the column “{ $line }” received plus carried over is { $parts ->
        [least] at least { $expected }
        [most] at most { $expected }
       *[exact] { $expected }
    }, concluded plus carried forward is { $total ->
        [least] at least { $actual }
        [most] at most { $actual }
       *[exact] { $actual }
    }; the difference is { $difference }.
broken-disputes-total = This does not balance: in “{ $line }” the outcomes add up to { $parts ->
        [least] at least { $expected }
        [most] at most { $expected }
       *[exact] { $expected }
    }, the total is { $total ->
        [least] at least { $actual }
        [most] at most { $actual }
       *[exact] { $actual }
    }; the difference is { $difference }.
cause-swapped = Perhaps two digits were swapped in { $cell }: { $from } for { $to }?
cause-lost = Perhaps a digit is missing in { $cell }: { $from } for { $to }?
cause-doubled = Perhaps a digit too many in { $cell }: { $from } for { $to }?
cause-neighbour = Perhaps two figures went into each other's cells?
ask-repair = Your last figures are kept, marked red. Please say how to correct them: tap a button, or give the right figures.
ask-repair-open = Your last figures are kept, marked red. Please check these and give again whichever is wrong: { $cells }.
repair-settled = Everything balances now.
repair-change = { $cell } to { $to }
button-repair = Change { $cell } to { $to }
button-repair-swap = Swap { $one } and { $other }
button-repair-two = Change { $one }, { $other }
button-reopen-cell = Fill in { $cell } again

## narratives

ask-text = Please send the text of “{ $part }”, in Chinese. It can be pasted from Word; paragraphs are kept.
ask-text-introduction = Most reports open with a paragraph on the legal basis and the period. You can use this one, send your own, or skip it.
ask-text-overview = Please send the text of section 1, Overview (一、总体情况), in Chinese: all at once with its five sub-headings （一） to （五）, or part by part.
ask-text-problemsAndImprovements = Please send the text of section 5, Problems and improvements (五、存在的主要问题及改进情况), in Chinese.
ask-text-otherMatters = Please send the text of section 6, Other matters (六、其他需要报告的事项), in Chinese. It has to state the information processing fees.
text-stands =
    It reads like this ({ $length } characters). A new text replaces it; the old one can be brought back by undo:
    { $text }
text-proposed =
    By the tables it could read like this; these sentences follow when a figure changes:
    { $text }
text-last-year =
    In { $year } it read like this; years and figures that are out of date are marked 【待改】:
    { $text }
button-take-last = Start from { $year }
sentence-moved =
    This sentence of “{ $part }” changed with it:
    { $sentence }
button-take-text = Use this
button-by-parts = Part by part
button-keep-text = Keep it, go on
button-clear-text = Clear it
noted-text = Noted “{ $part }”: { $length } characters.
noted-text-cleared = Cleared; undo brings it back.
noted-overview-split = Split by its sub-headings into { $count } parts.
noted-overview-empty = Nothing stands under these sub-headings yet: { $parts }. Tap “Part by part” to fill them in.
text-too-long = This text has { $length } characters; at most { $most }. Please send it in parts.
text-too-short = This is too short for a text. If there is really nothing to report, send “无” or tap “Skip for now”.
text-none-overview = Section 1 can not be just “none”. Please send a few sentences, or put it off with “Skip for now”.
text-no-last = There is no text of last year for this part. Please send the text, or send “last year” and last year’s report first.

## review, reasons, documents

review-errors = { $count ->
    [one] 1 thing does
   *[other] { $count } things do
 } not balance and must be corrected:
    { $findings }
review-blanks = { $count ->
    [one] 1 cell is
   *[other] { $count } cells are
 } still blank: { $cells } …
review-warnings = { $count ->
    [one] 1 thing needs
   *[other] { $count } things need
 } a reason:
    { $findings }
review-notices = Please note:
    { $findings }
review-texts = Not written yet: { $parts }.
review-fees = The information processing fees are still blank; section 6 has to state them.
finding-with-reason = { $finding } — { $reason }
review-reasons = Reasons given (for internal checking only):
    { $items }
review-issued-on = { $date ->
    [none] No date of issue is given: the document leaves it open, to be written by hand when it is signed.
   *[set] Date of issue: { $date }.
 }
button-issued-on = Date of issue
ask-issued-on = { $date ->
    [none] Which date of issue should be printed? Send a date such as “20 January” (without a year, { $year } is meant). It can also stay open, to be written by hand when it is signed.
   *[set] The date of issue is { $date }. To change it, send a date such as “20 January” (without a year, { $year } is meant), or leave it open.
 }
button-issued-today = Today ({ $date })
button-issued-open = Leave it open
issued-on-unread = This date was not understood. Please send it like “20 January” or “2024-01-20”. Nothing was changed.
issued-on-early = On { $date } the year { $year } was not over yet; the date of issue comes after it. Nothing was changed.
issued-on-late = This day is after { $deadline }, by which the report has to be published.
noted-issued-on = { $date ->
    [none] The date of issue stays open.
   *[set] The date of issue is { $date }.
 }
ask-review-open = The buttons lead to what is open; to see what it looks like now, tap “See the draft”.
ask-review-reasons = Everything balances. Before the final version, please give a reason for each remark above.
ask-review-ready = { $written ->
    [no] The figures all agree; the final version can be made. Some text is not written yet: made now, those sections are headings without a text.
   *[yes] The figures all agree; the final version can be made.
 }
button-goto = Go to: { $part }
button-goto-done = ✓ { $part }
button-continue = Go on filling in
button-to-repair = Mend what does not balance
button-final = Make the final version
button-give-reasons = Give the reasons
button-draft = See the draft
ask-sections = These are the parts of the report; ✓ marks what is done. Which one?
check-clean = Checked: every figure of the tables is there, and they all agree.
finding-requests-row-total = { $line }: the applicants add up to { $expected }, the total is { $actual }, difference { $difference }
finding-requests-concluded = { $line }: the outcomes add up to { $expected }, their total is { $actual }, difference { $difference }
finding-requests-balance = { $line }: received plus carried over is { $expected }, concluded plus carried forward is { $actual }, difference { $difference }
finding-disputes-total = { $line }: the outcomes add up to { $expected }, the total is { $actual }, difference { $difference }
finding-value-count = { $cell } holds “{ $text }”: it has to be a number of at least 0, and for a count a whole one
finding-completeness = { $cell } is blank
finding-form-edition = The form is an older one
finding-requests-continuity = { $cell } is { $actual }; last year carried forward { $expected }, difference { $difference }
finding-proactive-continuity = { $cell } is { $actual }; last year's stock plus issued minus repealed is { $expected }, difference { $difference }
finding-proactive-opening-stock = { $cell } is { $actual }, less than issued minus repealed; last year's stock can't have been negative
finding-proactive-authority = { $cell } is { $actual }, but an organ of this level usually can't issue regulations (规章)
finding-fees-consistency = { $case ->
    [amountWithoutNotice] no fee notice was issued, yet { $cell } holds { $actual } yuan
    [moreReceived] { $cell } is { $actual } yuan, more than the { $expected } yuan notified
   *[unpaidWithoutNotice] { $cell } holds { $actual }, yet no fee notice was issued this year
 }
finding-organ-name = the report is that of “{ $agency }”, { $where ->
    [introduction] the introduction says
    [signature] it is signed by
   *[lastYear] last year's report was that of
 } “{ $lastAgency }”
finding-publication-title = { $case ->
    [organs] The title names several organs ({ $organs }); a report is of one
   *[words] The title is "{ $printed }"; the form's is "{ $agency }{ $year }年政府信息公开工作年度报告"
}
finding-publication-heading = { $case ->
    [missing] There is no heading "{ $official }"
    [order] The heading "{ $official }" is out of order
   *[worded] A heading should be "{ $official }", and "{ $printed }" is printed
  }
finding-publication-label = A row should be called "{ $official }", and "{ $printed }" is printed
finding-publication-row = { $case ->
    [oneRow] （六）其他处理 is printed as one row; the form in force has three
    [table] No table was found under "{ $row }"
    [turned] The table of "{ $row }" has its columns as rows; the form has one row
    [unknown] A row that the form does not have: "{ $row }"
   *[missing] A row is missing: "{ $row }"
  }
finding-publication-edition = The tables are those of the form of { $edition }, which is out of use from 2021 on
finding-publication-date = Published on { $day }; it was due by { $due }
finding-narrative-figure = { $part }: “{ $sentence }” says { $stated }, the table's { $what } is { $expected }
finding-narrative-claim = { $part }: “{ $sentence }”, yet the table's { $what } is { $expected }
finding-narrative-year = { $part }: “{ $sentence }” { $case ->
    [marked] still holds a mark 【待改】 of what is to be changed
    [next] is about what comes next and says { $stated }, not { $meant }
   *[this] says { $stated }, the report is about { $meant }
 }
finding-narrative-copied = { $part }: { $share }% is nearly the same as last year, such as “{ $sentence }”
finding-narrative-fees = { $case ->
    [silent] { $part } does not state the notices, the amount notified and the amount received of the information processing fee
   *[differs] { $part }: “{ $sentence }” says { $stated }, { $what } is { $expected }
 }
finding-narrative-thin = { $part } is a single sentence or blank; supervisors often ask for more
finding-narrative-length = { $part } has { $length } characters; supervisors ask for at most { $most }
cells-together = sum of { $count } cells from { $cell } on
finding-disputes-direct = Since 2024 a refusal goes to review first, but { $actual } went to court directly; please verify
finding-disputes-pending = { $cell } is { $actual }, but { $expected } were left pending last year; it is usually no less; please verify
finding-change-outlier = { $case ->
    [yuan] { $cell } is { $actual } (万元) after { $expected } last year, about 10,000 times apart; is it 元 instead of 万元?
    [less] { $cell } is { $actual } after { $expected } last year, less than a fifth; please verify
   *[more] { $cell } is { $actual } after { $expected } last year, more than five times as many; please verify
}
reason-for = A reason is needed: { $finding }
ask-unmark = Change what is marked 【待改】 to what is true this year. It may wait, but not beyond the final version.
ask-reason = What is the reason? Tap one, or give it in a sentence. It stands on the internal check sheet only and is not printed in the report.
reason-theirs = The text: { $sentence }
reason-ours = By the tables: { $sentence }
reason-side-by-side =
    Side by side:
    { $pairs }
reason-pair =
    This year: { $now }
    Last year: { $last }
button-use-ours = Use the sentence by the tables
button-fix-text = Rewrite { $part }
button-fix-name = Change the organ's name
noted-ours =
    “{ $part }” now says:
    { $sentence }
final-marked = “{ $part }” still holds 【待改】 or 【待填】; that has to be put right before the final version.
reason-cleanup = Repealed in a clean-up
reason-reorganisation = Reorganisation
reason-last-year-wrong = Last year's figures were counted wrongly
reason-scope = The scope of the figures changed
reason-verified = Verified; the figures are right
reason-length = Please give the reason in a sentence ({ $least } to { $most } characters).
reason-outdated = The figures have changed; this needs no reason any more.
noted-reason = The reason is noted.
button-fix-cell = Change { $cell }
button-later = Later
final-not-yet = The final version can't be made yet; this has to be settled first.
final-choose-first = Before the final version is made, please choose below what it is to say.
final-already = The final version ({ $version }) was made already.
final-frozen = The report is final (version { $version }) and can't be changed directly. Tap “Reopen” first; version { $version } is kept.
final-coming = Making the final version ({ $version }); it will be here in a moment.
draft-coming = { $format ->
    [json] Making the report file; it will be here in a moment.
    [sheet] Making the approval slip and the check sheet; they will be here in a moment.
    [bundle] Packing all formats into one file; it will take a little, and you can go on.
   *[other] Making the draft; it will be here in a moment. Blanks are marked 【待填】.
 }
final-unwritten = Please note: nothing is written yet under { $parts }; the document has only the headings. To fill them in, open the report again.
noted-final = Version { $version } of the report for { $year } is final. Making the Word file for signature and the set of all files; they will be here in a moment.
noted-reopened = Reopened. Version { $version } is kept; the next final version gets a new number.
reopen-open = The report is open already; just go on.
made-draft = { $format ->
    [sheet] The approval slip and the check sheet are ready for download. They are internal and not for publication.
    [bundle] All files are ready for download. They are internal drafts; blanks are marked 【待填】.
   *[other] The draft for { $year } is ready for download. It is an internal draft; blanks are marked 【待填】.
 }
made-final = { $format ->
    [filed] Final version { $version } for { $year } is ready; every cell was compared with what you filled in. Please print it for signature; I publish nothing.
    [bundle] All files of version { $version } are in one ZIP: for publication, for filing, the piece for the site's editor, Excel, approval slip and check sheet.
    [sheet] The approval slip and the check sheet of version { $version } are ready. They are internal and not for publication.
   *[other] The file of version { $version } is ready; every cell was compared with what you filled in.
 }
made-file = The report file for { $year } is ready. Keep it, or send it back to me to go on from it.
made-without = One part could not be made ({ $format }): { $why } The rest is there.
ask-formats = Which kind of file would you like?
button-formats = Other formats
format-docx = Word (for publication)
format-filed = Word (for filing, with a covering letter)
format-pdf = PDF
format-html = Web page
format-fragment = Piece of a web page (for the site's editor)
format-xlsx = Excel
format-txt = Plain text
format-json = Report file (to keep, or to import again)
format-sheet = Approval slip and check sheet
format-bundle = Everything in one ZIP file
sheet-person = { $people ->
    [1] who filled in the report
   *[other] member { $place }
 } ({ $date })
made-changed-since = Note: these were changed since and are not in the file; ask for it again to have the newest:
    { $changes }
ask-done = Version { $version } of the report for { $year } is final. Nothing has been published from here: submitting and publishing it is up to you. What comes next:
    1. Print the file and have it signed
    2. Submit it to your supervisor and publish it on the government website by { $deadline }
    3. To change something after all, tap “Reopen to change”; version { $version } is kept
button-document-again = Send the file again
button-reopen = Reopen to change
button-new-year = Fill in another year
colleague-final = A colleague made the report for { $year } final (version { $version }).
colleague-reopened = A colleague reopened the report for { $year }.
colleague-changed = A colleague changed figures that you filled in for { $year }:
    { $changes }
colleague-draft-deleted = A colleague deleted the draft for { $year }.
colleague-organ-deleted = A colleague deleted all data of “{ $name }”.
ask-delete-draft = Really delete the draft for { $year }? Its { $count } figures and all its texts will be gone for good.
ask-delete-organ = Really delete “{ $name }”? Drafts: { $drafts }; years of figures: { $years }; members: { $members }. All of it will be gone for good.
button-delete = Delete
button-keep = Don't delete
noted-kept = Nothing was deleted.
noted-draft-deleted = The draft for { $year } was deleted.
noted-organ-deleted = All data of “{ $name }” were deleted. To use the assistant again, ask whoever runs it for an invitation.

## status, help, questions

status = { $name }, { $year }: tables { $percent }% done; groups of figures still open: { $questions }; texts still open: { $texts }. { $due ->
    [today] The deadline is today ({ $deadline }).
    [past] The deadline, { $deadline }, has passed; please submit soon.
   *[ahead] Days left until the deadline ({ $deadline }): { $days }.
 }
status-final = { $name }, { $year }: version { $version } is final.
status-others = There are also drafts for: { $years }. Send “/new { $one }” to go there.
status-none = No report has been opened yet.
help = You can at any time:
    · give figures: 31 3 0 0, or “licensing 31, rest zero”
    · change one: set licensing to 31
    · say: undo, back, skip, check, status, sections
    · last year's licensing: look up a figure of last year
    · guide: what counts here and what does not
    · checklist: what to ask other offices for, ready to forward
    · draft: see the Word file at any time; final: the final version, once everything balances
    · paste a table from Excel or a whole report, or send me a file
    · date 20 January: the date of issue under the report
    · export, import, new, language, delete draft
help-first = Just answer the questions: your organ's name, then its level, then the year. Anything can be corrected later. “language” switches between Chinese and English.
button-figure = { $name }
button-years = Show { $years }
answer-figure = { $year }, { $label }: { $amount } (from { $source }).
answer-sum = { $year }, { $label }: { $amount } in all (from { $source }), the sum of { $terms }.
answer-year = { $year }: { $amount } (from { $source })
answer-year-after = { $year }: { $amount } (from { $source }), { $change ->
    [more] { $moved } more
    [less] { $moved } less
   *[same] the same
} { $change ->
    [same] as the year before
   *[other] than the year before
}
answer-list =
    { $label }:
    { $years }
answer-years-sum =
    { $label }: { $amount } in { $count } years.
    { $years }
answer-difference =
    { $label }: { $change ->
        [more] { $amount } more.
        [less] { $amount } less.
       *[same] no change.
    }
    { $years }
answer-changes =
    The biggest changes from { $older } to { $newer }:
    { $rows }
answer-change = { $label }: { $from } → { $to }, { $change ->
    [more] { $amount } more
    [less] { $amount } less
   *[same] no change
}
answer-no-changes = All figures of { $newer } are those of { $older }.
answer-text =
    { $year }, “{ $part }” (from { $source }):
    { $text }
answer-report = Here comes the report of { $year } (from { $source }).
answer-ambiguous = Which one do you want? { $candidates }. { $where ->
    [command] Please write the name in full.
   *[chat] Tap a button, or write the name in full.
}
answer-unknown-words = { $count ->
    [0] I did not understand which item you want (“{ $text }”). Please use the names of the form, such as “last year's licensing”.
   *[other] I am not sure about “{ $text }”. Do you mean { $candidates }? { $where ->
        [command] Please ask again by that name.
       *[chat] Tap the one that is meant.
    }
}
answer-unknown-years = { $any ->
    [no] There are no figures for { $years } at hand. { $where ->
        [command] Name that year's report in the command, too.
       *[chat] Send me that year's report, and they can be looked up.
    }
   *[yes] There are no figures for { $years } at hand, only for { $held }. { $where ->
        [command] Name the missing report in the command, too.
       *[chat] Send me the missing report, and they can be looked up.
    }
}
answer-unknown-blank = The figures for { $years } lack this: { $candidates }.
answer-unknown-text = The report of { $years } has no text for “{ $text }”.
source-draft = the draft in hand
button-compare-docx = Comparison (Word)
button-compare-xlsx = Comparison (Excel)
comparison-coming = The comparison is being made; it comes as soon as it is ready.
made-comparison = The comparison is ready; please download it.
made-stored = The report of { $year }; please download it.
cli-ask-year-twice = There are several reports of { $year }; { $file } counts.
cli-compare-too-few = A comparison takes reports of two years at least; { $count } could be read.
cli-compare-agencies = Note that these reports name different organs: { $agencies }.
unsupported-sticker = I can't read stickers. Please send text or a file.
unsupported-voice = I can't listen to voice messages. Please type.
unsupported-photo = I can't read text in pictures. Please copy and paste the table, or send a Word file.
unsupported-edited = I don't read edited messages again, so that nothing gets mixed up. To change a figure send “set licensing to 31”.
unsupported-too-large = The file is too large; at most 20 MB.
unsupported-other = I can't use messages of this kind. Please send text, or a Word, PDF or Excel file.

## pictures

picture-table = { $section } as it stands now.
picture-wrong = Ringed in red, not adding up ({ $count }): { $cells }.
picture-blank = Hatched, still blank ({ $count }): { $cells }.
picture-implied = In grey: figures that follow from the others. Please see whether they are right.
picture-page = Draft, page { $page } of { $pages }.
picture-page-rest = { $count ->
    [one] One more page is in the file.
   *[other] { $count } more pages are in the file.
}
picture-chart = Main figures of { $years } side by side.
picture-table-text = Picture of a table: { $section }. { $rows }.
picture-row = { $row }: { $cells }
picture-figure = { $mark ->
    [error] { $name } { $figure } (does not add up)
    [blank] { $name } blank
    [implied] { $name } { $figure } (follows from others)
   *[none] { $name } { $figure }
}
picture-zeros = { $count ->
    [one] the other row is all 0
   *[other] the other { $count } rows are all 0
}
picture-page-text = Picture of the draft's page { $page } of { $pages }. { $count ->
    [0] It goes on from the page before
   *[other] On it: { $headings }
}. It says what the file of the draft says.
picture-chart-text = Bar chart: main figures of { $years }, in items. { $items }.
picture-bars = { $item }: { $figures }
picture-bar = { $known ->
    [no] { $year } unknown
   *[yes] { $year } { $figure }
}
chart-item-received = Requests received
chart-item-granted = Granted
chart-item-partiallyGranted = Partly granted
chart-item-refusedStateSecret = Refused
chart-item-unavailableNotHeld = Unavailable
chart-item-declinedPetition = Not handled
chart-item-otherNotCorrected = Handled otherwise
chart-item-carriedForward = Carried forward
chart-item-review = Administrative review
chart-item-directLitigation = Litigation

## 取数清单

checklist-sent = { $count ->
    [one] The message above can be forwarded to the office concerned.
   *[other] The { $count } messages above can be forwarded to the offices concerned.
 } Give me the figures as they come in.
checklist-nothing = All the figures are there; nobody has to be asked.
checklist = [{ $office }] Hello, we are filling in the annual report of { $name } on government information disclosure for { $year }. Please let us have, for 1 January to 31 December { $year }:
    { $items }
    Please write 0 where there was nothing. Thank you!
checklist-item = · { $cell }
checklist-requests = · new requests, by applicant (natural persons, businesses, research institutions, public welfare organisations, legal service institutions, others)
    · requests carried over from last year and carried forward to next year
    · requests by outcome, for each kind of applicant
office-legal = Legal affairs
office-licensing = Licensing
office-enforcement = Enforcement
office-finance = Finance
office-requests = Requests for information

## 口径

guide-other = Count what this organ itself did in the reporting period (1 January to 31 December). Write 0 where there was nothing.
guide-proactive =
    Counts: regulations and normative documents issued or repealed this year; “in force” is all that stand at the end of the year, usually last year's stock plus issued minus repealed; every licensing, penalty and coercion decision of the year, granted or refused, published or not; fees collected this year, in 10,000 yuan.
    Does not count: documents of superiors passed on, internal rules, appointments and ordinary notices.
    Source: Regulations on Disclosure (政府信息公开条例) art. 20 (1), (5), (6), (8).
    Usually kept by: the legal, licensing, enforcement and finance offices.
guide-requests-received =
    Counts: every request received from 1 January to 31 December, in person, by post or online; one form is one request.
    Does not count: petitions, inquiries and complaints, and what is passed on inside the organ.
    Source: Regulations on Disclosure art. 29.
    Usually kept by: whoever handles requests: the register of requests.
guide-requests-applicants =
    Counts: the applicant on the form: individuals are natural persons; companies are businesses; universities and institutes are research institutions; foundations and associations are public welfare; law firms are legal service institutions; of several, the first named.
    Does not count: agents: a lawyer asking for a person leaves it a natural person's request.
    Source: Regulations on Disclosure art. 27 and 29.
    Usually kept by: whoever handles requests: the register of requests.
guide-requests-carriedOver =
    Counts: received last year, not answered by 31 December, and gone on with this year.
    Does not count: what was received this year.
    Source: form of 国办公开办函〔2021〕30号: it equals “carried forward” in last year's report.
    Usually kept by: whoever handles requests: last year's report.
guide-requests-carriedOverApplicants =
    Counts: what was carried over, by kind of applicant.
    Does not count: what was received this year.
    Source: form of 国办公开办函〔2021〕30号: the columns of the row “carried forward” in last year's report.
    Usually kept by: whoever handles requests: last year's report.
guide-requests-outcomes =
    Counts: answers given this year, also to requests carried over; one outcome for each request, and only “partly granted” where parts were withheld.
    Does not count: what was not answered by the end of the year: that is carried forward.
    Source: Regulations on Disclosure: refused art. 14, 15, 16; partly granted art. 37; not held, repeated, administrative query art. 36; needs creation art. 38; petitions and publications art. 39; excessive art. 35; not corrected art. 30; fee unpaid art. 42.
    Usually kept by: whoever handles requests: the register of answers.
guide-requests-carriedForward =
    Counts: what was not answered by 31 December and goes on next year: received plus carried over minus concluded; comparing it with the register shows slips made before.
    Does not count: what was answered by the end of the year.
    Source: form of 国办公开办函〔2021〕30号: items 1 and 2 add up to items 3 and 4.
    Usually kept by: whoever handles requests: the register of requests.
guide-informationFees =
    Counts: fee notices issued for information requests this year, their amount and what was received, in yuan; if there were none, all three are 0.
    Does not count: administrative fees, which stand in section 2.
    Source: Rules on Information Processing Fees (国办函〔2020〕109号); Regulations on Disclosure art. 42.
    Usually kept by: the finance office, and whoever handles requests.
guide-disputes-review =
    Counts: reviews about information disclosure: upheld; corrected (revoked, changed, found unlawful, ordered to act); other (withdrawn, dismissed, ended); pending at the end of the year.
    Does not count: reviews of licensing, penalties and other matters.
    Source: Regulations on Disclosure art. 51; Administrative Reconsideration Law.
    Usually kept by: the legal office.
guide-disputes-directLitigation =
    Counts: suits about information disclosure brought without review first, by what the courts did this year.
    Does not count: suits after a review, which are the next group; suits about other matters.
    Source: Regulations on Disclosure art. 51; Administrative Reconsideration Law art. 23: since 2024 a refusal goes to review first, so there are few.
    Usually kept by: the legal office.
guide-disputes-litigationAfterReview =
    Counts: suits brought after a review, by what the courts did this year.
    Does not count: suits without review, which are the group before; suits about other matters.
    Source: Regulations on Disclosure art. 51; Administrative Procedure Law.
    Usually kept by: the legal office.
guide-text-introduction =
    It says: the legal basis, the period and whom to ask, in one paragraph.
    It does not say: achievements, which belong to section 1.
    Source: Regulations on Disclosure art. 49 and 50.
    Usually written by: the general office.
guide-text-overview =
    It says: what was done this year under its five sub-headings; governments at every level, townships included, also report appraisal and accountability under the fifth.
    It does not say: achievements that have nothing to do with disclosure; figures that differ from the tables.
    Source: Regulations on Disclosure art. 50; 国办公开办函〔2021〕30号.
    Usually written by: the general office.
guide-text-problemsAndImprovements =
    It says: concrete problems of this year, what became of last year's, and what will be done.
    It does not say: empty phrases, and last year's text again.
    Source: Regulations on Disclosure art. 50.
    Usually written by: the general office.
guide-text-otherMatters =
    It says: information processing fees: notices, their amount and what was received, also where there were none; anything else to report.
    It does not say: what stands in the sections before.
    Source: Rules on Information Processing Fees (国办函〔2020〕109号).
    Usually written by: the general and the finance office.
guide-lastYear =
    Counts: last year's published report as Word, PDF, Excel or web page, or its three tables pasted.
    Does not count: unpublished drafts, reports of other organs.
    Source: form of 国办公开办函〔2021〕30号: carried over equals carried forward of the year before.
    Usually kept by: the general office; it also stands on your organ's website.
guide-situation =
    Counts: what did not happen all year: a tap makes its whole table 0, after you have confirmed the list.
    Does not count: what happened even once: leave it, it is asked item by item.
    Source: form of 国办公开办函〔2021〕30号: what did not happen is 0 and not left blank.
    Usually kept by: whoever handles requests, the legal and finance offices.
guide-one-kind = Only the requests of this kind of applicant; what counts is the same as before:

## dialogue: what a message lacks

problem-no-figure = There is no figure after “{ $text }”; please add it.
problem-order = I can't tell which figure in “{ $text }” belongs to which item. Please write name and figure in turn.
problem-nothing-asked = What is “{ $text }” for? No figure is asked here: please write the name too, such as “licensing 31”.
problem-count = The items “{ $text }” and the figures are not equal in number. Please give one figure for each.
problem-several = One figure is asked here, and several came (“{ $text }”). Please give one.
problem-no-total = The total is not known yet, so not all of it can be “{ $text }”. Please give the figure.
doubt-rest-or-other = “{ $text }” may mean all the rest, or the item called “other”.
doubt-part-of-label = “{ $text }” is only a part of a name; I took the cell that is most like it.
doubt-among = “{ $text }” looks like a part of a total.
doubt-same-line = “{ $text }” does not say its row and column; I took it to be in line with the figure before.
doubt-asked-row = “{ $text }” does not say its row; I took it to be in the row that is asked.
doubt-nearest = There is no “{ $text }” in the form; I took the nearest cell.
doubt-rest-of-one = “{ $text }” is the total less the others.
doubt-none-of-group = “{ $text }” is several cells; I take it that there are none at all.
doubt-among-stated = “{ $text }” may be several cells; this one alone has a figure.
doubt-last-said = I take it that you change the figure that you gave last.

## recognition
table-twice = The same row stands there twice: “{ $text }”. Remove one and paste again.
doubt-table-blank = A cell is empty: it may mean 0 or not filled in. It stays blank.

## The check sheet: what each rule asks for

rule-form-edition = From 2021 on the present form is used
rule-organ-name = The organ has one name in title, text, signature and last year's report
rule-value-count = Counts are whole numbers of 0 or more, amounts are 0 or more
rule-completeness = No cell of the tables is blank
rule-requests-row-total = Section 3, every row: the applicants add up to the total
rule-requests-concluded = Section 3, every column: the outcomes add up to （七）总计
rule-requests-balance = Section 3, every column: received and carried over equal concluded and carried forward
rule-disputes-total = Section 4, every group: the outcomes add up to the total
rule-requests-continuity = Carried over equals last year's carried forward
rule-proactive-continuity = In force equals last year's in force, plus issued, less repealed
rule-proactive-opening-stock = Counted back from in force, last year's stock is not below 0
rule-proactive-authority = An organ that may not issue 规章 reports 0 of them
rule-disputes-direct = From 2024 on, lawsuits without a review first are verified
rule-disputes-pending = Reviews and lawsuits are not fewer than were pending last year
rule-fees-consistency = Numbers and amounts of the processing fees agree
rule-change-outlier = No figure changes out of proportion to last year
rule-publication-title = The published title is that of the form
rule-publication-heading = The six headings are those of the form, in its order
rule-publication-label = Rows are called as in the form
rule-publication-row = The tables have the rows of the form, （六）其他处理 in three
rule-publication-edition = From 2021 on, the tables of the form of 2019 are in use no more
rule-publication-date = Published within the deadline
rule-narrative-figure = Figures in the text agree with the tables
rule-narrative-claim = What the text claims (all concluded, none received, no review or lawsuit) agrees with the tables
rule-narrative-year = Years in the text are right
rule-narrative-copied = The text is not last year's
rule-narrative-fees = Section 6 states the processing fees as filled in
rule-narrative-thin = Section 5 says what is wanting and what was improved
rule-narrative-length = Section 1 is not too long
