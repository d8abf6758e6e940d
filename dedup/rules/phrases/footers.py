"""ART111 and ART105 labels of menus, accounts and footers that sites share, English and German."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "en",
        "line",
        "accessibility statement | accessibility links | visit our corporate site | social links navigation | "
        "editorial guidelines | breadcrumb trail links | breadcrumb trail navigation | sponsorship requests | "
        "select international site | perform search | open search form | submit search | search query | type to "
        "search | start typing to search | clear search | expand / collapse search | expand/collapse search | "
        "click to expand the mega menu | click to expand search input | open menu button | close menu button | "
        "close menu sidebar | open navigation | open navigation menu | close navigation | close navigation menu "
        "| toggle navigation menu | primary navigation | secondary navigation | footer navigation | footer menu "
        "| site navigation | site footer | site header | site index | main menu | mega menu | hamburger menu | "
        "advertising with us | advertising solutions | media kit | download media kit | international editions | "
        "choose your edition | switch edition | change edition | us edition | uk edition | international edition "
        "| close extra sharing options | all sharing options for | sell/rent your home | used cars for sale | "
        "new cars for sale | place an open house | place an in memoriam | place a vacation hold | place a hold | "
        "community standards | comment from the forums | closed captioning policy | copyright & licensing | "
        "rights & permissions | rights, clearance & permissions | customize your weather | set your location | "
        "enter city and state or zip code | enter zip code | enter your zip code | enter your postcode | see "
        "more latest | view more latest | visual stories | web stories | more web stories | news app: google "
        "play | news app: apple ios | delivery feedback | new terms of use | customer care | e-edition help | "
        "eedition help | today's epaper | today's e-paper | latest e-edition | browse back issues | browse "
        "issues | explore the issue | send us some feedback | give us some feedback | skip to sections | skip to "
        "navigation links | skip to main navigation | skip to site index | skip to site footer | skip past "
        "newsletter promotion | after newsletter promotion | skip newsletter promotion | jump to navigation | "
        "jump to main content | jump to content | jump to footer | back to homepage | back to home page | return "
        "to homepage | go to homepage | go to home page | powered and implemented by | our mobile apps | our "
        "websites | our other sites | partner sites | sister sites | site archive | site archives | full archive "
        "| article archive | news archive",
        hits=(
            "Accessibility Statement", "Click to expand the Mega Menu", "Visit our corporate site", "Place an In Memoriam",
            "All sharing options for:", "Skip past newsletter promotion",
        ),
        misses=(
            "Accessibility of courts falls short", "Meet the team behind the vaccine", "Sell your car, mayor tells drivers",
            "Visual stories from the front", "Our network of spies", "Footer of the mountain",
        ),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "user agreement | privacy policy and cookie statement | privacy policy & cookie statement | privacy & "
        "cookie statement | privacy and cookie statement | your privacy choices and rights | european privacy "
        "settings | eu privacy settings | california: do not sell my personal info | california notice | "
        "california privacy notice | california privacy policy | california consumer privacy statement | "
        "california consumer privacy act | ca privacy notice | us privacy notice | consumer health data privacy "
        "| consumer health data policy | notice at collection | privacy notice for california | limit the use of "
        "my sensitive personal information | you can save this article by registering for free | you can manage "
        "saved articles in your account | to revisit this article, select my account, then | to revisit this "
        "article, visit my profile, then | to revisit this article, visit my profile, then view saved stories | "
        "looks like you've reached your saved article limit! | this article is free to read register to unlock | "
        "this article is free to read | my subscriptions | my subscription | manage my subscriptions | manage "
        "print subscription | manage print subscription / tax receipt | manage my tax receipt | manage "
        "subscriptions | member preferences | activate your online access now | activate your online access | "
        "activate online access | you are no longer onsite at your organization. please log in | for assistance, "
        "contact your corporate administrator | welcome! log into your account | log into your account | recover "
        "your password | password recovery | a password will be e-mailed to you | a password will be emailed to "
        "you | log in / register | log in/register | login/register | login / register | log in or sign up | "
        "sign in or sign up | sign in / register | sign in/register | try a single issue or save on a "
        "subscription | issues delivered straight to your door or device | give a gift subscription | join the "
        "conversation as a vip member | to help keep your account secure, please log-in again | interested in "
        "more newsletters? | and are aged 16 or over | to save your preferences | my account settings | account "
        "preferences | account dashboard | resend verification email | resend email | resend confirmation email "
        "| show password | hide password | remember my password | stay signed in | keep me signed in | keep me "
        "logged in | don't have an account? | no account yet? | already registered? | not registered yet? | not "
        "a member yet? | new user? | continue as guest",
        hits=(
            "User Agreement", "California: Do not Sell my Personal Info", "Looks like you've reached your saved article limit!",
            "Recover your password", "Log In / Register", "Resend confirmation email",
        ),
        misses=(
            "User agreement reached in water dispute", "Why subscribe to a lie?", "My subscription to hope",
            "Change your password, experts say", "New here? So is the mayor.", "Your password may be for sale",
        ),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:this|our) newsletters? may contain (?:advertising, deals|ads, deals|info(?:rmation)? about charities).{0,200}"
        r"|the material on this site (?:may not be reproduced(?:,|[.]| without| except)|is (?:for (?:your )?(?:personal|informational|information|general|non-?commercial)|protected by (?:copyright|law|international))).{0,240}"
        r"|use of (?:and/or registration on any portion of )?this (?:site|website) constitutes acceptance of (?:our|the|these|its|all)\b.{0,240}"
        r"|by (?:clicking|submitting (?:this|your|the|my)|providing (?:your|an?)|entering (?:your|my)|registering|signing (?:up|in))\b.{0,80}\b(?:you|i)(?:'re| are)? (?:agree\w*|accept\w*|consent\w*|acknowledge|confirm|certify|understand|have read)\b"
        r"[^:]{0,120} (?:terms (?:&|and|of (?:use|service|sale))|privacy policy|and are aged 16 or over)(?! that\b)(?! (?:and conditions )?of (?:the|its|a)\b).{0,120}"
        r"|click here to (?:get|download) the [\w' ]{2,30} app[.!]?"
        r"|quotes displayed in real-time or delayed by at least \d+ minutes.{0,200}"
        r"|market data (?:is )?provided by [\w&'-]+(?: [\w&'-]+){0,2}\.?(?: (?:powered|etf|mutual|legal|quotes|real)\b.{0,120})?"
        r"|mutual fund and etf data (?:is )?provided by.{2,80})", guards=NOT_TOLD + UNQUOTED,
        hits=(
            "This newsletter may contain advertising, deals, or affiliate links.",
            "The material on this site may not be reproduced, distributed, transmitted, cached or otherwise used.",
            "CLICK HERE TO GET THE EXAMPLE NEWS APP",
            "Quotes displayed in real-time or delayed by at least 15 minutes. Market Data provided by Example.",
            "By submitting your information you agree to the Terms & Conditions and are aged 16 or over.",
        ),
        misses=(
            "This newsletter may change how you see the world.",
            "The material on this site was once a hill.",
            "Use of this site as a dump must end, neighbours say.",
            "Click here to get the full story",
            "By signing the deal, Iran accepted the terms and conditions of the agency.",
            "The material on this site is for sale to builders.",
            "Market data provided by hedge funds moved the price.",
            "Our newsletter may contain deals, but no journalist is paid for them.",
        ),
        words=(
            "^this_newsletter ^our_newsletter ^our_newsletters ^the_material ^use_of ^by_clicking ^by_submitting ^by_providing"
            " ^by_entering ^by_registering ^by_signing ^click_here ^quotes_displayed ^market_data ^mutual_fund"
        ),
        longest=360,
    ),
    Row(
        "ART111",
        "de",
        "line",
        "hauptnavigation | unsere ressorts | ressorts | alle ressorts | vergleichsportal | lokalausgabe einstellen | eine webseite der | ein angebot von"
        " | ein angebot der | e-paper lesen | zum e-paper | e-paper öffnen | digitale themenhefte | digitales themenheft | datenschutzcenter | anzeige buchen"
        " | anzeige aufgeben | anzeige schalten | anzeigen aufgeben | anzeigen schalten | aktuelle prospekte | aktuelle anzeigen | aktuelle beilagen"
        " | zum stellenmarkt | zum immobilienmarkt | zum trauerportal | weitere angebote | unsere angebote | suchbegriffe | stromvergleich | gasvergleich"
        " | kreditvergleich | kreditrechner | brutto-netto-rechner | produktvergleich | sendungen a-z | sendung verpasst | alle sendungen"
        " | mediadaten/werbung | mediadaten & werbung | jobs & karriere | karriere & jobs | e-mail-newsletter | direkt zum inhalt | direkt zur navigation"
        " | direkt zur suche | zum hauptinhalt springen | zur hauptnavigation springen | zur navigation springen | zur suche springen"
        " | zum seitenanfang springen | zum footer springen | die redaktion empfiehlt | dieses thema im programm | reisekataloge | korrekturen & mehr"
        " | entdecken sie unsere apps | unsere apps | unsere app | seitennavigation | unternavigation | servicenavigation | metanavigation | fußzeile"
        " | seitenende | ende des artikels | ende der navigation | menü öffnen | menü schließen | suche öffnen | suche schließen | navigation öffnen"
        " | navigation schließen | alle themen | themen a-z | themen von a bis z | alle themen von a-z | alle artikel | alle meldungen | alle nachrichten"
        " | alle videos | alle podcasts | alle autoren | zur autorenseite | zur autorin | zum autor | alle artikel des autors | alle artikel der autorin",
        hits=("Hauptnavigation", "Direkt zum Inhalt", "E-Paper lesen", "Dieses Thema im Programm:", "Alle Artikel des Autors"),
        misses=("Alle Artikel des Grundgesetzes", "Ein Angebot von gestern", "Ressorts streiten um Geld", "Unsere App sei sicher, sagt die Bank"),
    ),
    Row(
        "ART105",
        "de",
        "line",
        "sie sind angemeldet als | sie sind angemeldet | sie sind nicht angemeldet | hier geht's zu ihren | plus artikel lesen | plus-artikel lesen"
        " | kennen sie schon unsere plus-inhalte? | ihre daten und einstellungen finden sie in ihrem | sie haben javascript für ihren browser deaktiviert"
        " | bitte aktivieren sie javascript | bitte aktivieren sie javascript in ihrem browser | zu ihren daten | zu ihrem konto | zum kundenkonto"
        " | mein kundenkonto | mein benutzerkonto | mein abo | meine abos | abo verwalten | abos verwalten | abo kündigen | abo-service | aboservice"
        " | leserservice | abonnentenservice | vertrag kündigen | verträge hier kündigen | verträge kündigen | widerruf | noch kein konto? | noch kein abo?"
        " | neu hier? | bereits registriert? | bereits kunde? | schon abonnent? | sie sind bereits abonnent? | passwort zurücksetzen | passwort ändern"
        " | angemeldet bleiben | als gast fortfahren | jetzt freischalten | jetzt weiterlesen | sofort weiterlesen | gleich weiterlesen"
        " | weiterlesen mit | jetzt abo abschließen | jetzt abo sichern | jetzt gratis testen | gratis testen | 0 monat gratis | 0 monate gratis",
        hits=("Sie sind angemeldet als:", "Plus Artikel lesen", "Verträge hier kündigen", "Noch kein Konto?", "Jetzt weiterlesen"),
        misses=("Widerruf der Zusage empört Bürger", "Mein Abo und ich", "Neu hier? Der Bürgermeister auch.", "Schon Abonnenten klagen"),
    ),
    Row(
        "ART111",
        "en",
        "line",
        "meet the team | meet our team | sell your car | sell your home | community rules | our apps | mobile "
        "apps | our publications | our brands | our network",
        hits=("Meet the team", "Meet our team", "Sell your car"),
        misses=("Meet the team behind the vaccine", "Sell your car, mayor tells drivers", "Our network of spies"),
        weak=True,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "why subscribe? | your username | your password | update your profile | complete your profile | verify "
        "your email | verify your email address | change password | change your password | update password | "
        "enter your password | choose a password | new here?",
        hits=("Why subscribe?", "Your username", "Your password"),
        misses=("Change your password, experts say", "Your password may be for sale", "New here? So is the mayor."),
        weak=True,
    ),
)  # fmt: skip
