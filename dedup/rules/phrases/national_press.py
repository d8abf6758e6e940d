"""Notices, pitches and disclosures as national and global English sites word them."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row, lines

_SITE = r"(?:[\w.&'®-]+ ){0,5}[\w.&'®-]+"


ROWS: tuple[Row, ...] = (
    lines(
        "ART111",
        "en",
        "site information navigation | site index navigation | continue reading the main story share this page | trending in the times | see next articles | see previous articles | clear this text input"
        " | to read the full story | referenced symbols | no items in watchlist | there are currently no items in this watchlist | something went wrong while loading watchlist | no recent tickers"
        " | visit a quote page and your recently viewed tickers will be displayed here | search quotes, news & videos | jump to main content search account | see all hill.tv see all video"
        " | more from the los angeles times | more from the new york times | more from the washington post | more great wired stories | more must-reads from time | most read from bloomberg"
        " | most read from bloomberg businessweek | most read from reuters | in this stream | in this storystream | today's storystream | feed refreshed | fanposts fanshots | clock menu menu more arrow no yes mobile"
        " | menu more arrow no yes mobile | opens new tab | close alert | discover thomson reuters | for-phone-only | for-tablet-portrait-up | decline and visit plain text site | visit business insider's homepage for more stories"
        " | find anything you save across the site in your account | to revisit this article, select my account, then view saved stories"
        " | smart brevity® count | available on air stations | on air now playing | npr shop | leave a review back to top | this is the title for the native ad",
        hits=(
            "Site Information Navigation",
            "Continue reading the main story Share This Page",
            "Clear this text input",
            "No Recent Tickers",
            "Most Read from Bloomberg",
            "To revisit this article, select My Account, then View saved stories",
            "Smart Brevity® count:",
            "On Air Now Playing",
        ),
        misses=(
            "Site information signs vandalised",
            "To read the full story of the war takes years",
            "No items in the watchlist were sold",
            "More from the New York Times building",
            "In this stream of visitors nobody stopped",
            "Most read from a script",
            "Close alert system, says report",
            "Referenced symbols of the old regime",
        ),
    ),
    lines(
        "ART111",
        "en",
        "democracy dies in darkness | most popular opinion | just watched | is this article trustworthy? | customer center | partner center"
        " | impact link | story highlights | new yorker favorites | leave a review | did you encounter any technical issues?",
        hits=("Democracy Dies in Darkness", "JUST WATCHED", "Most Popular Opinion"),
        misses=("Democracy dies in darkness, she warned.", "The most popular opinion is wrong", "We just watched"),
        weak=True,
    ),
    lines(
        "ART107",
        "en",
        "this article was published more than 0 year ago | this article was published more than 0 years ago | this story was published more than 0 year ago | this story was published more than 0 years ago"
        " | this article was published more than a year ago | this story was published more than a year ago | new, 0 comment | new, 0 comments | comments (0 new)",
        hits=("This article was published more than 2 years ago", "New, 1 comment", "Comments (0 New)"),
        misses=("This article was published more than 2 years ago by a rival", "New comment on 1 case", "Comments (some new)"),
    ),
    lines(
        "ART106",
        "en",
        "copy link url copied | share close extra sharing options | facebook twitter email share | linkedin reddit pocket flipboard email | send any friend a story"
        " | as a subscriber, you have 0 gift articles to give each month"
        " | this article is in your queue | this article has been added to your queue | this article has been saved to your queue",
        hits=(
            "Copy Link URL Copied!",
            "Send any friend a story",
            "This article is in your queue.",
        ),
        misses=(
            "Facebook, Twitter, email",
            "A link has been sent to your friend's inbox by fraudsters.",
            "Send any friend a story you liked as a child",
            "This article is in your hands.",
        ),
    ),
    lines(
        "ART105",
        "en",
        "we are having trouble retrieving the article content | thank you for your patience while we verify access | your ad choices | unblock ads | questions about why you are seeing this? contact us"
        " | we noticed you're blocking ads | we noticed that you're blocking ads | we noticed you are blocking ads | submissions & discussion policy | rss terms of service | print products terms of sale"
        " | digital products terms of sale | limit use and disclosure of sensitive personal information | ap news values and principles | market data terms of use and disclaimers | notice to california residents"
        " | your cnn account | having trouble? click here | an error occured, please try again"
        " | to find out more about facebook commenting please read the conversation guidelines and faqs | we'll email you a reset link | i already have a vox media account | need help? contact us"
        " | if you signed up using a 0rd party account like facebook or twitter, please login with it instead | great! choose an available username for logging in to the site | wsj membership"
        " | please choose a new sb nation username and password | you must be a member of to participate | forbes community guidelines | we've detected unusual activity from your computer network"
        " | to continue, please click the box below to let us know you're not a robot | i can confirm i have read and accept the terms of use | this is a beta experience. you may opt-out by clicking here"
        " | terms of service do not sell my info (california) trademarks privacy policy | terms of service do not sell or share my personal information trademarks privacy policy"
        " | thank you for your patience while we verify access. if you are in reader mode please exit and log into your times account, or subscribe for all of the times",
        hits=(
            "We noticed you’re blocking ads!",
            "Thank you for your patience while we verify access.",
            "RSS Terms of Service",
            "Having trouble? Click here.",
            "If you signed up using a 3rd party account like Facebook or Twitter, please login with it instead.",
            "We've detected unusual activity from your computer network",
            "This is a BETA experience. You may opt-out by clicking here",
        ),
        misses=(
            "We noticed you’re blocking the exit!",
            "Your ad choices are watched",
            "Unblock ads or pay, publishers tell readers",
            "Having trouble with your knees? Click here and there were answers.",
            "We've detected unusual activity in the volcano",
            "Notice to California residents sparks panic",
            "WSJ membership grew by a third",
        ),
    ),
    lines(
        "ART104",
        "en",
        "want all of the times? subscribe | you must select a newsletter to subscribe to | your subscription supports journalism that matters | sign up for essential california | get the morning rundown"
        " | get the latest from today | watch cbs news | thanks for reading cbs news | cbs news app | get browser notifications for breaking news, live events, and exclusive reporting"
        " | turn on desktop notifications for breaking stories about interest? | interest successfully added | catch up on the developing stories making headlines"
        " | support pbs newshour | educate your inbox | thank you. please check your inbox to confirm | form error message goes here"
        " | become an npr sponsor | npr thanks our sponsors | you will now start receiving email updates | all fields must be completed to subscribe | get smarter, faster on what matters"
        " | support local journalism by becoming a member | check your inbox for a welcome email | for more newsletters, check out our newsletters page | will you support vox today?"
        " | we accept credit card, apple pay, and google pay. you can also contribute via | understand the world with a daily explainer plus the most compelling stories of the day"
        " | access your favorite topics in a personalized feed while you're on the go | subscribe to cnbc pro | leave your feedback"
        " | got a confidential news tip? we want to hear from you | got a confidential news tip? we want to hear from you. get in touch | chat with us in facebook messenger. find out what's happening in the world as it unfolds"
        " | subscribe now to stay ahead with the most trusted business news source | sign up now: get smarter about your money and career with our weekly newsletter | the freshest news from the local food world"
        " | before it's here, it's on the bloomberg terminal | plus special access to select articles and other premium content with your account - free of charge | 0/0 coverage of breaking news and live events",
        hits=(
            "Want all of The Times? Subscribe.",
            "Your subscription supports journalism that matters.",
            "Support local journalism by becoming a member.",
            "* All fields must be completed to subscribe.",
            "Will you support Vox today?",
            "Got a confidential news tip? We want to hear from you.",
            "24/7 coverage of breaking news and live events",
            "Before it's here, it's on the Bloomberg Terminal.",
        ),
        misses=(
            "Want all of the votes? Campaign.",
            "Your subscription supports the choir.",
            "Support local journalism by becoming a member, she urged.",
            "All fields must be completed to claim the refund.",
            "Will you support the strike today?",
            "Got a confidential file? They want to hear from you.",
            "24/7 coverage of breaking news wore the newsroom out",
            "Watch CBS News cut its staff",
            "Leave your feedback at the town hall by Friday",
        ),
    ),
    lines(
        "ART103",
        "en",
        "how relevant is this ad to you? | video player was slow to load content | video content never loaded | ad froze or did not finish loading | video content did not start after ad"
        " | audio on ad was too loud | ad never loaded | ad prevented/slowed the page from loading | content moved around while ad loaded | ad was repetitive to ads i've seen previously"
        " | your effort and contribution in providing this feedback is much appreciated | support provided by: learn more | support provided by learn more | corporate support provided by learn more"
        " | prices were accurate at the time this article was published but may change over time | odds/lines subject to change. see draftkings.com for details"
        " | odds/lines subject to change. t&cs apply. see draftkings.com for details | when you buy a book using a link on this page, we receive a commission. thank you for supporting the atlantic",
        hits=(
            "How relevant is this ad to you?",
            "Ad never loaded",
            "Ad was repetitive to ads I've seen previously",
            "Prices were accurate at the time this article was published but may change over time.",
            "Support Provided By: Learn more",
        ),
        misses=(
            "How relevant is this ad campaign to you?",
            "The ad never loaded",
            "Audio on ad was too loud for the jury",
            "Prices were accurate at the time, the shop said.",
            "Odds subject to change after the fight",
        ),
    ),
    lines(
        "ART109",
        "en",
        "this is a carousel. use the next and previous buttons to navigate | keyboard shortcuts for audio player | keyboard shortcuts for video player"
        " | audio will be available later today | heard on all things considered | heard on morning edition | heard on fresh air | heard on weekend edition sunday | heard on weekend edition saturday | heard on here & now"
        " | play live radio | listen to this article with reporter commentary | before you submit an error, please consult our troubleshooting guide",
        hits=(
            "Heard on Morning Edition",
            "Play Live Radio",
            "Listen to this article with reporter commentary",
        ),
        misses=(
            "This is a carousel. Children ride it for free",
            "Heard on Morning Edition, the song sold out",
            "Play live radio bingo",
            "Audio will be available later today in court",
        ),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:the comments? section (?:on|for|of|below) this (?:story|article|post|page) is now closed\.|(?:the comments? section|comments?|commenting)(?: (?:on|for|of) this (?:story|article|post|page))? (?:is|are) (?:now )?closed\."
        r" (?:to submit a letter to the editor for publication, (?:write|send an e-?mail) to \S{5,60}|for more on how we (?:manage|moderate|handle) (?:comments|feedback)[^\x22“”«»]{0,60}, (?:please )?(?:see|read) our [\w ,&-]{3,60}(?:guidelines|policy|rules)\.?))"
        r"(?: for more on how we manage comments[^\x22“”«»]{0,120})?"
        r"|our community is about connecting people through open and thoughtful conversations\. we want our readers to share their views and exchange ideas and facts in a safe space\."
        r"|one community\. many voices\. create a free account to share your thoughts\.?(?: read our community guidelines here\.?)?"
        r"|in order to do so, please follow the posting rules in our site's terms of (?:service|use)\.(?: we've summarized some of those key rules below\.)?(?: simply put, keep it civil\.)?"
        r"|your (?:post|comment) (?:will|may) be rejected if we notice that it (?:seems|appears) to contain:?|attacks on the identity of other commenters or the (?:article|story)'s author|content that otherwise violates our site's terms\.?"
        r"|use the report tool to alert us when someone breaks the rules\.?|thanks for reading our community guidelines\.(?: please read the full list of posting rules found in our site's terms of (?:service|use)\.)?",
        hits=(
            "The comments section on this story is now closed. For more on how we manage comments and other feedback, please see our discussion and submission guidelines.",
            "The comments section is closed. To submit a letter to the editor for publication, write to letters@example.com.",
            "Comments are closed. For more on how we moderate comments, see our community guidelines.",
            "Our community is about connecting people through open and thoughtful conversations. We want our readers to share their views and exchange ideas and facts in a safe space.",
            "One Community. Many Voices. Create a free account to share your thoughts.",
            "In order to do so, please follow the posting rules in our site's Terms of Service. We've summarized some of those key rules below. Simply put, keep it civil.",
            "Your post will be rejected if we notice that it seems to contain:",
            "Attacks on the identity of other commenters or the article's author",
            "Content that otherwise violates our site's terms.",
            "Use the report tool to alert us when someone breaks the rules.",
            "Thanks for reading our community guidelines. Please read the full list of posting rules found in our site's Terms of Service.",
        ),
        misses=(
            "The comments section is closed. Readers write letters instead.",
            "Comments are closed. For more than a year nobody could reply.",
            "Our community is about connecting people, and we want our readers back.",
            "Your post will be rejected if we notice that it is late, the office told her.",
            "Attacks on the identity of other commenters rose last year.",
            "Use the report tool to alert the council when a lamp breaks.",
            "Thanks for reading our community guidelines aloud in class.",
        ),
        words="^the_comments ^the_comment ^comments_are ^comments_on ^comments_for ^commenting_is ^commenting_on ^our_community ^one_community posting_rules ^your_post ^your_comment ^attacks_on otherwise_violates report_tool our_community",
        longest=360,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"continue reading (?:your|this|the) (?:article|story) with (?:an? )?(?:{_SITE} )?(?:subscription|membership|account)|join {_SITE} for (?:free )?access to this content\.?"
        r"|keep supporting great journalism by turning off your ad ?blocker\.(?: or purchase a subscription for unlimited access to real news you can count on\.)?"
        r"|please make sure your browser supports javascript and cookies and that you are not blocking them from loading\.(?: for more information you can review our terms of service and cookie policy\.)?"
        r"|for inquiries related to this message please contact our support team and provide the reference id below\.?"
        r"|(?:ie|internet explorer) ?\d* is (?:not|no longer) supported\. for an optimal experience,? (?:please )?visit our site on another browser\.?"
        r"|registration on or use of this site constitutes acceptance of our [\w ,&]{5,120}\.?|by becoming a registered user, you are also agreeing to our terms and confirming that you have read our privacy policy\.?"
        r"|as part of the new [\w ]{2,30} launch, prior users will need to choose a permanent username, along with a new password\.?"
        r"|by choosing ['\x22“]i agree['\x22”] below, you agree that [^\x22“”«»]{2,60} use cookies[^«»]{0,460}",
        hits=(
            "Continue reading your article with a WSJ subscription",
            "Join Fox News for access to this content",
            "Keep supporting great journalism by turning off your ad blocker. Or purchase a subscription for unlimited access to real news you can count on.",
            "Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading. For more information you can review our Terms of Service and Cookie Policy.",
            "For inquiries related to this message please contact our support team and provide the reference ID below.",
            "IE 11 is not supported. For an optimal experience visit our site on another browser.",
            "Registration on or use of this site constitutes acceptance of our Terms of Service and Privacy Policy.",
            "By becoming a registered user, you are also agreeing to our Terms and confirming that you have read our Privacy Policy.",
            "As part of the new SB Nation launch, prior users will need to choose a permanent username, along with a new password.",
            "By choosing “I agree” below, you agree that EXR’s sites use cookies, similar tracking and storage technologies, to enhance your viewing.",
        ),
        misses=(
            "Continue reading the story with a cup of tea",
            "Join the union for access to this fund.",
            "Keep supporting great journalism by turning off the television.",
            "Please make sure your browser supports JavaScript, the form told applicants.",
            "IE 11 is not supported. That leaves hospitals with old machines stuck.",
            "Registration on or before May 1 constitutes acceptance of the offer.",
            "By becoming a registered user, she lost her privacy.",
            "As part of the new bank launch, prior users will need a new card.",
            "By choosing “I agree” below the text, patients consented to the trial.",
        ),
        words=(
            "^continue_reading this_content ^keep_supporting ^please_make ^for_inquiries ^ie ^internet_explorer ^registration_on"
            " ^by_becoming permanent_username ^by_choosing"
        ),
        longest=640,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        rf"(?:view|see|browse|explore) all {_SITE} newsletters\.?|see sample \| manage email preferences \| (?:not you\? \| )?privacy policy"
        r"|you will receive emails containing news content, updates and promotions from [^.\x22“”«»]{2,60}\.(?: you (?:may|can) (?:opt[- ]out|unsubscribe) at any time\.)?|you may occasionally receive promotional content from [^.\x22“”«»]{2,60}\.?"
        r"|you may unsubscribe from email communications? at any ?time\.(?: see our privacy policy for (?:further|more) details\.)?"
        r"|for your security, we've sent a confirmation e-?mail to the address you entered\. click the link to confirm your subscription(?: and begin receiving our newsletters)?\.(?: if you don't get the confirmation within \d+ minutes, please check your spam folder\.)?"
        r"|get a free daily digest of the most important news in your backyard with [\w ]{2,30}\.?|(?:📩 ?)?the latest on tech, science, and more: get our newsletters!?|sign up now: get smarter about your [\w ,&]{3,60} with our (?:daily|weekly|free) newsletter\.?"
        r"|posts from this (?:author|topic|stream|series) will be added to your daily email digest and your homepage feed\.?|follow topics and authors from this story to see more like this in your personalized homepage feed and to receive email updates\.?"
        rf"|try (?:\d+|one) (?:weeks?|months?|years?) for (?:only |just )?[$£€]\d[\d.]*!?|get {_SITE} (?:news|business|sports?|weather) on the go by clicking here[.!]?|get the {_SITE} app by clicking here[.!]?",
        hits=(
            "View all New York Times newsletters.",
            "See Sample | Manage Email Preferences | Not you? | Privacy Policy",
            "You will receive emails containing news content, updates and promotions from The New York Times. You may opt-out at any time.",
            "You may occasionally receive promotional content from the Los Angeles Times.",
            "You may unsubscribe from email communication at any time. See our Privacy Policy for further details.",
            "For your security, we've sent a confirmation email to the address you entered. Click the link to confirm your subscription and begin receiving our newsletters. If you don't get the confirmation within 10 minutes, please check your spam folder.",
            "Get a free daily digest of the most important news in your backyard with Axios Local.",
            "📩 The latest on tech, science, and more: Get our newsletters!",
            "Posts from this author will be added to your daily email digest and your homepage feed.",
            "Follow topics and authors from this story to see more like this in your personalized homepage feed and to receive email updates.",
            "Try 1 month for $1",
            "GET FOX BUSINESS ON THE GO BY CLICKING HERE",
            "Get the Example News app by clicking here!",
            "Sign up now: Get smarter about your money and career with our free newsletter.",
        ),
        misses=(
            "View all newsletters of the parish as history.",
            "You will receive emails containing malware, the agency warned.",
            "You may occasionally receive a parking fine.",
            "You may unsubscribe from emails, but the spam goes on.",
            "For your security, we've sent a guard to the address you entered, the caller said.",
            "Get a free daily walk with the dog.",
            "The latest on tech, science, and more from the fair",
            "Posts from this author will be deleted, the court ruled.",
            "Follow topics and authors you trust.",
            "Try one month for fraud, lawyers say",
            "Get rich by clicking here, the scam promised.",
            "Get road updates by clicking here.",
        ),
        words=(
            "^view_all ^see_all ^browse_all ^explore_all ^see_sample ^you_will ^you_may confirmation_email confirmation_e free_daily our_newsletters"
            " ^sign_up ^posts_from ^follow_topics week_for weeks_for month_for months_for years_for by_clicking"
        ),
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:we'd like to hear|we want to hear|let us know|tell us) what you (?:think|thought) (?:about|of) this (?:article|story|piece|column|essay|post)(?: or any of our articles)?\. (?:submit|send) a letter to the editor(?: or (?:write|e-?mail)(?: us)?)? (?:to|at) \S{5,60}"
        rf"|{_SITE} is committed to publishing a diversity of letters to the editor\. we'd like to hear what you think about this or any of our articles\.(?: here are some tips\.)?(?: and here's our e-?mail: \S{{5,60}})?"
        r"|we're interested in your feedback on this page\.(?: tell us what you think\.?)?|you can read diverse opinions from our [^.\x22“”«»]{3,80} on the opinion front page\b[^\x22“”«»]{0,240}"
        rf"|follow the {_SITE} opinion section on facebook[^\x22“”«»]{{0,120}}"
        rf"|do you have a (?:story|tip)(?: that)? {_SITE} should be covering\?(?: do you have any questions about this (?:story|article)\?)?(?: (?:contact|e-?mail|let us know via) \S{{5,60}})?"
        r"|catch up on \w+'s in-depth coverage of [^.\x22“”«»]{5,120}, and follow us on [\w ,&]{1,80}(?: to stay up to date)?\.?"
        rf"|for the latest news, weather, sports,? and streaming video, (?:head|go) to {_SITE}|to hear more (?:audio|feature) stories(?: from publications like [^.\x22“”«»]{{2,60}})?,? (?:download|see our full list or get) [^.\x22“”«»]{{2,80}}\."
        rf"|follow me on (?:twitter|x|linkedin|instagram|facebook)(?: (?:or|and) (?:twitter|x|linkedin|instagram|facebook))?\.(?: check out my website(?: or some of my other work here)?\.?)?",
        hits=(
            "We want to hear what you think about this article. Submit a letter to the editor or write to letters@example.com.",
            "Let us know what you think about this article. Submit a letter to the editor at mail@example.com.",
            "The Times is committed to publishing a diversity of letters to the editor. We’d like to hear what you think about this or any of our articles. Here are some tips. And here’s our email: letters@example.com.",
            "We’re interested in your feedback on this page. Tell us what you think.",
            "You can read diverse opinions from our Board of Contributors and other writers on the Opinion front page, on Twitter @exampleopinion and in our daily Opinion newsletter.",
            "Follow The New York Times Opinion section on Facebook, Twitter (@NYTopinion) and Instagram.",
            "Do you have a story Newsweek should be covering? Do you have any questions about this story? Contact LiveNews@newsweek.com.",
            "Catch up on Select's in-depth coverage of personal finance, tech and tools, wellness and more, and follow us on Facebook, Instagram and Twitter to stay up to date.",
            "For the latest news, weather, sports, and streaming video, head to The Hill.",
            "To hear more audio stories from publications like The New York Times, download Audm for iPhone or Android.",
            "To hear more feature stories, see our full list or get the Audm iPhone app.",
            "Follow me on Twitter or LinkedIn. Check out my website or some of my other work here.",
        ),
        misses=(
            "We want to hear what you think about this article of the constitution.",
            "The Times is committed to publishing a diversity of views.",
            "We’re interested in your feedback, the planners wrote.",
            "You can read diverse opinions from our past in the archive.",
            "Follow The New York Times in its lawsuit",
            "Do you have a story to tell your children? Write it down.",
            "Catch up on sleep and follow us on the hike.",
            "For the latest news, weather and sports, they had a radio.",
            "To hear more stories, download the tapes first.",
            "Follow me on Twitter, she joked.",
        ),
        words="^let_us ^we_want you_thought is_committed your_feedback diverse_opinions ^follow_the ^follow_me be_covering ^catch_up streaming_video ^to_hear",
        longest=420,
        guards=UNQUOTED,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        rf"(?:today's|this week's) most popular stories (?:on|from|at) {_SITE}|for more articles like this,? (?:please )?visit (?:us at )?[\w.-]+\.(?:com|org|net|co\.uk)(?:/\w+)?\.?|more stories like this are available on [\w.-]+\.(?:com|org|net|co\.uk)/\w+\.?"
        r"|(?:the opinions expressed in this commentary are (?:his|hers?|their|the author's) own\. )?view more opinion(?: articles| pieces)? (?:on|at) \w{2,20}\.?"
        rf"|fox news flash top (?:[\w ]{{3,40}} )?headlines are here\.(?: check out what's clicking (?:on [\w.]+|today in [\w ]+)\.?)?|read (?:it|more) at (?:the )?(?:new york times|washington post|wall street journal|guardian|daily beast|associated press|los angeles times|hollywood reporter|daily mail|cnn|reuters|politico|bloomberg|variety|axios|nbc news|tmz)[.!]?"
        r"|(?:see|view) all \d+ stories",
        hits=(
            "Today’s most popular stories on The Washington Post",
            "For more articles like this, please visit us at bloomberg.com",
            "More stories like this are available on bloomberg.com/opinion",
            "View more opinion on CNN.",
            "The opinions expressed in this commentary are his own. View more opinion on CNN.",
            "Fox News Flash top entertainment and celebrity headlines are here. Check out what's clicking today in entertainment.",
            "Fox News Flash top headlines are here. Check out what's clicking on Foxnews.com.",
            "Read it at The New York Times",
            "Read more at The Daily Beast.",
            "View all 12 stories",
        ),
        misses=(
            "Today’s most popular stories are about dogs",
            "For more articles like this gown, visit the museum.",
            "More stories like this are available on demand.",
            "View more opinion as data, not noise.",
            "Fox News Flash top anchor leaves",
            "Read it at the table",
            "Read more at Variety, the critic told us.",
            "View all 12 stories as one",
        ),
        words="popular_stories ^for_more ^more_stories ^view_more more_opinion flash_top ^read_it ^read_more ^view_all ^see_all",
        longest=200,
    ),
    Row(
        "ART103",
        "en",
        "regex",
        rf"(?:we are|{_SITE} is) a participant in the amazon services llc associates program, an affiliate advertising program designed to [^\x22“”«»]{{20,160}}\.?"
        r"|we (?:occasionally|may|sometimes) recommend interesting products and services\. if you make a purchase by clicking (?:on )?one of the links, we may earn an affiliate fee\.[^\x22“”«»]{0,140}"
        rf"|the product experts at {_SITE} have all your shopping needs covered\.[^\x22“”«»]{{0,160}}|(?:[—-] ?)?recommendations are independently chosen by [^.\x22“”«»]{{2,40}} editors\.(?: purchases you make through our links may earn us a commission\.)?"
        rf"|(?:select|our) editors independently selected these [\w ,&]{{3,40}} because we think you will enjoy them[^\x22“”«»]{{0,220}}|by clicking on these shopping links, visitors will leave [\w ,.&]{{2,80}} websites?\. these e-commerce sites are operated[^\x22“”«»]{{5,360}}",
        hits=(
            "We are a participant in the Amazon Services LLC Associates Program, an affiliate advertising program designed to provide a means for us to earn fees by linking to Amazon.com and affiliated sites.",
            "We occasionally recommend interesting products and services. If you make a purchase by clicking one of the links, we may earn an affiliate fee. USA TODAY Network newsrooms operate independently, and this doesn't influence our coverage.",
            "The product experts at Reviewed have all your shopping needs covered. Follow Reviewed on Facebook for the latest deals.",
            "— Recommendations are independently chosen by Reviewed’s editors. Purchases you make through our links may earn us a commission.",
            "Select editors independently selected these deals and items because we think you will enjoy them at these prices. If you purchase something through our links, we may earn a commission.",
            "By clicking on these shopping links, visitors will leave ABC News and Good Morning America websites. These e-commerce sites are operated under different terms and privacy policies.",
        ),
        misses=(
            "The blogger is a participant in the Amazon Services LLC Associates Program and earned 4,000 dollars in May.",
            "We occasionally recommend interesting products, the shopkeeper said.",
            "The product experts at the lab have all the data.",
            "Recommendations are independently chosen by a panel of doctors.",
            "By clicking on these shopping links, visitors lost their savings, police said.",
            "By clicking on these shopping links, visitors will leave the real site for a fake one.",
        ),
        words="a_participant interesting_products ^the_product recommendations_are ^select_editors ^our_editors ^by_clicking",
        longest=560,
    ),
    Row(
        "ART103",
        "en",
        "regex",
        rf"all products featured (?:on|in|by) {_SITE} are independently selected by (?:our|the|its) editors\. however,? when you buy something through our (?:retail|affiliate) links, we may earn an affiliate commission\.?"
        rf"|when you buy (?:something )?through (?:our|the) links, (?:we|{_SITE}) may (?:earn|receive) an affiliate commission\.(?: learn more\.?)?|{_SITE} is editorially independent and may earn a commission from affiliate partners on links\.?"
        rf"|{_SITE} may receive compensation for some links to products and services on this (?:website|site|page)\.(?: offers may be subject to change without notice\.)?"
        r"|commissions we earn from partner links on this page do not affect our opinions or evaluations\.[^\x22“”«»]{0,140}|affiliate links for the products on this page are from partners that compensate us[^\x22“”«»]{0,160}",
        hits=(
            "All products featured on Vogue are independently selected by our editors. However, when you buy something through our retail links, we may earn an affiliate commission.",
            "When you buy through our links, Business Insider may earn an affiliate commission. Learn more",
            "CNBC Select is editorially independent and may earn a commission from affiliate partners on links.",
            "TIME may receive compensation for some links to products and services on this website. Offers may be subject to change without notice.",
            "Commissions we earn from partner links on this page do not affect our opinions or evaluations. Our editorial content is based on thorough research.",
            "Affiliate links for the products on this page are from partners that compensate us (see our advertiser disclosure with our list of partners for more details). However, our opinions are our own.",
        ),
        misses=(
            "All products featured in the recall are sold by Example Foods.",
            "When you buy through our links to the farmers, everybody wins, he said.",
            "The ombudsman is editorially independent and may earn a salary from the state.",
            "Time may receive a mention in the report.",
            "Commissions we earn from sales fell, the agents said.",
            "Affiliate links for the products made the influencer rich.",
        ),
        words="^all_products ^when_you editorially_independent receive_compensation ^commissions_we ^affiliate_links",
        longest=280,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:(?:all )?(?:stock )?(?:quotes|intraday data) delayed (?:a minimum of|at least|by at least) \d+ minutes(?: or per exchange requirements)?\.(?: see here for a complete list of exchanges and delays\.)?"
        r"|intraday data provided by [\w .&'-]{2,40} and subject to terms of use\.[^\x22“”«»]{0,260}|data is a real-time snapshot \*?data is delayed at least \d+ minutes\.[^\x22“”«»]{0,120}"
        r"|most stock quote data provided by [\w .&'-]{2,40}\. (?:u\.?s\.? )?market indices are shown in real time[^\x22“”«»]{0,200}|market holidays and trading hours provided by [\w .&'-]{2,40}\.?)"
        r"|this material may not be published, broadcast, rewritten,? or redistributed\. ?(?:©|\(c\)) ?\d{4} [^\x22“”«»]{2,60}all rights reserved\.[^\x22“”«»]{0,320}"
        rf"|(?:©|\(c\)) ?\d{{4}} [^\x22“”«»]{{2,40}}\. all rights reserved\. {_SITE} may earn a portion of sales from products that are purchased through our site[^\x22“”«»]{{0,320}}"
        r"|to order presentation-ready copies for distribution to your colleagues, clients or customers,? (?:please )?(?:visit|go to|use|click)[^\x22“”«»]{3,80}|request reprint & licensing,? submit correction,? view editorial (?:& ai )?guidelines|acquire licensing rights(?: ?, opens new tab)?",
        hits=(
            "Quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",
            "Intraday data delayed at least 15 minutes or per exchange requirements.",
            "Intraday Data provided by FACTSET and subject to terms of use. Historical and current end-of-day data provided by FACTSET.",
            "Data is a real-time snapshot *Data is delayed at least 15 minutes. Global Business and Financial News, Stock Quotes, and Market Data and Analysis.",
            "Most stock quote data provided by BATS. US market indices are shown in real time, except for the S&P 500 which is refreshed every two minutes. All times are ET.",
            "Market holidays and trading hours provided by Copp Clark Limited.",
            "This material may not be published, broadcast, rewritten, or redistributed. ©2024 FOX News Network, LLC. All rights reserved. Quotes displayed in real-time or delayed by at least 15 minutes.",
            "© 2024 Condé Nast. All rights reserved. The New Yorker may earn a portion of sales from products that are purchased through our site as part of our Affiliate Partnerships with retailers. Ad Choices",
            "To order presentation-ready copies for distribution to your colleagues, clients or customers visit https://www.djreprints.com.",
            "Request Reprint & Licensing Submit Correction View Editorial & AI Guidelines",
            "Acquire Licensing Rights , opens new tab",
        ),
        misses=(
            "Quotes delayed the publication of the book.",
            "Quotes delayed by 15 minutes cost traders millions.",
            "Intraday data provided by exchanges shows a dip at noon.",
            "Data is a real-time weapon, the colonel said.",
            "Market holidays and trading hours differ by country.",
            "Most stock quote data provided by Example Inc. was wrong. Traders lost millions.",
            "This material may not be published, the judge ordered.",
            "To order copies for your colleagues, call the museum shop.",
            "Acquire licensing rights or lose the market, the firm was told",
        ),
        words=(
            "^quotes_delayed ^all_quotes ^stock_quotes ^intraday_data ^data_is ^most_stock ^market_holidays ^this_material all_rights ^to_order"
            " ^request_reprint ^acquire_licensing"
        ),
        longest=560,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:the )?opinions expressed by [\w' ]{2,30} contributors are their own\.?|opinions expressed are those of the author\. they do not reflect the views of [^\x22“”«»]{2,40}, which, under the trust principles, is committed to integrity[^\x22“”«»]{0,60}"
        r"|this column does not necessarily reflect the opinion of the editorial board or [\w .&'-]{2,40} and its owners\.?|(?:editorial note: )?(?:any )?opinions, analyses, reviews or recommendations expressed in this article are those of [^\x22“”«»]{3,60} alone, and have not been reviewed[^\x22“”«»]{0,100}"
        r"|[\w ]{2,30} hosts the world's leading voices, providing commentary on events in news, society, and culture\.[^\x22“”«»]{0,140}|information provided on [\w .&'-]{2,40} is for educational purposes only\.(?: your financial situation is unique and the products and services we review may not be right for your circumstances\.)?[^\x22“”«»]{0,60}"
        r"|the associated press(?: [\w ]{3,60})? receives (?:support|funding|financial support) from [^\x22“”«»]{5,160}\. (?:the )?ap is solely responsible for all content\.?",
        hits=(
            "Opinions expressed by Forbes Contributors are their own.",
            "Opinions expressed are those of the author. They do not reflect the views of Reuters News, which, under the Trust Principles, is committed to integrity, independence, and freedom from bias.",
            "This column does not necessarily reflect the opinion of the editorial board or Bloomberg LP and its owners.",
            "Editorial Note: Opinions, analyses, reviews or recommendations expressed in this article are those of the Select editorial staff’s alone, and have not been reviewed, approved or otherwise endorsed by any third party.",
            "TIME Ideas hosts the world's leading voices, providing commentary on events in news, society, and culture. We welcome outside contributions.",
            "Information provided on Forbes Advisor is for educational purposes only. Your financial situation is unique and the products and services we review may not be right for your circumstances.",
            "The Associated Press Health and Science Department receives support from the Howard Hughes Medical Institute’s Science and Educational Media Group. The AP is solely responsible for all content.",
        ),
        misses=(
            "Opinions expressed by jurors are their own business.",
            "Opinions expressed are those of the author, the publisher said.",
            "This column does not necessarily reflect the light, the architect explained.",
            "Opinions, analyses and reviews differ.",
            "The museum hosts the world's leading voices, providing a stage for opera.",
            "Information provided on the label is false, the court found.",
            "The Associated Press receives support from many foundations, its chief said.",
        ),
        words="opinions_expressed ^this_column opinions_analyses leading_voices ^information_provided solely_responsible",
        longest=420,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"our standards: the thomson reuters trust principles\.?(?: ?, opens new tab)?|to read how [\w .&'-]{2,40} uses ai as a newsroom tool,? click here\.?|[\w .&'-]{2,30} ai is in beta\. translations may contain inaccuracies[—–-] ?please refer to the original content\.?"
        r"|(?:npr )?transcripts are created on a rush deadline by (?:an npr contractor\.|[\w .,]{2,40}, an npr contractor, and produced\b)[^\x22“”«»]{0,280}|notice: transcripts are machine and human generated and lightly edited for accuracy\.(?: they may contain errors\.)?",
        hits=(
            "Our Standards: The Thomson Reuters Trust Principles. , opens new tab",
            "To read how Newsweek uses AI as a newsroom tool, Click here.",
            "Newsweek AI is in beta. Translations may contain inaccuracies—please refer to the original content.",
            "NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form.",
            "Notice: Transcripts are machine and human generated and lightly edited for accuracy. They may contain errors.",
        ),
        misses=(
            "Transcripts are created on a rush deadline, she says.",
            "NPR transcripts are created on a rush deadline by a staff of four.",
            "Our standards: lower than theirs",
            "The bot's AI is in beta. Translations may contain errors, and nobody checks them.",
            "To read how Newsweek uses AI, turn to its annual report.",
            "Notice: Transcripts are sold at the clerk's office.",
        ),
        words="^our_standards newsroom_tool ai_is ^npr_transcripts ^transcripts_are ^notice_transcripts",
        longest=360,
        guards=NOT_TOLD,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"news corp is a global, diversified media and information services company focused on creating and distributing authoritative and engaging content and other products and services\.?|dow jones, a news corp company"
        r"|the associated press is an independent global news organization dedicated to (?:accuracy, fact-based|factual) reporting\.(?: founded in 1846, ap today remains the most trusted source[^\x22“”«»]{20,260})?"
        r"|reuters, the news and media division of thomson reuters, is the world's largest (?:international )?multimedia news provider, reaching (?:more than )?[\w ]{3,20} people[^\x22“”«»]{10,300}|the most comprehensive solution to manage all your complex and ever-expanding tax and compliance needs\.?"
        r"|build the strongest argument relying on authoritative content, attorney-editor expertise,? and industry[ -]defining technology\.?|screen for heightened risk individuals? and entities globally to help uncover hidden risks in business relationships and human networks\.?"
        r"|browse an unrivalled portfolio of real-time and historical market data and insights from worldwide sources and experts\.?|connecting decision makers to a dynamic network of information, people and ideas, bloomberg quickly and accurately delivers[^\x22“”«»]{10,140}",
        hits=(
            "News Corp is a global, diversified media and information services company focused on creating and distributing authoritative and engaging content and other products and services.",
            "Dow Jones, a News Corp company",
            "The Associated Press is an independent global news organization dedicated to factual reporting. Founded in 1846, AP today remains the most trusted source of fast, accurate, unbiased news in all formats.",
            "Reuters, the news and media division of Thomson Reuters, is the world’s largest multimedia news provider, reaching billions of people worldwide every day.",
            "The most comprehensive solution to manage all your complex and ever-expanding tax and compliance needs.",
            "Build the strongest argument relying on authoritative content, attorney-editor expertise, and industry defining technology.",
            "Screen for heightened risk individual and entities globally to help uncover hidden risks in business relationships and human networks.",
            "Browse an unrivalled portfolio of real-time and historical market data and insights from worldwide sources and experts.",
            "Connecting decision makers to a dynamic network of information, people and ideas, Bloomberg quickly and accurately delivers business and financial information, news and insight around the world",
        ),
        misses=(
            "News Corp is a global, diversified company in trouble.",
            "Dow Jones, a News Corp company, said on Monday that it would cut jobs.",
            "The Associated Press is an independent global news organization founded in 1846.",
            "Reuters, the news and media division of Thomson Reuters, is suing the state.",
            "Reuters, the news and media division of Thomson Reuters, is the world's largest multimedia news provider, and it is for sale.",
            "The most comprehensive solution to the border dispute is a treaty.",
            "Build the strongest argument you can, the teacher says.",
            "Screen for heightened risk of cancer at forty, doctors say.",
        ),
        words="^news_corp ^dow_jones independent_global ^reuters_the comprehensive_solution ^build_the ^screen_for ^browse_an ^connecting_decision",
        longest=520,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"wired is where tomorrow is realized\. it is the essential source of information and ideas[^\x22“”«»]{20,360}|newsweek is committed to challenging conventional wisdom and finding connections in the search for common ground\.?"
        r"|forbes \w+ council is [^.?\x22“”«»]{10,140}\. do i qualify\?|we believe that everyone deserves to understand the world that they live in\. that kind of knowledge helps create better citizens[^\x22“”«»]{20,320}",
        hits=(
            "WIRED is where tomorrow is realized. It is the essential source of information and ideas that make sense of a world in constant transformation.",
            "Newsweek is committed to challenging conventional wisdom and finding connections in the search for common ground.",
            "Forbes Technology Council is an invitation-only community for world-class CIOs, CTOs and technology executives. Do I qualify?",
            "We believe that everyone deserves to understand the world that they live in. That kind of knowledge helps create better citizens, neighbors, friends, parents, and stewards of this planet.",
        ),
        misses=(
            "Newsweek is committed to print.",
            "Forbes Technology Council is a paid club, former members say.",
            "We believe that everyone deserves to understand the world, the nuns wrote.",
            "WIRED is where tomorrow is realized. It is the essential source of nonsense.",
        ),
        words="^wired_is ^newsweek_is i_qualify ^we_believe",
        longest=520,
        guards=NOT_TOLD,
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"(?:new ?!?)?you can now listen to [\w .&'-]{2,40} articles!?|expand/collapse submenu for [\w &'-]{2,30}|problems playing video\?(?: ?\|)? closed captioning(?: feedback)?"
        r"|produced by [\w .&'()-]{2,40} and news over audio \(noa\)(?: using ai narration)?\.(?: listen to more stories on the noa app\.?)?|you've read \d+ articles? in the last (?:month|week|\d+ days)\.?"
        r"|reviews \(\d+\) ?back to top ?triangle|(?:angle down|chevron|close|email|envelope|share|twitter|facebook|link|lightning bolt|save article|bookmark|hamburger|search|user|snapchat|linkedin|fliboard|flipboard|instagram|youtube|loading|play|magnifying glass|dotted|world globe) icon"
        r" (?:an? (?:icon in the shape of|envelope|curved arrow|stylized bird|stylized letter|image of a chain link|bookmark|ghost|magnifying glass)\b|two crossed lines|three horizontal|it indicates|the letter\b)[^\x22“”«»]{0,120}",
        hits=(
            "NEWYou can now listen to Fox News articles!",
            "You can now listen to Fox News articles!",
            "Expand/collapse submenu for News",
            "Problems playing video? | Closed Captioning",
            "Produced by ElevenLabs and News Over Audio (Noa) using AI narration. Listen to more stories on the Noa app.",
            "You’ve read 1 article in the last month",
            "Reviews (12) Back to TopTriangle",
            "Angle down icon An icon in the shape of an angle pointing down.",
            "Close icon Two crossed lines that form an 'X'. It indicates a way to close an interaction, or dismiss a notification.",
            "Facebook Icon The letter F.",
            "Chevron icon It indicates an expandable section or menu, or sometimes previous / next navigation options.",
        ),
        misses=(
            "You can now listen to the court's hearings!",
            "Problems playing video? You are not alone.",
            "Produced by her brother and News Over Audio, the series won.",
            "You’ve read 1 article in the constitution",
            "Twitter icon a symbol of the age",
            "Twitter icon An image of a bird was sold at auction.",
            "Facebook icon the fifth to be redrawn",
            "Expand/collapse the table",
            "Reviews (12) were mixed",
        ),
        words="now_listen ^newyou_can ^expand_collapse ^problems_playing over_audio ^you've to_toptriangle to_top down_icon ^chevron_icon ^close_icon ^email_icon ^envelope_icon"
        " ^share_icon ^twitter_icon ^facebook_icon ^link_icon bolt_icon article_icon ^bookmark_icon ^hamburger_icon ^search_icon ^user_icon ^snapchat_icon ^linkedin_icon"
        " ^fliboard_icon ^flipboard_icon ^instagram_icon ^youtube_icon ^loading_icon ^play_icon glass_icon ^dotted_icon globe_icon",
    ),
    Row(
        "ART111",
        "en",
        "regex",
        r"to contact the (?:editors?|reporters?|authors?|writers?|senior editors?) (?:responsible )?(?:for|of|on) this (?:story|article|column|post|report)(?:: ?[\w .'-]{2,60} (?:at|in [\w .]{2,30} at) \S+@\S+)?:?"
        r"|\d+ [\w .]{3,30}, (?:nw|ne|sw|se),? suite \d+ washington,? dc \d{5} \| [\d-]{10,14} tel \| [\d-]{10,14} fax",
        hits=(
            "To contact the editor responsible for this story:",
            "To contact the editors responsible for this story: Jane Doe at jdoe@example.net",
            "1625 K Street, NW Suite 900 Washington DC 20006 | 202-628-8500 tel | 202-628-8503 fax",
        ),
        misses=(
            "To contact the editor responsible for this story, police used a phone.",
            "1625 K Street, NW Suite 900 Washington DC 20006 is for sale",
        ),
        words="^to_contact washington_dc",
    ),
)  # fmt: skip
