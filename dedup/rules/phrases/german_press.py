"""Hints, house advertising and boxes as German, Austrian and Swiss news sites word them."""

from __future__ import annotations

from dedup.rules.phrases.told_west import GUARDS_DE
from dedup.rules.row import Row, lines

_NAME = r"[\w.+&'-]{1,24}(?: [\w.+&'-]{1,24}){0,3}"
_NOBODY = r"(?!.*\b(?:sagt|sagte|schreibt|schrieb|warnt|warnte|erklärt|erklärte|kritisiert|laut|heißt es|heisst es|gericht|betrüger|räumt|gibt (?:der|die|das)|lockt|locken|wirbt|werben|steht auf|stand auf|so (?:der|die|das)|fordert|rät|riet)\b)"


ROWS: tuple[Row, ...] = (
    lines(
        "ART105",
        "de",
        "dieser artikel wurde ihnen geschenkt | dieser artikel wurde dir geschenkt | mehrfachnutzung erkannt | zugang zu allen f+artikeln | zugang zu allen f+-artikeln"
        " | zugriff auf alle artikel im web und in der app | wählen sie ihr abo und lesen sie weiter | wählen sie ihr abo | testen sie unser angebot. jetzt weiterlesen"
        " | f+ artikel mit einem klick verschenken | diesen artikel verschenken | z+ (abopflichtiger inhalt | pur-abo abschließen | einverstanden und weiter | zustimmen & weiter"
        " | ohne einwilligung fortfahren | werbefrei im pur-abo lesen | mit werbung kostenlos lesen"
        " | weiter mit werbung lesen | bereits pur-abonnent? hier einloggen | sie sind bereits pur-abonnent? hier einloggen | sie sind abonnent und haben noch keinen zugang?"
        " | ich bin abonnent und habe noch keinen online-zugang | sie haben ihr passwort vergessen? | noch keinen online-zugang? | die mit * gekennzeichneten felder sind pflichtfelder"
        " | mit * gekennzeichnete felder sind pflichtfelder | es gelten unsere agb und datenschutzhinweise | es gelten unsere agb und datenschutzbestimmungen | monatlich kündbar. keine kündigungsfrist"
        " | agb und widerrufsbelehrung | nutzungsbasierte onlinewerbung | ich bin schon mitglied | ich bin bereits mitglied | offenlegung gemäß § 0 medieng | offenlegung gem. § 0 medieng"
        " | offenlegung nach § 0 medieng | erklärung zur barrierefreiheit | sie haben ein pur-abo? | dieser link ist leider nicht mehr gültig",
        (
            "Dieser Artikel wurde Ihnen geschenkt",
            "Sie sind bereits PUR-Abonnent? Hier einloggen",
            "Offenlegung gemäß § 25 MedienG",
            "Ich bin schon Mitglied",
            "Die mit * gekennzeichneten Felder sind Pflichtfelder.",
            "Nutzungsbasierte Onlinewerbung",
        ),
        (
            "Dieser Artikel wurde Ihnen geschenkt, sagte die Händlerin.",
            "Ich bin schon Mitglied im Verein, sagt sie.",
            "Die Offenlegung der Spenden verzögert sich",
            "Nutzungsbasierte Gebühren steigen",
            "Sie haben Ihr Passwort vergessen? Das passiert jedem.",
        ),
    ),
    lines(
        "ART105",
        "de",
        "sie können jederzeit kündigen | soziale netzwerke aktivieren | nur notwendige cookies zulassen | kommentarfunktion deaktiviert | pflichtfeld | bitte bestätigen sie ihre e-mail-adresse | bitte passen sie die einstellungen an | die diskussion ist geschlossen"
        " | zeit.de mit werbung | ihre meinung zählt | alle preise inkl. mwst",
        ("Sie können jederzeit kündigen.", "Pflichtfeld"),
        ("Sie können jederzeit kündigen, aber nur schriftlich.", "Pflichtfelder auf Formularen ärgern Bürger"),
        weak=True,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:bitte beachten sie: die zeitgleiche nutzung von [^?]{2,40} ist auf ein gerät beschränkt[^?]{0,140}"
        rf"|(?:sie möchten|du möchtest) {_NAME} auf mehreren geräten zeitgleich nutzen\?[^?]{{0,40}}"
        rf"|(?:sie haben|du hast) (?:bereits |schon )ein [\w+.-]{{1,24}}-(?:abo|abonnement)\?[^?]{{0,60}}|(?:haben sie|hast du) (?:bereits|schon) ein (?:digital|print|pur|plus|online|e-?paper|\w{{1,12}}\+)-?(?:abo|abonnement)\?[^?]{{0,60}}"
        r"|(?:sie möchten|möchten sie|du möchtest) diesen artikel weiterlesen\?[^?]{0,60}"
        r"|melden sie sich (?:jetzt )?mit ihrem bestehenden (?:account|konto|kundenkonto) an\b[^?]{0,120}"
        rf"|(?:jetzt weiterlesen|weiterlesen)[.:]? mit dem (?:passenden |digitalen )?{_NAME}[- ]abo"
        r"|(?:\d+ (?:wochen?|monate?)|1\. monat|der erste monat|im ersten monat) (?:für (?:nur )?[\d,.-]+ ?(?:€|euro)|kostenlos|gratis)(?: (?:testen|lesen|weiterlesen)|, danach (?:für )?(?:nur )?[\d,.]+ ?(?:€|euro)[^?]{0,60})"
        r"|danach (?:für )?(?:nur )?[\d,.]+ ?(?:€|euro|chf|franken)(?:/| pro | im | je )?(?:monat|woche|monatlich)?(?: monatlich weiterlesen|\. (?:jederzeit|monatlich) kündbar)"
        r"|sie haben noch \d+ ?(?:%|prozent) des (?:artikels|textes) vor sich|sie haben (?:diesen monat|in diesem monat|bereits) (?:\d+|alle|ihre) (?:kostenlosen? |gratis-?|freien? )?artikel (?:gelesen|aufgebraucht)"
        r"|mehr als [\d.]+ [\w+-]{1,12}-?artikel (?:mtl|pro monat|monatlich)"
        r"|sie benötigen ein [\w+.-]{2,20}[ -](?:paket|abo|abonnement), um diesen artikel zu lesen\b[^?]{0,120}"
        r"|links zu verschenkten artikeln werden ungültig, wenn\b[^?]{0,120}"
        r"|uneingeschränkten zugang zu allen (?:digitalen )?inhalten von [^?]{2,30} sichern\b[^?]{0,140}"
        r"|besondere reportagen, analysen und hintergründe zu themen, die unsere gesellschaft bewegen\b[^?]{0,120})[.!]?",
        guards=GUARDS_DE,
        hits=(
            "Bitte beachten Sie: Die zeitgleiche Nutzung von BEISPIEL+-Inhalten ist auf ein Gerät beschränkt.",
            "Sie möchten BEISPIEL+ auf mehreren Geräten zeitgleich nutzen? Zu unseren Angeboten",
            "Sie haben bereits ein Digital-Abonnement?",
            "Sie möchten diesen Artikel weiterlesen? Jetzt kostenlos registrieren",
            "Melden Sie sich jetzt mit Ihrem bestehenden Account an oder testen Sie unser digitales Abo mit Zugang zu allen Artikeln.",
            "Jetzt weiterlesen. Mit dem passenden BEISPIEL-Abo.",
            "4 Wochen für 1 € testen",
            "1. Monat kostenlos, danach 7,99 Euro im Monat",
            "Danach 9,99 € pro Monat. Jederzeit kündbar.",
            "Danach für 9,99 € monatlich weiterlesen",
            "Sie haben noch 70% des Artikels vor sich",
            "Sie haben diesen Monat 5 kostenlose Artikel gelesen",
            "Mehr als 1.000 F+-Artikel mtl.",
            "Sie benötigen ein beispiel+ Paket, um diesen Artikel zu lesen. Jetzt eine Woche unverbindlich testen – ohne Verpflichtung!",
            "Links zu verschenkten Artikeln werden ungültig, wenn diese älter als 7 Tage sind oder zu oft aufgerufen wurden.",
            "Uneingeschränkten Zugang zu allen digitalen Inhalten von BEISPIEL sichern: Plus Inhalte, ePaper und mehr.",
            "Besondere Reportagen, Analysen und Hintergründe zu Themen, die unsere Gesellschaft bewegen – von Reporterinnen und Reportern aus aller Welt. Jetzt testen.",
        ),
        misses=(
            "Der erste Monat ist kostenlos, danach kostet das Konto 9,99 Euro im Monat.",
            "Danach für 9,99 Euro im Monat, aber nur bis Mai.",
            "Haben Sie ein Abo?",
            "Haben Sie schon ein Netflix-Abo?",
            "Sie haben bereits ein Kind?",
            "4 Wochen für 1000 Euro Urlaub",
            "Mehr als 1.000 Artikel pro Woche verkauft der Laden.",
            "Melden Sie sich mit Ihrem Ausweis an.",
            "Sie haben noch 70 Prozent des Weges vor sich.",
            "Uneingeschränkten Zugang zu allen Akten fordern die Abgeordneten.",
            "Jetzt weiterlesen? Viele tun es nicht.",
        ),
        words=(
            "^bitte_beachten ^sie_möchten ^du_möchtest ^möchten_sie ^sie_haben ^du_hast ^haben_sie ^hast_du ^melden_sie ^jetzt_weiterlesen ^weiterlesen_mit ^weiterlesen"
            " testen lesen danach ^danach ^mehr_als ^sie_benötigen ^links_zu ^uneingeschränkten_zugang ^besondere_reportagen"
        ),
        longest=260,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:um (?:eingebettete|externe) inhalte anzuzeigen, ist (?:deine|ihre)[^?]{3,60}einwilligung\b[^?]{0,300}"
        r"|dies umfasst auch (?:deine|ihre) einwilligung in die übermittlung\b[^?]{0,240}"
        r"|indem (?:du|sie) den schalter auf .?an.? (?:stellst|stellen), (?:stimmst|stimmen) (?:du|sie)\b[^?]{0,120}"
        r"|mehr informationen dazu (?:findest du|finden sie) hier\. (?:du kannst deine|sie können ihre) einwilligung jederzeit\b[^?]{0,160}"
        r"|um mit inhalten aus sozialen netzwerken zu interagieren\b[^?]{3,60}(?:deine|ihre) zustimmung"
        r"|wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung), um (?:den|die|das|diesen|diese|dieses) [^?]{0,60}(?:[- ]inhalt|umfrage\b[^?]{0,20}|-video|-beitrag|inhalt von \w+) anzuzeigen(?:\.[^?]{0,200})?"
        r"|wir würden (?:ihnen|dir) hier gerne? (?:einen externen inhalt|externe inhalte) zeigen\b[^?]{0,140}"
        r"|ich bin (?:damit )?einverstanden, dass mir inhalte von [\w .-]{1,30} angezeigt werden(?:\.[^?]{0,260})?"
        r"|personenbezogene daten können (?:dabei )?an (?:drittplattformen|drittanbieter) übermittelt werden\. mehr dazu in unserer datenschutzerklärung"
        r"|mit (?:ihrer|deiner) zustimmung (?:wird|werden) hier ein externe[rs] [^?]{3,80} geladen"
        r"|(?:für die darstellung von [^?]{3,50} nutzen wir [^?]{3,40}\. )?erst wenn (?:sie|du) hier klick(?:en|st), werden [^?]{3,60} nachgeladen(?:\.[^?]{0,160})?"
        r"|über den datenschutz dieses [\w-]{3,30}anbieters können sie sich\b[^?]{3,400}"
        r"|dieses element beinhaltet daten von [\w .-]{1,30}\.?(?: sie können die einbettung\b[^?]{0,80})?"
        r"|dieser (?:eingebettete |externe )?inhalt ist aufgrund (?:ihrer|deiner) cookie-einstellungen nicht (?:verfügbar|sichtbar)"
        r"|der inhalt von [\w .-]{1,30} wird erst nach (?:ihrer|deiner) zustimmung geladen"
        r"|hier können sie mit ihrer einwilligung daten von [^?]{1,30} anzeigen lassen\b[^?]{0,80}"
        r"|durch das aktivieren des schalters stimmen sie zu, dass ihnen [^?]{3,60} angezeigt werden)[.!:]?",
        guards=_NOBODY,
        hits=(
            "Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung und Verarbeitung von personenbezogenen Daten notwendig",
            "Dies umfasst auch deine Einwilligung in die Übermittlung bestimmter personenbezogener Daten in Drittländer, u.a. die USA, nach Art. 49 (1) (a) DSGVO.",
            "Indem du den Schalter auf „an“ stellst, stimmst du diesen (jederzeit widerruflich) zu.",
            "Mehr Informationen dazu findest du hier. Du kannst deine Einwilligung jederzeit über den Schalter widerrufen.",
            "Um mit Inhalten aus Sozialen Netzwerken zu interagieren oder diese darzustellen, brauchen wir deine Zustimmung.",
            "Wir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen X-Inhalt anzuzeigen. Sie können diesen mit einem Klick anzeigen lassen und auch wieder deaktivieren.",
            "Wir würden Ihnen hier gerne einen externen Inhalt zeigen. Sie entscheiden, ob sie dieses Element auch sehen wollen:",
            "Ich bin damit einverstanden, dass mir Inhalte von Reddit angezeigt werden.",
            "Personenbezogene Daten können an Drittplattformen übermittelt werden. Mehr dazu in unserer Datenschutzerklärung.",
            "Mit Ihrer Zustimmung wird hier ein externes YouTube-Video (Google Ireland Limited) geladen.",
            "Erst wenn Sie hier klicken, werden Bilder und andere Daten von X nachgeladen.",
            "Über den Datenschutz dieses Social-Media-Anbieters können Sie sich auf der Seite von X informieren.",
            "Dieses Element beinhaltet Daten von YouTube. Sie können die Einbettung auf unserer Seite deaktivieren.",
            "Dieser eingebettete Inhalt ist aufgrund Ihrer Cookie-Einstellungen nicht verfügbar",
            "Der Inhalt von YouTube wird erst nach Ihrer Zustimmung geladen",
            "Hier können Sie mit Ihrer Einwilligung Daten von Spotify anzeigen lassen, um dieses Angebot nutzen zu können",
            "Durch das Aktivieren des Schalters stimmen Sie zu, dass Ihnen Inhalte von Spotify angezeigt werden.",
        ),
        misses=(
            "Um eingebettete Fotos anzuzeigen, ist viel Technik nötig.",
            "Dies umfasst auch die Einwilligung der Eltern in die Übermittlung der Noten.",
            "Indem Sie den Schalter umlegen, stoppen Sie die Pumpe.",
            "Wir brauchen Ihre Zustimmung, um den Patienten zu verlegen.",
            "Wir würden Ihnen hier gerne einen Neubau zeigen, sagt der Makler.",
            "Ich bin damit einverstanden, dass mir der Zahn gezogen wird.",
            "Personenbezogene Daten können an Dritte übermittelt werden, warnt die Behörde.",
            "Mit Ihrer Zustimmung wird hier ein Park entstehen.",
            "Erst wenn Sie hier klicken, werden Sie zum Opfer.",
            "Der Inhalt von Paketen wird erst nach der Zustimmung geprüft.",
            "Dieses Element beinhaltet Spuren von Gold.",
            "Hier können Sie mit Ihrer Familie baden.",
        ),
        words=(
            "^um_eingebettete ^um_externe ^dies_umfasst ^indem_du ^indem_sie ^mehr_informationen ^um_mit ^wir_benötigen ^wir_brauchen ^wir_würden ^ich_bin ^personenbezogene_daten"
            " ^mit_ihrer ^mit_deiner ^für_die ^erst_wenn ^über_den ^dieses_element ^dieser_eingebettete ^dieser_inhalt ^dieser_externe ^der_inhalt ^hier_können ^durch_das"
        ),
        longest=520,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:dieser inhalt ergänzt den von der redaktion erstellten artikel\b[^„“«»]{0,320}"
        r"|dieser artikel gehört zum angebot von [^?]{2,30}\. sie können ihn auch ohne abonnement lesen\b[^?]{0,60}"
        r"|an dieser stelle (?:findest du|finden sie) (?:einen )?(?:ergänzenden )?externen inhalt von [\w .-]{1,30}, der den artikel ergänzt\b[^„“«»]{0,160}"
        r"|(?:externer inhalt )?(?:möchtest du|möchten sie) diesen ergänzenden inhalt \([^)]{3,40}\) sehen\?[^„“«»]{0,320}"
        r"|externer inhalt: durch klick auf .{3,20} können personenbezogene daten\b[^?]{0,160}"
        r"|hier klicken, um den inhalt von [\w .-]{1,30} anzuzeigen|inhalt von [\w .-]{1,30} anzeigen\?"
        r"|wir und unsere (?:\d+ )?partner (?:speichern und/oder greifen auf informationen|verarbeiten daten, um folgendes bereitzustellen|verarbeiten personenbezogene daten)\b[^„“«»]{0,300}"
        r"|(?:besuchen|nutzen) sie [\w-]{2,30}\.[a-z]{2,8} (?:wie gewohnt mit werbung|mit weniger werbung|ohne werbung)\b[^„“«»]{0,200}"
        r"|um der nutzung von [\w.+ -]{3,30} mit werbung zuzustimmen, muss\b[^„“«»]{0,80}"
        r"|[\w.+-]{3,30} jetzt mit einwilligung nutzen"
        r"|sie entscheiden darüber, wie sie unsere inhalte nutzen wollen\b[^„“«»]{0,160}"
        r"|bitte deaktivieren sie (?:ihren ad-?blocker|sämtliche hard- und software-komponenten)\b[^„“«»]{0,220}"
        r"|(?:[\w-]{2,30}\.[a-z]{2,8}|diese (?:web)?seite) benötigt javascript\b[^„“«»]{0,120}"
        r"|ihr browser ist veraltet\.? bitte aktualisieren sie (?:ihn|ihren browser)|optimieren sie ihre browsereinstellungen"
        r"|(?:sie wollen|du willst|sie möchten) diesen inhalt sehen\? dann stimm(?:en sie|e|st du)\b[^„“«»]{0,80}"
        r"|oder nutzen sie das [\w.+-]{3,30}-pur-angebot)[.!:]?",
        guards=_NOBODY,
        hits=(
            "Dieser Inhalt ergänzt den von der Redaktion erstellten Artikel. Wenn Sie damit einverstanden sind, dass Cookies von externen Anbietern gesetzt werden, können Sie alle externen Inhalte zulassen.",
            "Externer Inhalt Möchtest du diesen ergänzenden Inhalt (Tweet, Instagram etc.) sehen? Falls du damit einverstanden bist, dass Cookies gesetzt werden, kannst du alle Cookies zulassen.",
            "Externer Inhalt: Durch Klick auf „Akzeptieren“ können personenbezogene Daten an den Anbieter des Inhalts und Drittdienste übermittelt werden.",
            "Hier klicken, um den Inhalt von Instagram anzuzeigen",
            "Dieser Artikel gehört zum Angebot von BEISPIEL+. Sie können ihn auch ohne Abonnement lesen, weil er Ihnen geschenkt wurde.",
            "Inhalt von Instagram anzeigen?",
            "An dieser Stelle findest du einen externen Inhalt von Reddit, der den Artikel ergänzt. Du kannst ihn dir mit einem Klick anzeigen lassen und wieder ausblenden.",
            "Wir und unsere 245 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu",
            "Wir und unsere Partner verarbeiten Daten, um Folgendes bereitzustellen:",
            "Nutzen Sie beispiel.example mit weniger Werbung und ohne Werbetracking für 1,20 €/Woche.",
            "Um der Nutzung von beispiel.example mit Werbung zuzustimmen, muss JavaScript in Ihrem Browser aktiviert sein.",
            "beispiel.example jetzt mit Einwilligung nutzen",
            "Sie entscheiden darüber, wie Sie unsere Inhalte nutzen wollen. Ihr Gerät erlaubt uns derzeit leider nicht, die Optionen anzuzeigen.",
            "Bitte deaktivieren Sie sämtliche Hard- und Software-Komponenten, die in der Lage sind Teile unserer Website zu blockieren.",
            "Beispiel.example benötigt JavaScript für wichtige Funktionen.",
            "Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.",
            "Optimieren Sie Ihre Browsereinstellungen",
            "Sie wollen diesen Inhalt sehen? Dann stimmen Sie der Nutzung zu",
            "Oder nutzen Sie das Beispiel-pur-Angebot",
        ),
        misses=(
            "Wir und unsere Partner verarbeiten Daten aus drei Ländern, sagt die Forscherin.",
            "Besuchen Sie Paris ohne Werbung im Kopf.",
            "Die Firma benötigt JavaScript-Entwickler.",
            "Angular benötigt JavaScript, um zu laufen.",
            "Bitte deaktivieren Sie Ihren Alarm.",
            "Bitte deaktivieren Sie Ihren Adblocker, steht auf jeder zweiten Seite.",
            "Besuchen Sie beispiel.de ohne Werbung, lockt der Anbieter.",
            "Inhalt von Paket und Brief anzeigen",
            "Dieser Inhalt ergänzt die Ausstellung.",
            "Ihr Browser ist veraltet, warnte das Fenster.",
            "Sie wollen diesen Film sehen? Dann stimmen Sie ab.",
            "Hier klicken, um den Preis zu gewinnen: So locken Betrüger",
        ),
        words=(
            "^dieser_inhalt ^dieser_artikel ^externer_inhalt ^an_dieser ^möchtest_du ^möchten_sie ^hier_klicken ^inhalt_von ^wir_und ^besuchen_sie ^nutzen_sie ^um_der mit_einwilligung"
            " ^sie_entscheiden ^bitte_deaktivieren benötigt_javascript ^ihr_browser ^optimieren_sie ^sie_wollen ^du_willst ^sie_möchten ^oder_nutzen"
        ),
        longest=420,
    ),
    lines(
        "ART111",
        "de",
        "danke für ihre bewertung | kommentare lesen (0 | kommentar-regeln von gamestar | danke für deine bewertung | ihr kommentar wurde abgeschickt | vielen dank! ihr kommentar wurde abgeschickt | beim senden ist ein fehler aufgetreten. versuchen sie es erneut"
        " | bitte loggen sie sich vor dem kommentieren ein | benachrichtigung bei nachfolgenden kommentaren und antworten zu meinem kommentar | sie haben noch 0 zeichen übrig | leser-kommentare (0"
        " | kommentare zu diesem artikel | wir bitten um verständnis: die kommentarfunktion ist deaktiviert"
        " | bitte registrieren sie sich und halten sie sich an unsere netiquette | um kommentieren zu können, müssen sie angemeldet sein | um kommentieren zu können, musst du angemeldet sein"
        " | alle kommentare anzeigen (0 | nur angemeldete benutzer können kommentieren und bewerten | kommentar-regeln | bitte lies unsere kommentar-regeln, bevor du einen kommentar verfasst"
        " | dein kommentar wurde nicht gespeichert. dies kann folgende ursachen haben | 0. der kommentar ist länger als 0 zeichen | der kommentar ist länger als 0 zeichen"
        " | heiss diskutierter artikel | heiß diskutierter artikel | beste kommentare zuerst | bitte melde dich an, um zu kommentieren | kommentieren sie als erste:r | kommentieren sie als erster"
        " | schreiben sie als erste:r einen kommentar | sortieren nach: neueste | sortieren nach: älteste | sortieren nach: beliebteste | kommentare werden vor der veröffentlichung geprüft"
        " | es gibt noch keine kommentare zu diesem artikel | noch keine kommentare vorhanden | sei der erste, der kommentiert | sei die erste person, die kommentiert | verbleibende zeichen: 0"
        " | kommentar absenden | nutzer-kommentare anzeigen | mein name, meine e-mail und meine website in diesem browser speichern, bis ich wieder kommentiere"
        " | meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern | benachrichtige mich über nachfolgende kommentare via e-mail"
        " | benachrichtige mich über neue beiträge via e-mail | du musst angemeldet sein, um einen kommentar abzugeben | um einen kommentar zu schreiben, müssen sie sich anmelden"
        " | ich habe die netiquette gelesen | ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert | diskutieren sie mit! feedback | kommentarpause ab 0:0 uhr",
        (
            "Bitte melde dich an, um zu kommentieren.",
            "Kommentieren Sie als Erste:r",
            "Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
            "Leser-Kommentare (12)",
            "1. Der Kommentar ist länger als 4000 Zeichen.",
            "Kommentarpause ab 20:30 Uhr",
            "Sortieren nach: Neueste",
        ),
        (
            "Ihr Kommentar wurde abgeschickt, gelesen hat ihn niemand.",
            "Kommentarpause ab Freitag: Zeitung reagiert auf Hetze",
            "Heiß diskutierter Artikel im Grundgesetz",
            "Bitte melde dich an, um mitzulaufen.",
            "Der Kommentar ist länger als das Gesetz.",
        ),
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:im interesse unserer (?:user|nutzer|leser)\b[^?]{3,60} jeden beitrag vor der veröffentlichung zu prüfen\b[^?]{0,200}"
        r"|liebe leser(?:innen und leser|innen, liebe leser|in, lieber leser)?,? (?:wir bitten um verständnis, dass es[^?]{3,160}keine kommentarfunktion\b[^?]{0,160}|der kommentarbereich von artikeln\b[^?]{3,220}|im unterschied zu vielen anderen\b[^?]{3,80}(?:kein forum|keine kommentarfunktion)[^?]{0,240})"
        r"|haben sie probleme beim kommentieren(?: oder registrieren)?\?[^?]{0,100}|gerne als leser:?innenkommentar unter dem text\b[^?]{0,80}"
        r"|die kommentierungsdauer ist abgelaufen\b[^?]{0,100}"
        r"|(?:\d\. )?dein kommentar wurde als spam identifiziert\b[^?]{0,120}|(?:\d\. )?du hast versucht, einen kommentar innerhalb der \d+-sekunden-schreibsperre zu senden"
        r"|(?:die kommentare(?: im forum| von usern und userinnen| unserer leser(?:innen und leser)?)?|user-beiträge|leserbriefe|leserkommentare|leserzuschriften) geben (?:nicht (?:notwendigerweise|unbedingt)|keinesfalls) die meinung (?:der redaktion|des betreibers)\b[^?]{0,360}"
        r"|die redaktion behält sich (?:das recht )?vor, (?:leserbriefe|zuschriften|leserzuschriften|kommentare)(?: sinnwahrend)? (?:zu kürzen|gekürzt zu veröffentlichen|nicht zu veröffentlichen)[^?]{0,80}"
        r"|da dieser artikel älter als \d+ (?:monate|tage|wochen) ist, ist [^?]{0,60}kein kommentieren mehr möglich"
        r"|wir laden sie ein, bei einer aktuelleren themenrelevanten story mitzudiskutieren\b[^?]{0,40}"
        r"|bei fragen können sie sich gern an das community-team\b[^?]{0,100}|hier können sie das community-team\b[^?]{0,80}kontaktieren"
        r"|[\w ]{3,30} behält sich insbesondere vor, gegen geltendes recht verstossende\b[^?]{3,460}"
        r"|willkommen in unserer community! eingehende beiträge\b[^?]{3,260}"
        r"|uns ist es wichtig, kommentare möglichst schnell zu sichten\b[^?]{3,140}"
        r"|weil wir die kommentar-debatten weiterhin persönlich moderieren möchten\b[^?]{3,180}"
        r"|diese website verwendet akismet\b[^?]{3,100})[.!]?",
        guards=r"(?!.*[„“«»\x22])" + _NOBODY,
        hits=(
            "Im Interesse unserer User behalten wir uns vor, jeden Beitrag vor der Veröffentlichung zu prüfen.",
            "Liebe Leserinnen, liebe Leser, wir bitten um Verständnis, dass es unter diesem Artikel keine Kommentarfunktion gibt.",
            "Liebe Leserin, lieber Leser Der Kommentarbereich von Artikeln, die älter als 48 Stunden sind, wird automatisch geschlossen.",
            "Liebe Leserinnen und Leser, im Unterschied zu vielen anderen Artikeln finden Sie unter diesem Text kein Forum.",
            "Haben Sie Probleme beim Kommentieren oder Registrieren? Dann mailen Sie uns bitte an kommune@beispiel.example.",
            "Gerne als Leser:innenkommentar unter dem Text auf beispiel.example oder über das Kontaktformular.",
            "Die Kommentierungsdauer ist abgelaufen. Der Beitrag kann deshalb nicht mehr diskutiert werden.",
            "3. Dein Kommentar wurde als Spam identifiziert. Bitte beachte unsere Richtlinien.",
            "2. Du hast versucht, einen Kommentar innerhalb der 10-Sekunden-Schreibsperre zu senden.",
            "Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder.",
            "User-Beiträge geben nicht notwendigerweise die Meinung des Betreibers/der Redaktion wieder.",
            "Die Redaktion behält sich vor, Leserbriefe zu kürzen.",
            "Da dieser Artikel älter als 18 Monate ist, ist zum jetzigen Zeitpunkt kein Kommentieren mehr möglich.",
            "Wir laden Sie ein, bei einer aktuelleren themenrelevanten Story mitzudiskutieren: Themenübersicht.",
            "Bei Fragen können Sie sich gern an das Community-Team per Mail an forum@beispiel.example wenden.",
            "Hier können Sie das Community-Team via unserer Melde- und Abhilfestelle kontaktieren.",
            "KMM behält sich insbesondere vor, gegen geltendes Recht verstoßende, den guten Sitten widersprechende Beiträge zu löschen.",
            "Willkommen in unserer Community! Eingehende Beiträge werden geprüft und anschließend veröffentlicht.",
            "Uns ist es wichtig, Kommentare möglichst schnell zu sichten und freizugeben.",
            "Weil wir die Kommentar-Debatten weiterhin persönlich moderieren möchten, sehen wir uns gezwungen, die Kommentarfunktion 24 Stunden nach Publikation einer Story zu schliessen.",
            "Diese Website verwendet Akismet, um Spam zu reduzieren.",
        ),
        misses=(
            "Die Kommentare im Netz geben die Meinung der Redaktion wieder, glauben manche.",
            "Liebe Leserinnen und Leser, der Sommer war lang.",
            "Liebe Leserinnen und Leser, wir bitten um Verständnis für die Verspätung.",
            "Die Redaktion behält sich vor, gegen das Urteil zu klagen.",
            "Da dieser Artikel älter als 18 Jahre ist, gilt er als verjährt.",
            "Bei Fragen können Sie sich gern an das Amt wenden.",
            "Willkommen in unserer Community! So begrüßt die Siedlung ihre Gäste.",
            "Wir laden Sie ein, bei einer Führung mitzudiskutieren.",
            "Uns ist es wichtig, Kommentare ernst zu nehmen.",
            "Im Interesse unserer Nutzer fahren die Bahnen länger.",
        ),
        words=(
            "^im_interesse ^liebe_leser ^liebe_leserinnen ^liebe_leserin ^haben_sie ^gerne_als ^die_kommentierungsdauer kommentar_wurde ^du_hast du_hast ^die_kommentare"
            " ^user ^user-beiträge ^leserbriefe_geben ^leserkommentare_geben ^leserzuschriften_geben ^die_redaktion ^da_dieser ^wir_laden ^bei_fragen ^hier_können"
            " sich_insbesondere ^willkommen_in ^uns_ist ^weil_wir ^diese_website"
        ),
        longest=560,
    ),
    Row(
        "ART103",
        "de",
        "regex",
        r"(?:produktbesprechungen erfolgen rein redaktionell und unabhängig\b[^?]{0,200}"
        r"|(?:bei einem kauf|beim kauf|im falle eines kaufs)(?: über (?:diese|unsere|die) links)? erhalten wir (?:in der regel )?eine (?:kleine )?provision\b[^?]{0,120}"
        r"|preisabfragezeitpunkt:? [^?]{3,60}"
        r"|(?:\* ?)?(?:die|alle) mit [^?]{1,70} (?:gekennzeichneten|markierten) links sind (?:sogenannte )?(?:affiliate|provisions|werbe|partner)-?links\b[^?]{0,200}"
        r"|(?:\* ?)?dieser (?:artikel|beitrag|text) enthält (?:sogenannte )?(?:affiliate|provisions|werbe|partner)-?links[.]?(?: (?:bei einem|beim|wenn|weitere|mehr|was|durch|dies|wir|kaufst|für)\b[^?]{0,300})?"
        r"|(?:wir finden die besten produkte für sie: )?wenn (?:sie|du) (?:auf einen dieser links klick(?:en|st)|sich für ein produkt entscheiden|über (?:diese|unsere|einen dieser|die mit)[^?]{0,60}\blinks?\b)[^?]{0,60}(?:erhält|erhalten|bekommen|verdienen)[^?]{0,40}provision\b[^?]{0,120}"
        r"|kaufst du über unsere\b[^?]{0,80}\blinks\b[^?]{0,20}(?:erhalten|bekommen) wir\b[^?]{0,30}provision\b[^?]{0,100}"
        r"|(?:\* ?)?(?:affiliate-links?: )?wir (?:erhalten|bekommen) (?:dafür )?eine (?:kleine )?provision, (?:wenn (?:sie|du) über\b[^?]{0,60}\blinks?\b[^?]{0,100}|der preis bleibt\b[^?]{0,60})"
        r"|als amazon-partner verdiene(?:n wir|[ ]ich)? (?:ich )?an qualifizierten (?:ver)?käufen"
        r"|hinweis an unsere leser: wir erstellen produktvergleiche\b[^?]{0,220}"
        r"|für (?:diesen inhalt|den inhalt|den inhalt dieses beitrags) ist (?:allein |ausschliesslich )?der werbepartner verantwortlich"
        r"|die redaktion war an der erstellung dieses (?:inhalts|beitrags|artikels) nicht beteiligt"
        r"|(?:alle )?preise inkl\. mwst\.?(?:,)? (?:und )?(?:ggf\. )?zzgl\. versand(?:kosten)?)[.!]?",
        guards=r"(?!.*[„“«»\x22]|.*\b(?:sagt|sagte|kritisiert|laut|gericht|urteil\w*|verbraucher\w*|viele|räumt|gibt (?:der|die|das)|gesteht|so (?:der|die|das)|erklärt|warnt|wirbt|nicht mehr)\b)",
        hits=(
            "Produktbesprechungen erfolgen rein redaktionell und unabhängig.",
            "Bei einem Kauf erhalten wir in der Regel eine Provision vom Händler. Mehr Informationen dazu hier",
            "Preisabfragezeitpunkt: 12.04.2023, 14:30 Uhr. Keine Gewähr",
            "Die mit einem Symbol oder * gekennzeichneten Links sind Affiliate-Links. Wenn Sie darüber einkaufen, erhalten wir eine Provision.",
            "Alle mit * gekennzeichneten Links sind Affiliate-Links",
            "Dieser Artikel enthält sogenannte Affiliate-Links. Weitere Informationen dazu gibt es hier.",
            "Dieser Artikel enthält Werbelinks",
            "Wir finden die besten Produkte für Sie: Wenn Sie sich für ein Produkt entscheiden, erhalten wir vom Händler eine Provision.",
            "Wenn Sie auf einen dieser Links klicken und darüber einkaufen, erhält BEISPIEL eine Provision.",
            "Wenn du über diese Links etwas kaufst, bekommen wir eine Provision",
            "Kaufst du über unsere mit Einkaufswagen-Symbol gekennzeichneten Links ein, erhalten wir eine Provision.",
            "Wir erhalten eine Provision, wenn Sie über mit * markierte Links einen Vertrag abschließen.",
            "* Affiliate-Links: Wir erhalten eine kleine Provision, der Preis bleibt für dich gleich.",
            "Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.",
            "Als Amazon-Partner verdiene ich an qualifizierten Käufen",
            "Hinweis an unsere Leser: Wir erstellen Produktvergleiche und Deals für Sie.",
            "Für diesen Inhalt ist allein der Werbepartner verantwortlich",
            "Die Redaktion war an der Erstellung dieses Inhalts nicht beteiligt.",
            "Alle Preise inkl. MwSt. und zzgl. Versandkosten",
        ),
        misses=(
            "Wenn Sie sich für ein Produkt entscheiden, erhält der Berater eine Provision, wie das Gericht feststellte.",
            "Wir erhalten eine Provision, wenn Sie kaufen, sagte der Makler.",
            "Dieser Artikel enthält Spoiler.",
            "Beim Kauf erhalten wir eine Quittung.",
            "Beim Kauf erhalten wir eine Provision, gibt der Händler zu.",
            "Alle mit Stern markierten Links sind Werbelinks, räumt der Betreiber ein.",
            "Hinweis an unsere Leser: Wir erstellen Produktvergleiche nicht mehr.",
            "Als Amazon-Partner verdienen viele Händler kaum noch Geld.",
            "Die Redaktion war an der Erstellung dieses Gutachtens nicht beteiligt.",
            "Alle mit Kreide markierten Links sind Sackgassen.",
            "Für den Inhalt ist der Autor verantwortlich.",
            "Hinweis an unsere Leser: Die Zeitung erscheint am Montag nicht.",
        ),
        words=(
            "^produktbesprechungen_erfolgen ^bei_einem ^beim_kauf ^im_falle ^preisabfragezeitpunkt ^die_mit ^alle_mit ^dieser_artikel ^dieser_beitrag ^dieser_text ^wir_finden"
            " ^wenn_sie ^wenn_du ^kaufst_du ^wir_erhalten ^wir_bekommen ^affiliate ^affiliate-links ^affiliate-link ^als_amazon  ^hinweis_an ^für_diesen ^für_den ^die_redaktion"
            " ^alle_preise ^preise_inkl links_sind affiliate-links kleine_provision"
        ),
        longest=420,
    ),
    lines(
        "ART103",
        "de",
        "zum angebot bei amazon | zum angebot bei otto | zum angebot bei mediamarkt | zum angebot bei saturn | zum angebot bei ebay | zum angebot bei thalia | direkt zum angebot bei amazon"
        " | empfehlungen aus dem ticketshop | jetzt angebot sichern | der artikel geht unten weiter | der text geht unten weiter | zum weiterlesen nach unten scrollen"
        " | anzeige: zum weiterlesen scrollen | zeitungsanzeige aufgeben | traueranzeige aufgeben | private anzeige aufgeben",
        ("Der Artikel geht unten weiter", "Zum Weiterlesen nach unten scrollen", "Traueranzeige aufgeben"),
        ("Der Artikel geht unten im Stapel verloren", "Zum Angebot bei Amazon gehören auch Filme", "Traueranzeigen kosten mehr"),
    ),
    lines(
        "ART103",
        "de",
        "bei amazon bestellen | bei thalia bestellen | bei genialokal bestellen",
        ("Bei Amazon bestellen",),
        ("Bei Amazon bestellen immer weniger Kunden",),
        weak=True,
    ),
    Row(
        "ART113",
        "de",
        "regex",
        r"(?:dieser (?:text|artikel|beitrag) wurde (?:teilweise )?(?:maschinell erstellt|mithilfe von maschineller unterstützung erstellt)(?: und vor der veröffentlichung[^?]{3,90}überprüft)?"
        r"|für diesen (?:von der redaktion geschriebenen )?artikel wurde maschinelle unterstützung genutzt\b[^?]{0,140}"
        r"|transparenz: diese (?:nachricht|meldung) wurde mithilfe von (?:ki|künstlicher intelligenz) erstellt\b[^?]{0,80}"
        r"|direkt aus dem dpa-newskanal\b[^?]{0,200}|diese meldung ist teil eines automatisierten angebots der deutschen presse-agentur\b[^?]{0,40}"
        r"|dieser (?:artikel|beitrag|text) (?:stammt aus|ist teil von) (?:der |dem |bild |zeit )[^?]{2,60}(?:\. das epaper der gesamten ausgabe gibt es hier|, ausgabe \d+/\d+)"
        r"|\*?der beitrag [^?]{3,160} stammt von [^?]{2,60}\. es gibt keine redaktionelle prüfung durch\b[^?]{0,80}"
        r"|dieser text stammt von einer? expert(?:in|en) aus dem\b[^?]{3,160}(?:experts circle|nicht teil der redaktion)\b[^?]{0,160}"
        r"|dieser artikel wurde automatisch aus unserem alten redaktionssystem\b[^?]{3,220}"
        r"|dieser (?:artikel|beitrag) ist erstmals am [^?]{3,40} erschienen\. das thema ist weiterhin aktuell\b[^?]{0,80}"
        r"|dies ist ein beitrag, der im rahmen unserer open-source-initiative eingereicht wurde\b[^?]{0,400}"
        r"|dieser beitrag unterliegt der creative commons lizenz\b[^?]{0,320}"
        r"|\*?[\w.-]{3,30} ist ein (?:angebot|produkt|teil) (?:von|der) ippen[.-](?:media|digital)"
        r"|mehr zum hintergrund dieser und anderer korrekturen finden sie hier\b[^?]{0,60}"
        r"|der kurz-?link dieses artikels lautet:? [^?]{3,80}|permalink: https?://\S{4,120}|(?:erstpublikation|publiziert): \d[\d.]{4,9}(?:, \d\d?[:.]\d\d(?: uhr)?)?|dieser (?:artikel|text|beitrag) erschien zuerst (?:auf|bei) [\w-]{2,30}\.[a-z]{2,8}"
        r"|die [\w.-]{2,20} als epaper: die vollständige ausgabe steht ihnen\b[^?]{3,240}"
        r"|\(?\x22die presse\x22, print-ausgabe, [\d.]{6,10}\)?)[.!]?",
        guards=_NOBODY,
        hits=(
            "Dieser Text wurde teilweise maschinell erstellt.",
            "Dieser Artikel wurde mithilfe von maschineller Unterstützung erstellt und vor der Veröffentlichung von der Redakteurin Erika Beispiel sorgfältig überprüft.",
            "Für diesen von der Redaktion geschriebenen Artikel wurde maschinelle Unterstützung genutzt.",
            "Transparenz: Diese Nachricht wurde mithilfe von KI erstellt und redaktionell geprüft.",
            "Direkt aus dem dpa-Newskanal: Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.",
            "Diese Meldung ist Teil eines automatisierten Angebots der Deutschen Presse-Agentur (dpa).",
            "Dieser Artikel stammt aus BILD am SONNTAG. Das ePaper der gesamten Ausgabe gibt es hier.",
            "Dieser Artikel ist Teil von ZEIT am Wochenende, Ausgabe 12/2023.",
            "*Der Beitrag \x22Brücke bleibt gesperrt\x22 stammt von Beispielportal. Es gibt keine redaktionelle Prüfung durch BEISPIEL online.",
            "Dieser Text stammt von einer Expertin aus dem BEISPIEL EXPERTS Circle. Sie sind nicht Teil der Redaktion.",
            "Dieser Artikel wurde automatisch aus unserem alten Redaktionssystem auf unsere neue Website importiert.",
            "Dieser Artikel ist erstmals am 12. April 2023 auf BR24 erschienen. Das Thema ist weiterhin aktuell. Daher haben wir diesen Artikel erneut publiziert.",
            "Dies ist ein Beitrag, der im Rahmen unserer Open-Source-Initiative eingereicht wurde.",
            "Dieser Beitrag unterliegt der Creative Commons Lizenz (CC BY-NC-ND 4.0).",
            "*merkur.de ist ein Angebot von IPPEN.MEDIA.",
            "Mehr zum Hintergrund dieser und anderer Korrekturen finden Sie hier: tagesschau.de/korrekturen",
            "Der Kurz-Link dieses Artikels lautet: https://www.beispiel.example/123456",
            "Permalink: https://www.beispiel.example/-gq5-a1b2c",
            "Erstpublikation: 12.04.2023, 14:30 Uhr.",
            "Publiziert: 12.04.2023, 14:30",
            "Dieser Artikel erschien zuerst auf beispiel.example",
            "Die WELT als ePaper: Die vollständige Ausgabe steht Ihnen bereits am Vorabend zur Verfügung.",
            "(\x22Die Presse\x22, Print-Ausgabe, 12.04.2023)",
        ),
        misses=(
            "Dieser Text wurde maschinell erstellt, und niemand hat es gemerkt.",
            "Dieser Artikel ist Teil von Kapitel drei des Vertrags.",
            "Dieser Beitrag ist erstmals am Freitag zu zahlen.",
            "Die Firma ist ein Angebot von gestern.",
            "Die Welt als Epaper: Die vollständige Ausgabe kostet 30 Euro.",
            "Dieser Text stammt von einer Schülerin aus dem Allgäu.",
            "Der Beitrag zur Pflegekasse stammt von 2005.",
            "Diese Meldung ist Teil eines Streits.",
            "Dieser Artikel erschien zuerst auf Papier.",
            "Dieser Text stammt von einer Expertin aus dem Ministerium, die anonym bleiben will.",
            "Für diesen Artikel wurde lange recherchiert.",
        ),
        words=(
            "^dieser_text ^dieser_artikel ^dieser_beitrag ^für_diesen ^transparenz ^direkt_aus ^diese_meldung ^der_beitrag ^dies_ist ist_ein ^mehr_zum ^der_kurz ^der_kurzlink  ^permalink ^erstpublikation ^publiziert"
            " epaper als_epaper die_presse print-ausgabe"
        ),
        longest=480,
    ),
    Row(
        "ART111",
        "de",
        "regex",
        r"(?:dieses thema im programm: (?:über dieses thema\b[^?]{3,140}|[^?]{2,60} ?\| ?[^?]{3,120})"
        r"|über dieses thema (?:berichtete?n? (?:[^?]{2,40} )?am \d\d?\. \w+ \d{4} um \d\d?[:.]\d\d uhr[^?]{0,60}|(?:haben wir|berichten wir|berichtet|berichtete) (?:auch )?(?:am \d[\d.]{5,9} )?(?:im|auf|in)\b[^?]{0,40}(?:berichtet|am \d\d?\. \w+ \d{4}):[^?]{3,80})"
        r"|diese nachricht wurde am \d\d?\.\d\d?\.\d{4} im programm \w[\w ]{3,30} gesendet"
        r"|(?:ndr|mdr|swr|wdr|rbb|br|hr|sr|srf|dlf|radio) ?[\w ]{0,30} ?[|,] ?(?:[\w ]{2,30}[|,] ?)?\d\d?\.(?: ?\w+ |\d\d?\.)\d{4} ?[|,] ?\d\d?[:.]\d\d uhr;?"
        r"|sendung am \w\w\.,? \d\d?\.\d\d?\.\d{4},? \d\d?[:.]\d\d uhr\b[^?]{0,60}"
        r"|äusserungen unserer gesprächspartner geben deren eigene auffassungen wieder(?:\.[^?]{0,160})?"
        r"|hören \d\d?:\d\d|video herunterladen \([\d,.]+ [mg]b\))[.!;]?",
        guards=r"(?!.*[„“«»\x22])",
        hits=(
            "Dieses Thema im Programm: MDR AKTUELL | Das Nachrichtenradio | 12. April 2023 | 06:00 Uhr",
            "Dieses Thema im Programm: Über dieses Thema berichtete Deutschlandfunk am 12. April 2023 um 14:00 Uhr in den Nachrichten.",
            "Über dieses Thema berichtete die tagesschau am 12. April 2023 um 20:00 Uhr.",
            "Über dieses Thema haben wir auch am 12.04.2023 im WDR-Fernsehen berichtet: Aktuelle Stunde, 18.45 Uhr.",
            "Über dieses Thema berichten wir auch im WDR am 12. April 2023: Lokalzeit, WDR Fernsehen, 19.30 Uhr.",
            "Diese Nachricht wurde am 12.04.2023 im Programm Deutschlandfunk gesendet.",
            "NDR 1 Niedersachsen | Nachrichten | 12.04.2023 | 08:00 Uhr",
            "SRF 4 News, 12.04.2023, 08:00 Uhr;",
            "Sendung am Mi., 12.4.2023 18:00 Uhr, SWR4 am Nachmittag",
            "Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.",
            "Hören 04:32",
            "Video herunterladen (12 MB)",
        ),
        misses=(
            "Über dieses Thema berichtete die Zeitung am Montag.",
            "Über dieses Thema berichten wir auch im nächsten Heft.",
            "Diese Nachricht wurde am Abend im Programm gesendet.",
            "NDR zeigt das Finale am 12.04.2023 um 20:15 Uhr.",
            "Sendung am Montag fällt aus",
            "Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder, nicht unsere.",
            "Hören 4 von 10 Deutschen schlecht?",
            "Dieses Thema im Programm der Partei fehlt.",
        ),
        words=(
            "^dieses_thema ^über_dieses ^diese_nachricht ^ndr ^mdr ^swr ^wdr ^rbb ^br ^hr ^sr ^srf ^dlf ^radio ^sendung_am ^äusserungen_unserer  ^hören ^video_herunterladen"
        ),
        longest=280,
    ),
    Row(
        "ART108",
        "de",
        "regex",
        r"(?:rnd|dpa)/(?:dpa|rnd|ap|afp|epd|kna|[a-z]{2,5})(?:/[a-z]{2,5}){0,3}|(?:mdr|rbb|swr|ndr) \([a-z]{2,5}(?:[,/] ?[a-z]{2,5}){0,4}\)"
        r"|red, (?:[a-z]{3,16}\.)?orf\.at(?:/agenturen)?|rubriklistenbild: © ?[^?.!]{3,80}|quelle: (?:zeit online|ntv\.de|glomex),? ?(?:[a-z]{2,5}/)?(?:dpa|afp|ap|reuters|epd|kna|sid)?(?:(?:/|, )(?:dpa|afp|ap|reuters|epd|kna|sid)){0,4}"
        r"|original-content von: [^?]{3,120}, übermittelt durch news aktuell",
        guards="",
        hits=(
            "RND/dpa",
            "MDR (mh,ans)",
            "red, ooe.ORF.at/Agenturen",
            "Rubriklistenbild: © Sven Hoppe/dpa",
            "Quelle: ZEIT ONLINE, dpa, AFP, Reuters",
            "Quelle: Glomex",
            "Original-Content von: Polizei Musterstadt, übermittelt durch news aktuell",
        ),
        misses=(
            "Quelle: Statistisches Bundesamt",
            "MDR (Mitteldeutscher Rundfunk) plant Kürzungen",
            "Red, wie ihn alle nennen, ist 80.",
            "dpa/AFP-Streit um ein Foto",
            "Original-Content von Fans überzeugt",
        ),
        words="rnd dpa mdr rbb swr ndr ^red orf ^rubriklistenbild ^quelle ^original ^original-content",
        longest=160,
    ),
    lines(
        "ART109",
        "de",
        "artikel mit ki-stimme anhören | audio herunterladen | podcast abspielen | video überspringen | vollbild beenden | untertitel ausschalten und vollbild beenden | geschwindigkeit 0x | 0 sekunden vorspulen | 0 sekunden zurückspulen"
        " | das video startet in 0 sekunden | nächstes video in 0 sekunden | ihr browser unterstützt keine html0-videos | das video konnte nicht abgespielt werden. bitte versuchen sie es später erneut"
        " | sie können sich diesen artikel hier vorlesen lassen | diese audioversion wurde künstlich erzeugt"
        " | dieser audiobeitrag wurde mit einer ki-stimme erstellt | dieser audiobeitrag wurde mit einer ki-stimme erzeugt | der artikel wird mit einer synthetischen stimme vorgelesen"
        " | vorlesefunktion starten | jetzt podcast hören | podcast-folge herunterladen | alle episoden anzeigen | symbolbild nach links | symbolbild nach rechts | symbolbild für ein video"
        " | detailansicht öffnen | youtube-video jetzt laden | youtube-video immer laden | umfrage jetzt laden | umfrage immer laden | video jetzt laden | podcast jetzt laden"
        " | link zum youtube-inhalt | link zum reddit-inhalt | link zum twitter-inhalt | link zum instagram-inhalt | link zum x-inhalt | dieser service ist auf ihrem endgerät nicht verfügbar"
        " | hier können sie unsere podcasts hören | hier geht es zur bilderstrecke | hier geht es zur infostrecke",
        (
            "Artikel mit KI-Stimme anhören",
            "Podcast abspielen",
            "30 Sekunden vorspulen",
            "Ihr Browser unterstützt keine HTML5-Videos.",
            "Geschwindigkeit 1.0x",
            "Link zum Reddit-Inhalt",
            "YouTube-Video jetzt laden",
            "Das Video startet in 5 Sekunden",
        ),
        (
            "Podcast abspielen kann jedes Handy.",
            "30 Sekunden zurückspulen und noch einmal sehen, das half dem Schiedsrichter.",
            "Das Video startet in Sekunden eine Debatte",
            "Geschwindigkeit 50 gilt ab Montag",
            "Detailansicht eines Gemäldes",
        ),
    ),
    lines(
        "ART109",
        "de",
        "ton einschalten | untertitel einschalten | die wiedergabe wurde unterbrochen | keine daten verfügbar | standort ermitteln",
        ("Ton einschalten", "Untertitel einschalten"),
        ("Ton einschalten lohnt sich", "Untertitel einschalten: So geht es"),
        weak=True,
    ),
    Row(
        "ART109",
        "de",
        "regex",
        rf"(?:(?:sie finden alle folgen|alle folgen finden sie|(?:hören|abonnieren) sie (?:den|unseren) (?:[\w-]+ )?podcast) (?:in der|auf|bei|überall)\b[^?]{{0,60}}\b(?:apple podcasts?|spotify|rss-feed|amazon music|wo es podcasts gibt)\b[^?]{{0,80}}"
        rf"|diese audioversion wurde künstlich erzeugt\.? mehr infos(?: \| feedback senden)?|hier können sie unsere (?:[\w-]+-)?podcasts? hören|hier geht es zur (?:bilder|info|foto)strecke: [^?]{{3,100}}|alles zu[rm]? {_NAME} auf [\w]{{2,20}}\.(?:de|at|ch))[.:!]?",
        guards=GUARDS_DE,
        hits=(
            "Sie finden alle Folgen in der ntv App, bei RTL+, Apple Podcasts, Spotify und über den RSS-Feed.",
            "Alle Folgen finden Sie in der ntv-App, bei RTL+, Apple Podcasts, Amazon Music und Spotify.",
            "Hören Sie den Podcast auf Spotify, Apple Podcasts oder überall, wo es Podcasts gibt.",
            "Hier können Sie unsere WELT-Podcasts hören",
            "Diese Audioversion wurde künstlich erzeugt. Mehr Infos | Feedback senden",
            "Hier geht es zur Bilderstrecke: Der Umzug 2023",
            "Alles zur Bundesliga auf SPORT1.de:",
        ),
        misses=(
            "Alle Folgen finden Sie in der Mediathek langweilig?",
            "Hören Sie den Podcast auf keinen Fall, rät sie.",
            "Hier geht es zur Sache",
            "Alles zu viel auf einmal",
            "Hier können Sie unsere Vögel hören, sagt der Förster.",
        ),
        words="^sie_finden ^diese_audioversion ^alle_folgen ^hören_sie ^abonnieren_sie  ^hier_können ^hier_geht ^alles_zur ^alles_zum ^alles_zu",
        longest=200,
    ),
    lines(
        "ART111",
        "de",
        "bevorzugte quelle hinzufügen | mehr artikel in ihrem feed | beitrag per e-mail versenden | themen zu diesem beitrag | hier können sie die rechte an diesem artikel erwerben"
        " | rechte am artikel können sie hier erwerben | rechte an diesem artikel erwerben | danke, dass sie zeit online nutzen | hinweise zum datenschutz finden sie hier | alle kurse in realtime"
        " | der artikel wurde in ihre merkliste aufgenommen | der artikel wurde ihrer merkliste hinzugefügt | ein fehler ist aufgetreten. bitte versuchen sie es später noch einmal"
        " | ein fehler ist aufgetreten. bitte versuchen sie es erneut | es ist ein fehler aufgetreten. bitte überprüfen sie ihre eingaben"
        " | online blättern | dein verein fehlt? | jetzt verein eintragen | fehler gefunden? ergebnis melden | liveticker öffnen | zum spielbericht | spieltag wählen"
        " | rezept bewerten | rezept speichern | koch-modus aktivieren | zutaten in einkaufsliste speichern | my 0 minuten | danke für die ♥ | jederzeit top informiert | jederzeit und überall top-informiert"
        " | fehler gefunden?jetzt melden | haben sie fehler entdeckt? möchten sie etwas kritisieren? dann schreiben sie uns gerne | schicke uns deinen input | war dieser praxistipp hilfreich?"
        " | inhaltliches feedback? | taz lesen kann jede:r | mit ausgeschaltetem javascript | mit rss-volltext-feed | rückfragen bitte an | rückfragen von medienvertretern bitte an"
        " | zur watchlist | zur watchlist hinzufügen | zum depot hinzufügen | realtime-kurse: ls markt | wertpapier-name, wkn oder isin eingeben | name, wkn, isin | name, wkn oder isin"
        " | ort oder plz eingeben | plz oder ort | plz oder ort eingeben | wetterdaten: deutscher wetterdienst",
        (
            "Zur Watchlist",
            "Realtime-Kurse: LS Markt",
            "Online blättern",
            "Dein Verein fehlt?",
            "Jetzt Verein eintragen",
            "Fehler gefunden? Ergebnis melden",
            "Rückfragen bitte an:",
            "Ein Fehler ist aufgetreten. Bitte versuchen Sie es später noch einmal.",
        ),
        (
            "Zur Watchlist der Unesco gehören 30 Orte",
            "Online blättern Leser seltener um",
            "Dein Verein fehlt in der Liga",
            "Ein Fehler ist aufgetreten, räumte die Bank ein.",
            "Gefühlte Temperatur sinkt auf minus 12 Grad",
            "Rezept speichern Apotheken nun elektronisch",
            "Rückfragen bitte an den Veranstalter, Telefon 030 123",
        ),
    ),
    lines(
        "ART111",
        "de",
        "wissenscommunity | forum: 0 postings | gefühlte temperatur 0° | verfügbar bis 0 | gemeinsam für freie presse | noch 0 zeichen | alle meldungen von heute | hebel muss zwischen 0 und 0 liegen",
        ("Wissenscommunity", "Forum: 123 Postings", "noch 1000 Zeichen"),
        ("Wissenscommunity streitet", "Noch 1000 Zeichen schreiben", "Forum: 123 Postings gelöscht"),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "regex",
        rf"(?:zur {_NAME}-startseite|[\w+-]{{2,24}}-abonnenten lesen auch|jetzt {_NAME}(?:plus|\+|pur)? (?:testen|abonnieren))[.:!]?",
        guards=r"(?=.*(?:plus|\+|pur\b|-abonnenten|-startseite))(?!.*\b(?:google|youtube|amazon|wikipedia|netflix|disney|magenta|joyn|sich|man|wir|sie|die|den|das|viele|impfstoff\w*)\b)",
        hits=("Zur SZ-Startseite", "SZ-Abonnenten lesen auch:", "Jetzt BILDplus testen", "Jetzt stern+ testen", "Jetzt Tagesspiegel Plus testen"),
        misses=(
            "Jetzt Wasser testen",
            "SZ-Abonnenten lesen auch im Urlaub",
            "Zur Startseite des Rennens",
            "Jetzt Netflix abonnieren",
            "Zur Google-Startseite",
            "Jetzt Magenta TV Plus testen",
            "Disney+ mit Werbung",
            "Disney Plus abonnieren",
            "Jetzt testen Firmen das Plus-Modell",
        ),
        words="startseite sz-startseite lesen_auch testen abonnieren",
        longest=80,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:fehler (?:gemeldet|auf [\w.-]{3,30} entdeckt|im artikel entdeckt|im text entdeckt|entdeckt)\?(?: (?:schreiben sie|schreib|mailen sie|melden sie|jetzt)\b[^?]{0,80})?|feedback zum artikel: haben sie einen fehler entdeckt\?[^?]{0,60}"
        r"|wir freuen uns über eine mail an [\w.-]{2,40}@[\w.-]{3,40}|schreiben sie uns(?: eine (?:e-)?mail)?(?: gern| gerne)? an:? [\w.-]{2,40}@[\w.-]{3,40}"
        r"|haben sie (?:eine meinung zu diesem thema|hinweise zu dieser geschichte|anregungen zu diesem artikel)\? (?:dann )?schreiben sie uns\b[^?]{0,60}"
        r"|würdest du gerne \w[\w ]{1,20} und unseren journalismus unterstützen\?[^?]{0,40}|\(?du wirst umgeleitet, um die zahlung abzuschliessen\.?\)?|oder unterstütze uns per banküberweisung"
        r"|hast du technische probleme\? wir sind nur eine e-mail entfernt\b[^?]{0,160}|(?:dir gefällt|ihnen gefällt|gefällt dir|gefällt ihnen) dieser artikel\? (?:melde dich|melden sie sich|jetzt|dann)\b[^?]{0,80}"
        r"|als mitglied wirst du teil der [^?]{3,40}community\b[^?]{0,60}\b(?:benefits|wettbewerbe\w*|artikeln?|storys)\b[^?]{0,40}|werden sie (?:club)?mitglied und lesen sie (?:alle|unbegrenzt|ohne werbung|jeden artikel)\b[^?]{0,80}|mit dem täglichen update bleibst du über\b[^?]{3,60}\binformiert\b[^?]{0,80}"
        r"|erhalte das wichtigste kurz und knapp(?: täglich)? direkt in dein postfach|folgst du schon [\w ]{3,30} auf \w+\?[^?]{0,60}|folgen sie (?:dem autor|der autorin) auf (?:x|twitter|linkedin|instagram|facebook)"
        r"|(?:du willst|sie wollen) (?:nichts|keine news) mehr verpassen\? (?:aktiviere|aktivieren sie|abonniere|abonnieren sie|dann)\b[^?]{0,80}|erhalten sie alle [\w-]+-highlights direkt per browser-push\b[^?]{0,80}|browser-push aktivieren"
        r"|in unserer app können sie (?:[\w-]+ )?(?:warnungen|push-nachrichten|benachrichtigungen) für ihren? (?:ort|region|standort)\b[^?]{0,20} (?:aktivieren|einstellen)"
        r"|jetzt die besten jobs finden und per e-mail benachrichtigt werden|jetzt teilen auf (?:linkedin|facebook|x|whatsapp|xing)"
        r"|sie wollen stets auf dem laufenden bleiben\? dann sind sie\b[^?]{3,240}|keine news verpassen! jeden morgen der frische nachrichtenüberblick\b[^?]{0,60}"
        r"|unterstützen sie uns mit einem freiwilligen beitrag\b[^?]{0,100}|als genossenschaft gehören wir unseren leser:?innen\b[^?]{0,160}|alle artikel stellen wir frei zur verfügung, ohne paywall"
        r"|(?:ausführliche )?informationen zum versandverfahren und zu ihren widerrufsmöglichkeiten\b[^?]{0,120}"
        r"|ich bin damit einverstanden, per e-mail über [^?]{3,80} informiert zu werden\b[^?]{0,100}"
        r"|melden sie sich an und laden sie freunde ein|wir haben (?:ihnen|dir) eine e-mail mit einem bestätigungslink geschickt|fast geschafft! bitte klicken sie auf den link\b[^?]{0,60}"
        r"|möchten sie unterwegs mehr nachrichten als nur eine schlagzeile lesen\?)[.!:]?",
        guards=GUARDS_DE.replace("|recherchen", ""),
        hits=(
            "Fehler gemeldet? Schreiben Sie an korrekturen@beispiel.example",
            "Fehler auf beispiel.example entdeckt?",
            "Feedback zum Artikel: Haben Sie einen Fehler entdeckt?",
            "Wir freuen uns über eine Mail an fehlerhinweis@beispiel.example!",
            "Schreiben Sie uns an redaktion@beispiel.example",
            "Haben Sie Hinweise zu dieser Geschichte? Schreiben Sie uns an hinweise@beispiel.example",
            "Würdest du gerne watson und unseren Journalismus unterstützen? Mehr erfahren",
            "(Du wirst umgeleitet, um die Zahlung abzuschliessen.)",
            "Oder unterstütze uns per Banküberweisung.",
            "Hast du technische Probleme? Wir sind nur eine E-Mail entfernt. Schreib uns dein Problem.",
            "Dir gefällt dieser Artikel? Melde dich an",
            "Als Mitglied wirst du Teil der 20-Minuten-Community und profitierst täglich von tollen Benefits!",
            "Werden Sie Clubmitglied und lesen Sie alle Dossiers ohne Werbung.",
            "Mit dem täglichen Update bleibst du über deine Lieblingsthemen informiert.",
            "Erhalte das Wichtigste kurz und knapp täglich direkt in dein Postfach.",
            "Folgst du schon 20 Minuten auf Whatsapp?",
            "Folgen Sie dem Autor auf X",
            "Du willst nichts mehr verpassen? Aktiviere die Push-Mitteilungen",
            "Erhalten Sie alle news-Highlights direkt per Browser-Push und bleiben Sie immer auf dem Laufenden.",
            "Browser-Push aktivieren",
            "In unserer App können Sie Warnungen für Ihren Ort aktivieren.",
            "Jetzt die besten Jobs finden und per E-Mail benachrichtigt werden.",
            "Jetzt teilen auf LinkedIn",
            "Sie wollen stets auf dem Laufenden bleiben? Dann sind Sie beim Beispiel-WhatsApp-Channel genau richtig.",
            "Keine News verpassen! Jeden Morgen der frische Nachrichtenüberblick von beispiel online",
            "Unterstützen Sie uns mit einem freiwilligen Beitrag.",
            "Als Genossenschaft gehören wir unseren Leser:innen.",
            "Alle Artikel stellen wir frei zur Verfügung, ohne Paywall.",
            "Ausführliche Informationen zum Versandverfahren und zu Ihren Widerrufsmöglichkeiten erhalten Sie in unserer Datenschutzerklärung.",
            "Ich bin damit einverstanden, per E-Mail über interessante Angebote informiert zu werden.",
            "Melden Sie sich an und laden Sie Freunde ein.",
            "Wir haben Ihnen eine E-Mail mit einem Bestätigungslink geschickt.",
            "Fast geschafft! Bitte klicken Sie auf den Link in der E-Mail",
            "Möchten Sie unterwegs mehr Nachrichten als nur eine Schlagzeile lesen?",
        ),
        misses=(
            "Fehler entdeckt? Die Prüfer fanden 200.",
            "Schreiben Sie uns an die Wand, was Sie denken.",
            "Werden Sie Mitglied und lesen Sie Korrektur, bat der Verein.",
            "Als Mitglied wirst du Teil der Fitness-Community und zahlst 30 Euro.",
            "In unserer App können Sie Termine für Ihren Hund buchen.",
            "Folgen Sie dem Autor auf seiner Reise.",
            "Hast du technische Probleme? Frag deine Enkel.",
            "Haben Sie Hinweise zu dieser Tat? Rufen Sie die Polizei.",
            "Mit dem täglichen Update bleibst du über Wochen ohne Lücke im Schutz.",
            "Du willst nichts mehr verpassen? So geht es vielen.",
            "Wir freuen uns über eine Mail an jedem Morgen.",
            "Als Genossenschaft gehören wir den Bauern.",
            "Möchten Sie unterwegs mehr Nachrichten lesen?",
        ),
        words=(
            "^fehler_gemeldet ^fehler_auf ^fehler_im ^fehler_entdeckt ^feedback_zum ^wir_freuen ^schreiben_sie ^haben_sie ^würdest_du ^du_wirst du_wirst ^oder_unterstütze ^hast_du ^dir_gefällt ^ihnen_gefällt ^gefällt_dir ^gefällt_ihnen"
            " ^als_mitglied ^werden_sie ^mit_dem ^erhalte_das ^folgst_du ^folgen_sie ^du_willst ^sie_wollen ^erhalten_sie ^browser ^browser-push ^in_unserer ^jetzt_die ^jetzt_teilen ^keine_news ^unterstützen_sie ^als_genossenschaft"
            " ^alle_artikel ^ausführliche_informationen ^informationen_zum ^ich_bin ^melden_sie ^wir_haben ^fast_geschafft ^möchten_sie"
        ),
        longest=320,
    ),
    Row(
        "ART110",
        "de",
        "regex",
        r"(?:kursdaten (?:mindestens )?\d+ min(?:\.|uten) verzögert\b[^?]{0,60}|(?:der kurs wird|die kurse werden|kurse werden|alle kurse) (?:mit|mindestens|um) ?(?:mindestens )?\d+ minuten (?:verzögerung angezeigt|verzögert(?: angezeigt)?)"
        r"|kursinformationen von [^?]{3,60}\. verzögerung\b[^?]{0,100}|verzögerung:? deutsche börse \d+ min\b[^?]{0,80}|alle angaben ohne gewähr|für die richtigkeit der angaben wird keine (?:haftung|gewähr) übernommen"
        r"|dieser (?:artikel|beitrag|text) stellt keine (?:anlageberatung|anlageempfehlung|kaufempfehlung|aufforderung zum kauf[^?]{0,60}) dar)[.!]?",
        guards=GUARDS_DE,
        hits=(
            "Kursdaten 15 Min. verzögert. Alle Angaben ohne Gewähr.",
            "Der Kurs wird mit 15 Minuten Verzögerung angezeigt.",
            "Kursinformationen von SIX Financial Information. Verzögerung Deutsche Börse 15 Min.",
            "Verzögerung: Deutsche Börse 15 Min., Nasdaq und NYSE 20 Min.",
            "Alle Angaben ohne Gewähr",
            "Für die Richtigkeit der Angaben wird keine Haftung übernommen",
            "Dieser Artikel stellt keine Anlageberatung dar.",
        ),
        misses=(
            "Der Kurs wird mit 15 Minuten Verspätung beginnen.",
            "Alle Angaben ohne Gewähr, betonte der Sprecher.",
            "Dieser Artikel stellt keine Gefahr dar.",
            "Verzögerung: Deutsche Börse verschiebt Hauptversammlung",
        ),
        words="^kursdaten ^der_kurs ^die_kurse ^kurse_werden ^alle_kurse ^kursinformationen_von ^verzögerung ^alle_angaben ^für_die ^dieser_artikel ^dieser_beitrag ^dieser_text",
        longest=200,
    ),
)  # fmt: skip
