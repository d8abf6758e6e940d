"""ART104 newsletters and sign-ups: labels, and sentences that ask to sign up."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "line",
        "subscribe | subscribed | subscribe now | subscribe today | subscribe here | subscribe to our newsletter"
        " | subscribe to newsletter | subscribe to our newsletters | sign up | sign up now | sign up here"
        " | sign up today | sign up for our newsletter | sign up to our newsletter | sign up for newsletters"
        " | sign me up | sign up for free | sign up for our newsletters | newsletter sign-up | newsletter signup"
        " | newsletter sign up | email newsletter | email newsletters | newsletter | all newsletters"
        " | explore all newsletters | you've successfully subscribed to this newsletter"
        " | you have successfully subscribed | newsletter preferences | newsletters | free newsletter"
        " | daily newsletter | weekly newsletter | our newsletter | our newsletters | join our newsletter"
        " | get our newsletter | get the newsletter | the newsletter | get our newsletters | get newsletter"
        " | newsletter subscription | morning newsletter | breaking news alerts | breaking news emails"
        " | thanks for signing up | thank you for signing up | thanks for subscribing | thank you for subscribing"
        " | interested in more newsletters? browse here | a welcome email is on its way | email address"
        " | your email address | your email | enter your email | enter your email address | enter email address"
        " | email address required | your name | first name | last name | delivered daily | arrives weekdays"
        " | unsubscribe | unsubscribe anytime | you can unsubscribe at any time | you can unsubscribe anytime"
        " | unsubscribe at any time | no spam | no spam, unsubscribe anytime | required fields"
        " | invalid email address | please enter a valid email address | please enter a valid email"
        " | please provide a valid email address | this field is required | get the app | download the app"
        " | download our app | get our app | download app | get the latest news | get breaking news alerts"
        " | get news alerts | open in app | available on the app store | get it on google play"
        " | download on the app store | app store | google play | scan the qr code to download the app | support us"
        " | donate | donate now | support our journalism | support independent journalism | become a member"
        " | become a subscriber | become a supporter | make a donation | support local journalism | join us"
        " | join now | join us on whatsapp | join our whatsapp channel | join our whatsapp group"
        " | join our telegram channel | join whatsapp channel | follow us on google news | follow on google news"
        " | google news | add us on google | add as a preferred source on google | make us preferred on google"
        " | turn on notifications | enable notifications | get notifications | sign up for alerts"
        " | get email alerts | email alerts | news alerts | manage newsletters | view all newsletters"
        " | see all newsletters | browse newsletters | manage your newsletters | already signed up? | already"
        " signed up | you have been successfully signed up | you have successfully signed up | please"
        " subscribe | to read more, subscribe | invalid email | enter a valid email | enter a valid email"
        " address | subscribe by email | subscribe via email | subscribe for free | get updates | get"
        " newsletters & alerts | get our free newsletter | sign up for our free newsletter | sign up to our"
        " free newsletter | sign up to our newsletters | sign up to receive our newsletter | choose your"
        " newsletters | select newsletters | pick your newsletters | newsletters & alerts | newsletters and"
        " alerts | success! | you're all set | you're subscribed | submit | there was an error,"
        " please provide a valid email address | there was an error | no spam. unsubscribe anytime | no spam. unsubscribe at"
        " any time | never miss a story | never miss an update | never miss a beat | never miss a post | don't miss a story. subscribe"
        " today | don't miss a story | stay informed | stay in the know | stay in the loop | stay connected | stay up to date"
        " | get notified | subscribe via rss | subscribe to rss | our app is available on ios and android | arrives weekly"
        " | arrives daily | arrives every weekday | arrives sundays | arrives saturdays | arrives every friday | arrives every"
        " sunday | sent weekly | sent daily | sent every friday | sent every monday | sent every weekday | sent every sunday"
        " | sent weekdays | delivered weekly | delivered every weekday | delivered weekdays | delivered weekday mornings"
        " | you are now subscribed | you are already subscribed | thanks! you're subscribed | check your inbox"
        " | check your email | get the newsletters | all our newsletters | more newsletters | browse all newsletters"
        " | explore our newsletters | discover our newsletters | choose newsletters | free newsletters | free daily newsletter"
        " | free weekly newsletter | sign up for the newsletter | sign up for newsletter | sign up to newsletter"
        " | sign up for news alerts | sign up for updates | get our daily newsletter | get our weekly newsletter"
        " | get the daily newsletter | get the weekly newsletter | join the newsletter | join our mailing list | join the mailing"
        " list | join our community",
        hits=(
            "Subscribe",
            "Sign up",
            "Sign up for our newsletter",
            "Newsletter",
            "Your email address",
            "Thanks for signing up!",
        ),
        misses=(
            "Subscribers to the service fell by a tenth.",
            "Sign up deadline passes",
            "Newsletter editor resigns",
            "“Subscribe.”",
        ),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:click|tap) here to |please |don't forget to |be sure to |want more\? |[^.?!]{3,120}(?:\?"
        r"|—) )?(?:sign ?up|subscribe|register)(?: (?:here|now|today|for free|free))?,? (?:for|to|and|here|on|at"
        r"|in|with|by)\b.{0,140}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefing|digest|notifications?|channel"
        r"|podcast|updates|daily|weekly|free|here)\b.{0,140}",
        hits=(
            "Sign up for our free weekly newsletter",
            "Want to keep up with the news? Subscribe to our email newsletter.",
            "Subscribe to the Morning Brief, our daily email.",
            "Sign up here to get it in your inbox.",
        ),
        misses=(
            "Sign up to 500 nurses, board told",
            "Subscribe or lose access, customers were told in emails.",
            "She signed up to the newsletter in May.",
        ),
        words="sign_up signup subscribe register",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:get|receive|have|join|stay|never miss|don't miss|discover|start|want|keep"
        r"|be the first)\b.{0,160}\b(?:(?:delivered |sent |straight |direct |directly |right "
        r"|free )+(?:in)?to your (?:e-?mail |mail)?(?:in)?box|in your (?:e-?mail )?inbox|to your inbox).{0,120}",
        hits=(
            "Get the latest headlines delivered to your inbox",
            "Have the best stories delivered straight to your inbox.",
        ),
        misses=("Get well soon, says mayor", "Have a look in your inbound tray."),
        words="inbox mailbox",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:get|receive|join|stay (?:informed|connected|updated|up to date|ahead)|never miss|don't miss"
        r"|discover) .{0,120}\b(?:(?:our|free|daily|weekly|email|your) (?:\w+ ){0,2}newsletters?"
        r"|with our (?:free )?(?:daily |weekly )?(?:app|e-?mails?|alerts|briefing)|e-?mail updates)\b.{0,240}",
        hits=(
            "Get email updates from your favourite author",
            "Stay informed with our daily newsletter",
            "Join our newsletter",
        ),
        misses=(
            "She gets a newsletter from her old school.",
            "Get out of the newsletter business, she was told.",
            "Have the newsletters gone?",
        ),
        words="^get ^receive ^join ^stay ^never_miss ^don't ^discover",
        longest=420,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:by (?:signing up|submitting|subscribing|entering|clicking|providing|registering|joining)"
        r"(?=.{0,140}\b(?:you|your|our|i|my|terms|newsletters?)\b)"
        r"|when you (?:sign up|subscribe)|i (?:would like|want|agree|consent) to (?:be emailed|receive|get)"
        r"(?=.{0,160}\b(?:e-?mails?|newsletters?|offers|updates|alerts|marketing|promotion\w*|communications)\b)"
        r"|a welcome email is on its way|the next issue of .{1,60} will soon be"
        r"|we encountered an issue signing you up|please check your (?:inbox|email)|check your inbox)\b.{0,330}",
        hits=(
            "By signing up you agree to our Terms of Use and Privacy Policy.",
            "A welcome email is on its way. If you don't see it, please check your junk folder.",
            "The next issue of Top Stories will soon be in your inbox.",
        ),
        misses=(
            "By the time she signed up it was too late.",
            "By providing their share of the loan, banks saved the mine.",
            "I want to get to the senator in a moment, but first a word on the flood.",
            "When you sign, read the page.",
        ),
        words=(
            "^by_signing ^by_submitting ^by_subscribing ^by_entering ^by_clicking ^by_providing ^by_registering"
            " ^by_joining ^when_you ^i_would ^i_want ^i_agree ^i_consent ^a_welcome next_issue ^we_encountered"
            " ^please_check ^check_your"
        ),
        longest=400,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:follow|like|join|find|connect with|add|friend) (?:us|me|@?[\w .'&-]{2,40}) (?:on|at|via) (?:our "
        r"|your )?(?:facebook|twitter|x|instagram|google news|google|whatsapp|telegram|linkedin|youtube|tiktok"
        r"|flipboard|threads|bluesky|pinterest|msn|social media)(?![-\w]).{0,140}",
        hits=(
            "Follow us on Twitter @example",
            "Follow Example News on Google News for the latest",
            "Join us on WhatsApp",
        ),
        misses=("Add salt on Instagram-worthy dishes.", "Follow the money on Wall Street"),
        words="^follow ^like ^join ^find ^connect ^add ^friend",
        longest=240,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:download|get|try) (?:the|our)\b.{0,60}\bapps?\b.{0,100}",
        hits=("Download our app for breaking news", "Get the Example News app"),
        misses=("Downloads of the app fell.", "The app is ready"),
        words="^download ^get ^try",
        longest=200,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"[^\x22“”«»„]{0,220}\b(?:sign(?:ing)?[ -]?up|subscrib(?:e|ing)|join(?:ing)?|register(?:ing)?)(?: now| her"
        r"e| today| free| for free)? (?:for|to|with) (?:one of |any of |all )?our (?:[\w'’&,-]+ ){0,6}(?:newslette"
        r"rs?|e-?mails?|mailing list|news alerts|email alerts|daily briefing|whatsapp channel)\b[^\x22“”«»„]{0,200"
        r"}",
        hits=(
            "For more stories from across the globe, sign up for our newsletters .",
            "Check out more travel stories by signing up to our free weekly newsletter",
            "Please bookmark our homepage and sign up for our newsletters so we can keep you informed.",
            "You can keep up by subscribing to our weekly politics newsletter.",
        ),
        misses=(
            "“Sign up for our newsletter,” the site tells those who leave.",
            "Readers sign up to the newsletter of the chess club.",
            "He was signing up to our army's ranks.",
        ),
        words="newsletter newsletters email emails e-mails mailing alerts briefing channel",
        longest=460,
    ),
    Row(
        "ART104",
        "en",
        "line",
        "sign up or log in | sign up log in | sign up / log in | sign up with google | sign up using facebook"
        " | already signed up? log in | subscribe sign in | subscribe log in | subscribe newsletter | subscribe and save"
        " | subscribe with google | subscribe to comments | subscribe to this thread | manage your subscription"
        " | newsletter signup form | newsletter archive | latest newsletters | join thousands of readers | join for free"
        " | join our whatsapp community | join our whatsapp group for news | sign up below to get it | subscribe to get access",
        hits=("Sign up / Log in", "Subscribe Log in", "Join our WhatsApp community"),
        misses=("Join for freedom", "Subscribe and save the whale, says the zoo"),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:a version of )?this (?:article|story|piece|column|edition|post|interview|is) [^\x22“”«»„]{0,100}\bnewsletters?\b[^\x22“”«»„]{0,60}"
        r"[.!] (?:to (?:receive|get) it[^.]{0,40}, )?(?:you can )?(?:sign ?up|subscribe)\b[^\x22“”«»„]{0,100}"
        r"|you(?:'re| are) reading [^\x22“”«»„]{2,60}\bnewsletter[.,!][^\x22“”«»„]{0,160}"
        r"|sign up (?:and (?:we'll|get|receive)|below (?:to|and))\b[^\x22“”«»„]{0,120})",
        hits=(
            "A version of this article appeared in the Daily Briefing newsletter. Sign up here to get it in your inbox.",
            "This story is part of our Climate newsletter. Sign up to receive it.",
            "You're reading the Morning Brief newsletter. Sign up to get it every day.",
            "Sign up and we'll send you the top stories.",
        ),
        misses=(
            "This story began with a newsletter. Few read it.",
            "You are reading the newsletter of a dying man, he wrote.",
            "Sign up and pay later, the shop promised",
        ),
        words=(
            "^a_version ^this_article ^this_story ^this_piece ^this_column ^this_edition ^this_post ^this_interview"
            " ^this_is ^you're ^you_are ^sign_up"
        ),
        longest=300,
    ),
    Row(
        "ART104",
        "de fr es",
        "line",
        "jetzt kostenlos abonnieren | whatsapp-kanal abonnieren | push-nachrichten abonnieren | podcast abonnieren"
        " | folgen und abonnieren | hier können sie den newsletter abonnieren | newsletter abonnieren und nichts verpassen"
        " | abonnez-vous gratuitement | abonnez-vous à partir de 0 € | abonnez-vous à partir de 0€ | suscríbete por 0€ | suscríbete por 0 €",
        hits=("Jetzt kostenlos abonnieren", "WhatsApp-Kanal abonnieren", "Abonnez-vous à partir de 1 €"),
        misses=("Podcast abonnieren lohnt sich", "Abonnez-vous gratuitement, disait-il alors"),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:[\w'’&-]+ ){0,3}newsletters? sign[ -]?up\b.{0,120}\b(?:verify you're not a robot|invalid email address|enter your email"
        r"|privacy policy)\b.{0,500}",
        hits=(
            "Newsletter Sign Up Continue reading Please verify you're not a robot by clicking the box. Invalid email"
            " address. Please re-enter. Sign Up Thank you for subscribing. An error has occurred. Please try again later.",
        ),
        misses=("Newsletter sign-ups rose by a third after the paper dropped its paywall, the editor said.",),
        words="^newsletter ^newsletters ^email ^daily ^free",
        longest=720,
    ),
)
