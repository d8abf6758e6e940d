"""Notices, pitches and disclosures as magazines, sports, technology and reader platforms word them."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row

_NAME = r"[\w.'&!-]{1,24}(?: [\w.'&!-]{1,24}){0,4}"
_SELF = r"(?:article|story|post|page|site|website|piece|guide|review|list|newsletter|blog)"
_EARN = r"(?:may|might|can|could|will|sometimes|do) (?:also |sometimes |each )?(?:earn|receive|get|make|collect|be paid|be compensated|take|gain)"
_REWARD = r"(?:commissions?|compensation|compensated|affiliate|share of (?:the )?(?:sales?|revenue)|paid a fee|referral fee|portion of (?:the )?(?:sales?|revenue))"
# What a disclosure goes on with: nothing that opens the first paragraph of an article.
_GOES_ON = (
    r"(?:here'?s|learn|read our|read more about|see our|see how|find out|why trust|why you|reviews? ethics|how we|thank you|thanks for|oh, and|fyi|pricing|prices (?:are|may|were|and)"
    r"|all prices|our (?:journalists|editors|reviews|affiliate|policy|editorial|full|terms)|purchases|it (?:does not|doesn't|won't|never|helps)"
    r"|this (?:helps|does not|doesn't|supports|in no way|will not|won't|comes|content|may|means|never|compensation)|these (?:help|do not|don't|support)|neither|however,|for more|more info|terms|\$)"
)
_BUY = (
    r"(?:when|if|should|every time) you (?:choose to |decide to |click (?:through )?(?:on |and )?)?(?:buy|purchase|shop|make a purchase|order|subscribe|click|sign up|independently)?[^.?!]{0,60}"
    r"\b(?:through|via|using|from|on|at|by clicking) (?:an? |any |the |some |one of |our |these |recommended |independently |affiliate |reviewed )*?links?\b[^.?!]{0,60}"
)
_OFFICIAL = (
    r"(?:(?:just so you know|fyi|heads up|please note|note|disclosure|disclaimer|affiliate disclosure|advertiser disclosure)[,:.!]? ?(?:that )?"
    r"|every (?:item|product) (?:on this page|we feature|here|featured)[^.?!]{0,80}\.? |we hope you (?:love|like|enjoy) [^.?!]{3,80}[.!] (?:all of them|they|each)[^.?!]{3,90}[.!] (?:just so you know, |fyi,? )?"
    r"|our (?:[\w,'-]+ ){0,6}(?:team|editors|editors and experts|experts|staff|writers|journalists|reviewers|testers|picks)\b[^.?!]{3,120}[.!] "
    r"|(?:[\w.'&-]+ ){1,3}editors (?:independently )?(?:select|review|choose|test|pick|curate|handpick)[^.?!]{2,80}[.!] "
    r"|(?:all |the )?(?:products?|items) (?:[\w'-]+ ){0,5}(?:are|is|was|were) (?:independently |carefully )?(?:selected|chosen|picked|reviewed|tested|handpicked)[^.?!]{2,100}[.!] (?:some of our (?:stories|articles|posts) (?:include|contain) affiliate links\. )?"
    r"|we (?:independently |carefully )?(?:evaluate|select|review|research|test|recommend|choose|only recommend)[^.?!]{2,100}[.!] |)"
)

_NO_DISCLOSURES = (
    "When you buy through a broker, we may earn less, and that is why fees matter.",
    "We may earn a commission in the army if the links hold.",
    "When you buy through links on a blog, the writer may earn a commission, the study found.",
    "The company said that it may earn a commission when you buy through its links.",
    "If you click through the links, the blogger may earn a commission.",
    "Farmers may receive compensation from the purchases of land.",
    "When you buy milk from the shop, farmers may get compensation when you click.",
    "Your adviser may earn a commission when you buy the products we discuss.",
    "Influencers may earn a commission from links on Instagram.",
    "Bloggers can make money through affiliate links, but few make a living.",
    "If you buy a house through a friend, the agent may still receive a commission.",
    "When you buy through links on our site, we may earn a commission. The phone that we tested lasts for two days.",
    "The agency may collect compensation from the state when the links between the towns are cut.",
    "We review the case. We may earn a commission if you buy his story, the tabloid told him.",
)
_NO_LICENCES = (
    "Content created by machines is available without charge to anyone who asks.",
    "Kleenex is a registered trademark of Kimberly-Clark, but everyone uses the word.",
    "The pier is part of Future Park, a plan of the city. All rights go to the builder.",
    "The magazine is part of Hearst, which bought it in 1985.",
    "The station is part of Hearst Television, a unit of Hearst Communications LLC.",
    "Disclaimer: I am not responsible for the accuracy of my memory.",
    "The information in this article is for anyone who needs medical advice and cannot pay for it.",
    "Note: Content may be hard to bear.",
    "We, the people, are part of the human family of nations.",
)
_NO_PITCHES = (
    "Stay informed and gain the trust of your patients. Subscribe to journals.",
    "Do you have information to share with the police? Call the hotline.",
    "Send a tip to the waiter with the card.",
    "Got a tip for us? he asked at the race track.",
    "Join our forums, the party told its members.",
    "Listeners like you make our nights worth it, the singer said.",
    "The city relies on advertising to support our parks.",
    "At church, we believe that everyone needs a second chance.",
    "The app is now available in the Apple App Store, the company announced. Download it and see.",
    "Critics have long wondered how the club survives without the members who left it, and how anyone can get inside access to the board by becoming a member.",
    "By joining NATO, you get exclusive meetings, the minister joked.",
    "Send me updates about him.",
)
_NO_NEWSLETTERS = (
    "While you're here: the volunteers need dry socks and hot soup.",
    "While you're here: Take the ferry to the island, where residents sign up for shifts at the bakery.",
    "Every morning, the editors share coffee. You can subscribe to the idea.",
    "Each evening at 8pm, the club's editors send out a paper plane. You can keep it.",
    "The city is your destination for jazz, but bring an umbrella.",
    "Your source for breaking news, he told them, may be lying.",
    "ProPublica is a nonprofit newsroom that investigates abuses of power.",
    "Keep up to date with the latest news from the front: that is what she did every night.",
    "If you enjoyed this story, wait until you hear the next one.",
    "Subscribe to the theory or not, the coverage of the trial was poor.",
    "These newsletters may contain errors.",
    "You agree to receive a guest, and you may regret it at any time.",
    "Was this email forwarded to you? Then it may be a scam, experts warn.",
    "Want more local news? So do the readers of the valley.",
    "Every weekday, you can get the best of both worlds in Basel.",
    "Your email address is used only to trick you.",
)
_NO_COMMENT_RULES = (
    "Comments on the king are monitored. So much for free speech.",
    "Our goal is to create a safe place for children to play.",
    "We want to hear from you! the mayor told residents.",
    "Tell us what you think of the film, she said.",
    "Use this form if you have lost your passport abroad.",
    "Your feedback is important to us, says the machine, and hangs up.",
    "This post was created in 1890 for a member of the royal family.",
    "This article has been reviewed by nobody, said the author.",
    "Questions on this article of the treaty? The court has none.",
    "The firm is using AI to generate profits.",
    "This story was published on the now-defunct site, she said.",
    "This article was published on the now-defunct website of the party and led to his arrest.",
    "If you see errors in our ways, forgive us.",
)
_OURS = (
    NOT_TOLD.replace("|experts", "")
    + UNQUOTED
    + rf"(?!.*\b(?:small print|ran|reads)\b)(?=.*\b{_REWARD}\b)(?=.*\b(?:links?|items you|from your purchases)\b)(?=.*\b(?:we|us|our|this (?:article|page|post|story|site))\b)"
)
"""Guards of a disclosure: nobody tells it, and it is of our own links and what we get for them."""


ROWS: tuple[Row, ...] = (
    Row(
        "ART103",
        "en",
        "regex",
        rf"{_OFFICIAL}{_BUY},? (?:we|{_NAME})(?: (?:and|or) (?:our |its )?(?:partners|affiliates|publishing partners|syndication partners))? {_EARN}\b[^.?!]{{0,100}}"
        rf"(?:[.!]? ?(?:{_GOES_ON}\b[^?\x22“”«»]{{0,420}}\??)?)?",
        guards=_OURS,
        hits=(
            "When you buy through our links on our site, we may earn an affiliate commission. This helps support our work, but does not affect what we cover or how.",
            "When you purchase through links on our site, we may earn an affiliate commission. Here’s how it works.",
            "Our team of savvy editors independently handpicks all recommendations. If you make a purchase through our links, we may earn a commission.",
            "Products featured here are selected by our partners at Example. If you buy something through links on our site, Sample may earn an affiliate commission.",
            "Example editors select and review products independently. If you buy through affiliate links, we may earn commissions, which help support our testing.",
            "We independently evaluate all of our recommendations. If you click on links we provide, we may receive compensation.",
            "If you purchase an independently reviewed product or service through a link on our website, we may receive an affiliate commission.",
        ),
        misses=_NO_DISCLOSURES,
        words=(
            "earn_a earn_an earn_affiliate earn_commission earn_commissions earn_compensation may_receive may_collect may_earn be_compensated affiliate_commission ^when_you ^if_you"
            " ^every_item ^every_product ^we_hope ^our_team ^our_editors ^we_independently ^all_products ^products_featured ^our_product ^our_expert"
        ),
        longest=720,
    ),
    Row(
        "ART103",
        "en",
        "regex",
        rf"{_OFFICIAL}(?:we|{_NAME})(?: (?:and|or) (?:our |its )?(?:partners|affiliates|publishing partners|syndication partners))? {_EARN}\b[^.?!]{{0,80}}(?:\b(?:links?|affiliate (?:programs?|partnerships?|links?)|recommended links)\b[^.?!]{{0,60}}\b(?:on|in|from) (?:this|our) {_SELF}\b"
        rf"|\b(?:from (?:your|qualifying) purchases?|(?:if|when) you (?:click|buy|purchase|shop|choose)|on (?:some of )?(?:the )?items you (?:choose|buy|decide)|(?:through|via|from|on|by) (?:our|these|affiliate) (?:affiliate )?links?)\b"
        rf"|\b{_SELF}(?: through| via)? affiliate programs?\b|\blinks? on our {_SELF})[^.?!]{{0,90}}"
        rf"(?:[.!]? ?(?:{_GOES_ON}\b[^?\x22“”«»]{{0,420}}\??)?)?",
        guards=_OURS,
        hits=(
            "We may earn a commission from links on this page",
            "Example may earn a commission when you buy through links on our site. Why trust us?",
            "Example and partners may be compensated if you purchase something through recommended links in this article.",
            "Every item on this page was chosen by an Example editor. We may earn commission on some of the items you choose to buy.",
            "We hope you love the products we recommend! All of them were independently selected by our editors. Just so you know, Example may collect a share of sales or other compensation from the links on this page if you decide to shop from them.",
        ),
        misses=_NO_DISCLOSURES,
        words=(
            "earn_a earn_an earn_affiliate earn_commission earn_commissions earn_compensation may_receive may_collect may_earn be_compensated affiliate_commission"
            " ^every_item ^every_product ^we_hope ^our_team ^our_editors ^we_independently ^all_products ^products_featured ^our_product ^our_expert"
        ),
        longest=720,
    ),
    Row(
        "ART103",
        "en",
        "regex",
        rf"(?:(?:[\w.'&-]+ ){{1,4}}selects products independently and prices reflect what was available at the time of (?:publish|publication|publishing)\.?"
        r"|the offers (?:that appear|which appear|listed|shown) in (?:this|the) table are from (?:partnerships|partners|companies|advertisers) from which [^.?!]{2,60} receives? compensation\b.{0,260}"
        r"|the editorial content on this page is based solely on objective,? (?:and )?independent (?:assessments?|reviews?|opinions?) by our (?:writers|editors|experts|team)\b.{0,400}"
        rf"|we spend (?:[\w.,]+ ){{0,2}}hours testing every (?:product|service|device)[^.?!]{{0,60}}\bso (?:that )?you (?:can|know)\b[^.?!]{{2,80}}\.(?: (?:find out|learn|read|see) (?:more )?(?:about )?how we .{{2,60}})?"
        rf"|{_NAME} recommendations are based on (?:many |countless |[\d,]+ )?hours of (?:testing|research), [^.?!]{{0,40}}\bcomparison shopping\.(?: we (?:gather|collect|use|comb|pore) .{{2,300}})?"
        r"|we check over \d[\d.,]* (?:million|billion) products every (?:day|hour|week) for the best prices\.?"
        r"|(?:got a |have a )?gambling problem\? (?:call|text|call or text) \d[\w-]{3,16}(?: .{2,60})?"
        rf"|why you can trust (?:cnet|zdnet|techradar|tom's (?:guide|hardware)|space\.com|live science|digital trends|pcmag|forbes advisor|t3|digital camera world|what hi-fi\?|cyclingnews|engadget|mashable)(?: reviews?)?)",
        guards=UNQUOTED + r"(?!.*\b(?:s?he|said|says|told)\b)",
        hits=(
            "Example Finds selects products independently and prices reflect what was available at the time of publish.",
            "The offers that appear in this table are from partnerships from which Example receives compensation. This compensation may impact how and where listings appear.",
            "The editorial content on this page is based solely on objective, independent assessments by our writers and is not influenced by advertising or partnerships.",
            "We spend hours testing every product or service we review, so you can be sure you’re buying the best. Find out more about how we test.",
            "EXAMPLE's recommendations are based on many hours of testing, research, and comparison shopping. We gather data from the best available sources.",
            "We check over 250 million products every day for the best prices",
            "GAMBLING PROBLEM? CALL 1-800-GAMBLER",
            "Why You Can Trust CNET",
        ),
        misses=(
            "The shop selects products independently and prices rose at the time of the war.",
            "The offers that appear in this table are from banks across the country.",
            "We spend hours testing every bridge before the trains cross it.",
            "The panel's recommendations are based on two years of hearings and research.",
            "Gambling problem? The city has one.",
            "Gambling problem? Call it a plague.",
            "The CDC's recommendations are based on many hours of testing in the lab.",
            "Why you can trust science",
            "We check over 2 million products every year at the border",
            "The editorial content on this page of the paper angered the king.",
        ),
        words="products_independently ^the_offers ^the_editorial ^we_spend recommendations_are ^we_check gambling_problem can_trust",
        longest=640,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:disclaimer: |note: |\()?(?:(?:the|any|all) )?(?:facts?|statements?|views?|opinions?|ideas|thoughts)(?:,? (?:and|or|&)? ?(?:views?|opinions?|statements|analysis|ideas)){0,2} (?:(?:expressed|presented|contained|stated|published|made|voiced) )?(?:here )?(?:in|by|on|within) (?:the (?:authors?|writers?|contributors?|article)|this (?:opinion |guest |op-ed |commentary |blog )?"
        r"(?:article|column|commentary|piece|post|blog|blog post|story|op-ed|essay|letter|editorial|author|contributor|writer)s?)(?: above)? (?:are|represent|belong to|is) (?:solely |entirely |only |purely |strictly |exclusively )?(?:the )?(?:those |opinions? |views? |personal )?(?:(?:of|to) )?(?:the )?(?:individual )?"
        r"(?:authors?|writers?|contributors?|columnists?|own)(?:'s|s'|\(s\)|s)?(?: or authors)?(?: own| alone| only)?(?:,? (?:and|they|which|but|do|may|should|are|as|\()[^?]{0,40}\bnot (?:necessarily |always )?(?:those of|(?:be )?(?:reflect(?:ive)?|represent(?:ative)?|attributed|the (?:views?|opinions?)|endorsed?|shared?)|state)\b[^?]{2,220})"
        r"[^?]{0,240}\)?"
        r"|(?:this is an? (?:opinion|opinion and analysis|analysis|guest|commentary) (?:article|piece|column|essay|post),? and )the views expressed by the (?:author|writer|contributor)s?(?: or authors)? (?:are not necessarily|do not necessarily|are solely)[^?]{2,160}",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "The views expressed in this opinion piece are those of the author and do not necessarily represent those of The Example.",
            "The views and opinions expressed in this commentary are those of the author and do not reflect the official position of The Example.",
            "Views expressed in this article are opinions of the author and do not necessarily reflect the views of The Example Times.",
            "Views expressed in this article are the opinions of the author and do not necessarily reflect the views of The Example Times. Example Health welcomes friendly debate. To submit an opinion piece, please submit through our form here.",
            "The views expressed in this article are the author’s own and do not necessarily reflect Example’s editorial stance.",
            "The statements, views and opinions expressed in this column are solely those of the author and do not necessarily represent those of EX.",
            "This is an opinion and analysis article, and the views expressed by the author or authors are not necessarily those of Example American.",
        ),
        misses=(
            "The views expressed in this letter are those of a frightened man and do not bear repeating.",
            "Views in this valley are the best of the region and do not cost a thing.",
            "The views expressed in the article were the author's own, the university said, and did not reflect its policy.",
            "The opinions expressed by the author are not new.",
            "The opinions expressed in the letter are those of its author, and they do not represent the company's position.",
            "This is an opinion piece, and the views expressed by the minister are not necessarily wrong.",
            "The views expressed in this column have always been those of an optimist.",
        ),
        words=(
            "^the_views ^the_opinions ^the_statements ^views_expressed ^opinions_expressed ^statements_expressed ^any_views ^any_opinions ^all_views ^all_opinions ^views_and ^opinions_and"
            " ^disclaimer_the ^disclaimer_views opinion_and"
        ),
        longest=520,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        rf"(?:(?:all )?(?:original )?content created by .{{3,130}} is available without charge to any (?:eligible|legitimate) news publisher\b.{{0,420}}"
        rf"|{_NAME}(?:, {_NAME})?(?: and {_NAME})? (?:is|are) (?:a |among the )?(?:federally )?registered trademarks? of {_NAME}(?:, (?:inc|llc|ltd)\.?)?(?:,? and)? (?:and )?may not be used by (?:third parties|others|anyone) without (?:our )?(?:express|explicit|prior)\b.{{0,340}}"
        rf"|{_NAME} is (?:a )?part of (?:future|penske media|hearst|ziff davis|dotdash|valnet|static media|vox media|condé nast)\b[^?]{{2,220}}\b(?:visit our corporate site|all rights reserved|are trademarks of)\b.{{0,140}}"
        r"|a part of hearst digital media"
        r"|disclaimer: .{2,60} (?:is|are) not responsible for the accuracy of (?:news releases|press releases|content|articles|material)s? (?:posted|submitted|published|provided)\b.{2,240})",
        guards=UNQUOTED + r"(?!.*\b(?:s?he|said|says|told|judge|lawsuit|sued)\b)",
        hits=(
            "Content created by The Example News Foundation is available without charge to any eligible news publisher that can provide a large audience.",
            "Example is a registered trademark of Sample Davis and may not be used by third parties without express written permission.",
            "Example, Example.com and Example Magazine are among the federally registered trademarks of Sample Davis and may not be used by third parties without explicit permission.",
            "Example is part of Future US Inc, an international media group and leading digital publisher. Visit our corporate site.",
            "Example is a part of Penske Media Corporation. © 2024 Example Media, LLC. All Rights Reserved.",
            "A Part of Hearst Digital Media",
            "Disclaimer: Example is not responsible for the accuracy of news releases posted to Sample! by contributing institutions.",
        ),
        misses=_NO_LICENCES,
        words="content_created registered_trademark registered_trademarks federally_registered are_among of_future of_penske of_hearst of_ziff of_dotdash of_valnet of_static of_vox of_condé ^disclaimer not_responsible",
        longest=720,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:the information (?:contained |provided |presented )?(?:in|on) this (?:article|site|page|website|post|story) is (?:provided )?(?:for|intended for|solely for) (?:general |educational |informational )(?:and |or )?(?:educational |informational |information )?(?:purposes )?(?:only|purposes)\b[^?]{0,200}\b(?:medical|legal|financial|professional|investment) advice\b.{0,260}"
        rf"|copyright © [\d\s,-]{{4,12}} .{{2,60}} reproduction of (?:any )?(?:material|content)s? from (?:any )?.{{2,40}} without (?:the )?(?:express |prior )?(?:written )?(?:permission|consent) is (?:strictly )?prohibited\b.{{0,320}}"
        r"|note: (?:content|materials?|stories|text) may be edited for (?:style|length|clarity|content)(?: (?:and|or) (?:style|length|clarity))?\.?"
        rf"|we, {_NAME}, are part of the {_NAME} family of (?:brands|companies|sites)\.?)",
        guards=UNQUOTED + r"(?!.*\b(?:s?he|said|says|told|judge|lawsuit|sued)\b)",
        hits=(
            "The information contained in this article is for educational and informational purposes only and is not intended as health or medical advice. Always consult a physician.",
            "Copyright © 2024 Example.com, LLC. Reproduction of material from any Example pages without written permission is strictly prohibited.",
            "Note: Content may be edited for style and length.",
            "We, Example, are part of the Sample family of brands.",
        ),
        misses=_NO_LICENCES,
        words="^the_information ^copyright ^note_content ^note_material ^note_materials ^note_stories ^note_text family_of",
        longest=720,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:stay|keep|be) informed and (?:gain|get|enjoy|have) (?:unlimited|full) access to .{2,60}[.!] (?:subscribe|join|sign up)(?: now| today| here)?[.!]?"
        r"|do you have (?:any |an? )?(?:info|information|tips?|story|news) to share with (?:the |our )?.{2,40}\? here's how\.?"
        r"|do you have a (?:compelling |great |good )?(?:personal )?(?:story|essay) (?:that )?you'd like to see published (?:on|in|by) .{2,30}\? (?:find out|learn|read|here's) .{2,120}"
        r"|(?:we want to hear (?:it|from you)[.!] )?send (?:us )?a tip (?:using our (?:anonymous |secure )?form|to (?:the|our) (?:news ?)?(?:team|room|desk)(?: at .{2,30})?)[.!]?"
        r"|got a (?:news )?tip for us\?(?: want to discuss a (?:possible |potential )?story\?)? (?:please )?(?:send|drop|email|contact|reach|let)\b.{2,100}"
        r"|join our [\w. ]{2,30} forums? to (?:keep talking|discuss|chat)\b.{2,120}(?:let us know at:? \S+@\S+|[!.])"
        r"|\(?if you (?:want|would like|wish) to contribute and have (?:specific|special|relevant) expertise,? please contact us at \S+@\S+.{0,160})",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Stay informed and gain unlimited access to the Daily Example's unmatched reporting. Subscribe now.",
            "Do you have info to share with Example reporters? Here’s how.",
            "Do you have a compelling personal story you’d like to see published on Example? Find out what we’re looking for here and send us a pitch.",
            "We want to hear it. Send us a tip using our anonymous form.",
            "Send a tip to the news team at EX.",
            "Got a tip for us? Want to discuss a possible story? Please send an email to newstips@example.com.",
            "Join our Example Forums to keep talking space on the latest missions, night sky and more! And if you have a news tip, correction or comment, let us know at: community@example.com.",
            "(If you want to contribute and have specific expertise, please contact us at opinions@example.com. Follow @example on Twitter to discover the latest commentaries.)",
        ),
        misses=_NO_PITCHES,
        words="informed_and ^do_you ^we_want a_tip ^got_a ^join_our ^if_you",
        longest=700,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        rf"(?:by joining {_NAME},? you (?:support our (?:work|journalism|newsroom)|get)\b.{{2,80}}\b(?:exclusive|never see|ad-free)\b.{{2,80}}"
        rf"|send me (?:updates|news|emails|information) about {_NAME} (?:special offers|offers|promotions|events|products)(?: and .{{2,40}})?\.?"
        rf"|(?:readers|listeners) like you make our (?:work|journalism|reporting) possible\.(?: help us (?:continue|keep) .{{2,160}})?"
        rf"|{_NAME} relies on advertising to (?:help )?(?:support|fund|pay for) our (?:journalism|work|reporting)\.(?: if you value our .{{2,120}})?"
        rf"|at {_NAME}, we believe (?:that )?everyone (?:needs|deserves|should have)(?: access to)? (?:high-quality|quality|free|accurate|trusted|trustworthy) (?:journalism|news|information|reporting)\b.{{0,400}}"
        rf"|(?:the )?{_NAME} app is now available (?:in|on) the (?:apple app store|app store|google play(?: store)?)[^.?!]{{0,40}}[!.] (?:download|get) it (?:now|today|here)\b.{{0,160}}"
        rf"|{_NAME}(?:,| is) .{{0,100}}\b(?:is a leading|fastest-growing)\b.{{60,500}}(?:\bget inside access to .{{2,40}} by becoming a member|\bbecome a member now and join our mission)[.!])",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "By joining Example Plus you support our work and get exclusive content. And you'll never see this message again.",
            "Send me updates about Example special offers.",
            "Readers like you make our work possible. Help us continue to provide the reporting you won’t find anywhere else.",
            "Example relies on advertising to support our journalism. If you value our work, please disable your ad blocker.",
            "At Example, we believe that everyone needs high-quality journalism, but we understand that not everyone can afford to pay for expensive news subscriptions.",
            "The EXAMPLE App is now available in the Apple App Store! Download it now for the most binge-worthy celeb content!",
            "The Daily Example, headed by bestselling author Joe Sample, is a leading provider of news, cutting through the rhetoric to provide readers the most important stories of the day. Get inside access to The Daily Example by becoming a member.",
        ),
        misses=_NO_PITCHES,
        words="^by_joining ^send_me like_you relies_on everyone_needs everyone_deserves everyone_should app_is becoming_a our_mission",
        longest=700,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        rf"(?:while you're here: .{{10,200}}\b(?:sign up|subscribe|register)\b[^.?!]{{0,40}}\b(?:here|newsletter|free)\b.{{0,80}}"
        rf"|(?:each|every) (?:evening|morning|day|week|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: at \d[\w :]{{2,12}})?,? [^.?!]{{2,40}} (?:editors|journalists|reporters|team) (?:send|round|share|pick|select|bring)\b[^.?!]{{5,140}}\. you can (?:sign up|subscribe)\b[^.?!]{{0,60}}\b(?:here|newsletter|inbox)\b.{{0,40}}"
        rf"|(?:every|each) (?:weekday|day|week|morning)(?: and \w+)?, you can get the best of .{{2,40}} coverage\.?|[\w-]+ are the core of [^.?!]{{2,30}}, so get our best coverage delivered (?:weekly|daily)\.?"
        rf"|{_NAME} is your (?:destination|source|home|guide|hub) for [^.?!]{{3,60}} news and (?:insights?|analysis|information|reviews)\.?"
        r"|your (?:\S+ )?(?:source|destination|home) for breaking news,[^.?!]{10,200},? and (?:much )?more\.?"
        rf"|{_NAME} is an? (?:independent, |award-winning |pulitzer prize-winning |nonpartisan |local |non-profit, |nonprofit, )*?(?:nonprofit |non-profit |investigative |independent |nonpartisan )*?newsroom(?: (?:that|which|covering|dedicated|devoted|focused) [^.?!]{{3,80}})?[.] (?:sign up|subscribe)\b.{{3,140}})",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "While you're here: Every Tuesday, EX editors round up what is happening in politics and society. You can sign up here for the weekly email newsletter Example Briefing.",
            "Each evening at 1830 UTC, EX's editors send out a selection of the day's hard news and quality feature journalism. You can sign up to receive it directly here.",
            "Every weekday and Sunday, you can get the best of Example’s coverage.",
            "Startups are the core of Example, so get our best coverage delivered weekly.",
            "Example Mobility is your destination for transportation news and insight.",
            "Your source for breaking news, news about New York, sports, business, entertainment, opinion, real estate, culture, fashion, and more.",
            "Example is a nonprofit newsroom that investigates abuses of power. Sign up to receive our biggest stories as soon as they’re published.",
            "Example is a Pulitzer Prize-winning investigative newsroom. Sign up for The Big Story newsletter to receive stories like this one in your inbox.",
        ),
        misses=_NO_NEWSLETTERS,
        words="^while_you each_evening each_morning each_day each_week each_weekday every_weekday every_morning every_evening every_week best_coverage is_your source_for destination_for home_for newsroom_that investigative_newsroom nonprofit_newsroom newsroom_sign",
        longest=560,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:get|receive) the latest (?:\w+ )?news with .{2,40} free (?:e-?mail )?newsletters?\b.{0,160}|keep up to date with the latest news (?:from|on) .{2,40} via social (?:networks|media):?"
        r"|if you(?:'re| are|'ve)? enjoy(?:ed|ing) this (?:article|story|post|piece),? (?:i'd like to ask for your support|we have a proposition for you|consider (?:supporting|subscribing|becoming|donating)|please consider (?:supporting|subscribing|becoming|donating))\b.{0,320}"
        rf"|subscribe to {_NAME} for in-depth (?:coverage|reporting|analysis)\b.{{2,140}}|want more {_NAME} news\? (?:check out|see|read|find out) .{{5,240}}"
        rf"|(?:this substack|{_NAME}) is a?\s?reader-supported(?: publication| newsletter| site)?\. to receive new posts(?: and support my work)?,? .{{2,120}}"
        r"|these newsletters may contain (?:advertising|ads),? .{2,60}\. by clicking subscribe,? you .{2,160}"
        r"|you agree to receive (?:updates|emails|newsletters),? .{2,60}\. you may unsubscribe at any time\b.{0,160}"
        r"|want to change how you receive these emails\? you can .{2,100}|was this (?:email|newsletter|message) forwarded to you\? (?:sign up|subscribe)(?: here| now)?\.?"
        r"|your email address is used only to let the recipient know who sent the email\b.{0,300})",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Get the latest science news with Example's free email newsletters, updated daily and weekly.",
            "Keep up to date with the latest news from Example via social networks:",
            "If you enjoyed this article, I’d like to ask for your support. Example has served as an advocate for science for 180 years.",
            "If you're enjoying this article, consider supporting our award-winning journalism by subscribing.",
            "If you enjoyed this article, we have a proposition for you: Join EXPLUS.",
            "Subscribe to The Example for in-depth coverage of your favorite players, teams, leagues and clubs. Try a week on us.",
            "Want more example news? Check out when to expect the latest Marvel releases, and everything you need to know.",
            "This Substack is reader-supported. To receive new posts and support my work, consider becoming a free or paid subscriber.",
            "Example Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
            "These newsletters may contain advertising, deals, or affiliate links. By clicking Subscribe, you confirm you are 16+ and agree to our Terms of Use.",
            "You agree to receive updates, promotions, and alerts from Example.com. You may unsubscribe at any time.",
            "Want to change how you receive these emails? You can update your preferences or unsubscribe from this list.",
            "Was this email forwarded to you? Sign up here.",
            "Your email address is used only to let the recipient know who sent the email. Neither your address nor the recipient's address will be used for any other purpose.",
        ),
        misses=_NO_NEWSLETTERS,
        words="^get_the ^receive_the ^keep_up ^if_you ^subscribe_to ^want_more reader_supported ^these_newsletters ^you_agree ^want_to ^was_this ^your_email",
        longest=560,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:comments (?:on|at) .{2,40} are (?:monitored|moderated)\. so don't\b.{3,160}|be respectful, keep it civil and stay on topic\.(?: we delete comments\b.{0,260})?"
        r"|our goal is to create a safe and engaging place for users to connect\b.{0,300}|we want to hear from you! share your (?:opinions|thoughts|views) in the (?:thread|comments)(?: section)? below\b.{0,100}"
        r"|tell us what you think of .{2,40} ?(?:--?|—|–) ?we welcome both positive and negative comments\..{0,120}"
        r"|use this form if you have come across a typo, inaccuracy or would like to send an? (?:edit request|correction)\b.{0,260}|if you see (?:any )?(?:inaccuracies|errors|mistakes) in our (?:content|articles|stories|reporting),? please report (?:the|any|this|them) ?(?:mistakes?|errors?)? (?:via|using|through|on) .{2,40}"
        r"|your feedback is important to us\. however, we do not guarantee individual replies\b.{0,100}|thank you for taking (?:the )?time to provide your feedback to the editors\.?)",
        guards=r"(?!.*\b(?:s?he|said|says|told)\b)" + UNQUOTED,
        hits=(
            "Comments On Example Hollywood are monitored. So don't go off topic, don't impersonate anyone, and don't get your facts wrong.",
            "Be respectful, keep it civil and stay on topic. We delete comments that violate our policy, which we encourage you to read.",
            "Our goal is to create a safe and engaging place for users to connect over interests and passions. In order to improve our community experience, we are temporarily suspending article commenting",
            "We want to hear from you! Share your opinions in the thread below and remember to keep it respectful.",
            "Tell us what you think of Example -- we welcome both positive and negative comments. Have any problems using the site? Questions?",
            "Use this form if you have come across a typo, inaccuracy or would like to send an edit request for the content on this page.",
            "If you see inaccuracies in our content, please report the mistake via this form.",
            "Your feedback is important to us. However, we do not guarantee individual replies due to the high volume of messages.",
            "Thank you for taking time to provide your feedback to the editors.",
        ),
        misses=_NO_COMMENT_RULES,
        words="^comments_on ^be_respectful ^our_goal ^we_want ^tell_us ^use_this ^if_you ^your_feedback ^thank_you",
        longest=480,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:questions or comments|questions|comments) on this (?:article|story)\? e-?mail us at \S+@\S+(?: \| .{2,40})?"
        r"|thank you for your interest in republishing this (?:story|article)\. you are free to republish\b.{2,120}"
        r"|this (?:post|article|story|entry) was published on the now[- ](?:closed|defunct) .{2,30} contributors? (?:platform|network|program)\b.{0,220}|this post was created by a member of the .{2,40} community\. ?you can join and make your own\b.{2,60}|this post has not been vetted or endorsed by .{2,40} (?:editorial staff|editors|staff)\.?"
        r"|this (?:article|story|text) has been reviewed according to .{2,40} editorial (?:process|policy|standards|guidelines)(?: and (?:policies|standards|guidelines))?\.?"
        r"|i agree (?:that )?my information will be processed in accordance with the .{3,100}(?:privacy|cookie) policy\.?"
        r"|.{2,30} is using ai to generate (?:key )?takeaways from this article\..{0,200})",
        guards=r"(?!.*\b(?:s?he|said|says|told)\b)" + UNQUOTED,
        hits=(
            "Questions or comments on this article? E-mail us at feedback@example.org | Reprints FAQ",
            "Thank you for your interest in republishing this story. You are free to republish it so long as you do the following:",
            "This post was published on the now-closed Example Contributor platform. Contributors control their own work and posted freely to our site.",
            "This post was created by a member of the Example Community.You can join and make your own posts and quizzes.",
            "This post has not been vetted or endorsed by Example's editorial staff.",
            "This article has been reviewed according to Example X's editorial process and policies.",
            "I agree my information will be processed in accordance with the Example and Sample Limited Privacy Policy.",
            "Yahoo is using AI to generate takeaways from this article. This means the info may not always match what's in the article.",
        ),
        misses=_NO_COMMENT_RULES,
        words="^thank_you ^questions_or ^questions_on ^this_post ^this_entry ^this_article ^this_story ^this_text i_agree using_ai",
        longest=480,
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"(?:to (?:display|view|see) this content from .{1,30}, you must enable advertisement tracking and audience measurement\.?"
        r"|to (?:play|listen to|watch|view) this (?:audio|video),? please enable java ?script,? and consider upgrading to a web browser\b.{2,60}"
        r"|one of your browser extensions seems to be blocking the (?:video )?player from loading\..{0,120}"
        r"|this content is (?:imported from .{2,30}|created and maintained by a third party, and imported onto this page .{2,80})\. you may be able to find (?:the same content|more information)\b.{2,160}"
        r"|this site requires java ?script to run correctly\..{0,80}|thank you for visiting \S+\. you are using a browser version with limited support for css\..{0,320}"
        r"|view (?:full|this|original) (?:post|photo|video) on (?:youtube|instagram|facebook|tiktok|twitter|x|threads|pinterest)|skip next section \S.{1,60}|permalink ?[—–-] ?https?://\S*)",
        hits=(
            "To display this content from X (Twitter), you must enable advertisement tracking and audience measurement.",
            "To play this audio please enable JavaScript, and consider upgrading to a web browser that supports HTML5 audio",
            "One of your browser extensions seems to be blocking the video player from loading. To watch this content, you may need to disable it on this site.",
            "This content is imported from Instagram. You may be able to find the same content in another format, or you may be able to find more information, at their web site.",
            "This content is created and maintained by a third party, and imported onto this page to help users provide their email addresses. You may be able to find more information about this and similar content at piano.io",
            "This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts",
            "Thank you for visiting example.com. You are using a browser version with limited support for CSS. To obtain the best experience, we recommend you use a more up to date browser",
            "View full post on Youtube",
            "Skip next section Explore more",
            "Permalink — https://p.example.com/p/",
        ),
        misses=(
            "To display this content, museums must pay.",
            "This content is imported from Norway at great cost.",
            "This content is imported from China. You may be able to find it in shops.",
            "One of your browser extensions seems to be spying on you.",
            "This site requires patience to run correctly.",
            "Thank you for visiting us. You are using a gate that was built in 1850.",
            "View full postal votes on Tuesday",
            "Skip the next section if you hate spoilers",
            "Permalink rot spreads",
        ),
        words="^to_display ^to_view ^to_see ^to_play ^to_listen ^to_watch browser_extensions ^this_content ^this_site ^thank_you ^view_full ^view_this ^view_original ^skip_next ^permalink",
        longest=440,
    ),
    Row(
        "ART108",
        "en",
        "regex",
        rf"source: {_NAME} (?:and|with) (?:news |other |wire )?agencies",
        hits=("Source: Example Jazeera and news agencies", "Source: EX with agencies"),
        misses=("Source: Interior ministry and the agency of statistics", "The source told Example and news agencies"),
        words="news_agencies other_agencies and_agencies wire_agencies with_agencies",
        longest=80,
    ),
    Row(
        "ART110",
        "en",
        "line",
        "slate is published by the slate group, a graham holdings company",
        hits=("Slate is published by The Slate Group, a Graham Holdings Company.",),
        misses=("Slate is published by a group", "The Slate Group is a Graham Holdings company"),
    ),
    Row(
        "ART110",
        "en",
        "regex",
        rf"(?:{_NAME} uses only high-quality sources,? including peer-reviewed (?:studies|research),? to support the facts within our articles\..{{0,200}}"
        rf"|{_NAME} requires writers to use primary sources to support their work\. these include .{{2,360}}"
        rf"|{_NAME} is a leading authority on [\w ]{{3,30}}, delivering (?:[\w,-]+ ){{0,4}}reviews of .{{3,60}}\. our .{{3,160}}"
        r"|ars technica has been separating the signal from the noise for .{3,40}\. .{10,320})",
        guards=UNQUOTED + r"(?!.*\b(?:s?he|said|says|told|wrote)\b)",
        hits=(
            "Example Health uses only high-quality sources, including peer-reviewed studies, to support the facts within our articles. Read our editorial process to learn more.",
            "Example requires writers to use primary sources to support their work. These include white papers, government data, original reporting, and interviews with industry experts.",
            "Example.com is a leading authority on technology, delivering lab-based, independent reviews of the latest products and services. Our expert industry analysis and practical solutions help you make better buying decisions.",
            "Ars Technica has been separating the signal from the noise for over 25 years. With our unique combination of technical savvy and wide-ranging interest, Ars is the trusted source in a sea of information.",
        ),
        misses=(
            "The bakery uses only high-quality sources of butter, including French ones.",
            "The course requires writers to use primary sources.",
            "She is a leading authority on sharks, delivering talks all over the world.",
            "Ars Technica has been bought by a fund.",
            "The magazine requires writers to use primary sources to support their work, its editor said.",
        ),
        words="uses_only requires_writers leading_authority ^ars_technica",
        longest=520,
    ),
    Row(
        "ART104",
        "en",
        "line",
        "your loyalty means the world to us | already contributed? log in to hide these messages | successfully subscribed | great! you've successfully signed up | great! you've successfully subscribed"
        " | welcome back! you've successfully signed in | success! now check your email to confirm your subscription | success! check your email to confirm your subscription"
        " | success! check your inbox and click the link to confirm your subscription | your subscription has been confirmed. keep an eye on your inbox | your billing was not updated | success! your billing info has been updated"
        " | get our best stories! | get our best stories | get our best stories in your inbox | loading... subscribe | no newsletters selected | subscribe for the industry's biggest tech news | join slate plus"
        " | we won't send you spam. unsubscribe at any time | we will not send you spam. unsubscribe at any time | powered by convertkit | powered by kit | weekly digests, tales from the communities you love, and more"
        " | breaking space news, the latest updates on rocket launches, skywatching events and more | daily newsletter receive essential international news every morning | receive essential international news every morning"
        " | take international news everywhere with you! download the france 0 app | take international news everywhere with you | download the app for comments | a daily briefing on what matters in the music industry | see latest videos, charts and news"
        " | get all-access to exclusive stories | sign up for al jazeera | you rely on al jazeera for truth and transparency | follow espn | customize espn | sign up for medium and get an extra one",
        hits=(
            "Already contributed? Log in to hide these messages.",
            "Successfully Subscribed!",
            "Success! Now check your email to confirm your subscription.",
            "Get Our Best Stories!",
            "We won't send you spam. Unsubscribe at any time.",
            "Loading... Subscribe",
            "Download the app for comments",
            "Follow ESPN",
        ),
        misses=(
            "Your loyalty means the world",
            "Successfully subscribed share sale lifts bank",
            "Welcome back! You've been missed",
            "Your billing was wrong",
            "We won't send you money",
            "Get our best soldiers home",
            "ESPN to follow Cubs",
        ),
    ),
    Row(
        "ART104",
        "en",
        "line",
        "enter your email address to follow this blog and receive notifications of new posts by email | enter your email address to subscribe to this blog and receive notifications of new posts by email"
        " | start your substack get the app | start your substack | substack is the home for great culture | also publish to my profile | keep reading with a 0-day free trial | this post is for subscribers only"
        " | this post is for paying subscribers only | member-only story | the author made this story available to medium members only"
        " | the author made this story available to medium members only. if you're new to medium, create a new account to read this story on us | or, continue in mobile web | create a website or blog at wordpress.com"
        " | create a free website or blog at wordpress.com | blog at wordpress.com | already have a wordpress.com account? log in now | view post in reader | manage favorites | nrplus member article | nrplus member exclusive"
        " | email is sent | send confirmation email | you've reached your account maximum for followed topics | your changes have been saved | thanks for contacting us. we've received your submission | click to read more and view comments"
        " | follow followed | please enter your username or email address to reset your password | retrieve your password | fill the forms below to register | fill in your details below or click an icon to log in"
        " | you are commenting using your wordpress.com account | you are commenting using your wordpress.com account. ( log out / change ) | you are commenting using your facebook account. ( log out / change )"
        " | you are commenting using your twitter account. ( log out / change ) | email (required) (address never made public) | email (address never made public)",
        hits=(
            "Enter your email address to follow this blog and receive notifications of new posts by email.",
            "Keep reading with a 7-day free trial",
            "This post is for subscribers only",
            "Member-only story",
            "Already have a WordPress.com account? Log in now.",
            "Follow Followed",
            "You are commenting using your WordPress.com account. ( Log Out / Change )",
            "Please enter your username or email address to reset your password.",
        ),
        misses=(
            "Start your Substack, they said",
            "Keep reading with a child every day",
            "This post is for the commander only",
            "Members only: the story of a club",
            "Follow, followed, following",
            "Send the confirmation by email",
            "Your changes have been noted",
        ),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "looks like there are no comments yet | be one of the first to comment | please let us know if you're having issues with commenting | what do you think? post a comment | your comment has not been saved | reply / post"
        " | this thread is open for discussion | be the first to post your thoughts | no responses yet | comments restacks | you must confirm your public display name before commenting"
        " | please logout and then login again, you will then be prompted to enter your display name | would love your thoughts, please comment | this comment form is under antispam protection"
        " | both comments and pings are currently closed | you can follow any responses to this entry through the rss 0 feed | you can follow any responses to this entry through the rss feed"
        " | you can skip to the end and leave a response. pinging is currently not allowed | this post is password protected. enter the password to view comments | this post is password protected. enter the password to view any comments"
        " | you may use these html tags and attributes | reader interactions | feedback to editors | let us know if there is a problem with our content | our privacy statement & cookie policy | terms and privacy policy"
        " | privacy ∙ terms ∙ collection notice | to find out more, including how to control cookies, see here: cookie policy | to find out more, including how to control cookies, see here | reject all confirm my choices"
        " | reject all cookies confirm my choices | disinformation report hotline: 0-0 | report this content | your link has expired",
        hits=(
            "Looks like there are no comments yet.",
            "What do you think? Post a comment.",
            "You can follow any responses to this entry through the RSS 2.0 feed.",
            "You may use these HTML tags and attributes:",
            "Privacy ∙ Terms ∙ Collection notice",
            "Reject All Confirm My Choices",
            "Disinformation report hotline: 010-85061466",
            "This comment form is under antispam protection",
        ),
        misses=(
            "No responses yet from the ministry",
            "Be one of the first to comment, he urged",
            "What do you think? Post offices may close.",
            "Reader interactions fall",
            "Your link has expired, the message said",
            "This thread is open for theft",
            "Terms and privacy policy at stake",
        ),
    ),
    Row(
        "ART111",
        "en",
        "line",
        "skip links | caret-down | get author rss feed | click to hide | explore our other sites | channel ars technica | about our ads | about these ads | about our expert | about our experts"
        " | open menu close menu | plus icon click to expand the mega menu | icon link plus icon | copy link icon | close this dialog window | this link opens in a new tab | use your ← → (arrow) keys to browse more stories"
        " | loading the next article | error loading the next article | error: please try again | there was a problem. please refresh the page and try again | the content you requested does not exist or is not available anymore"
        " | it looks like nothing was found at this location. maybe try a search? | it looks like nothing was found at this location | sorry, no posts matched your criteria | no result view all result | no results view all results"
        " | type above and press enter to search. press esc to cancel | bookmark the permalink | post navigation | primary sidebar | secondary sidebar | toggle sliding bar area | collapse this bar | bleacher report logo | screen rant logo"
        " | powered by wordpress vip | generate key takeaways | solve the daily crossword | spot the pattern. connect the terms | find the hidden link between sports terms | meh solid awesome"
        " | this article is related to | this post is related to | this story is related to | issued on: modified | issued on: - modified | help status about careers blog privacy terms text to speech | huffpost shopping's best finds",
        hits=(
            "Skip links",
            "caret-down",
            "Use your ← → (arrow) keys to browse more stories",
            "This Article is related to:",
            "Issued on: Modified:",
            "Type above and press Enter to search. Press Esc to cancel.",
            "Sorry, no posts matched your criteria.",
            "Error: please try again.",
        ),
        misses=(
            "Skip links up with brother",
            "Error: try to forgive",
            "Post navigation lights",
            "This article is related to the treaty",
            "Click to hide the truth",
            "About our expert panel's doubts",
        ),
    ),
    Row(
        "ART111",
        "en",
        "regex",
        r"(?:was this (?:article|story|guide|page|review|recipe|video) (?:informative|helpful|useful|interesting|worth your time)\?"
        r"|(?:screen ?rant|cbr|collider|movieweb|game ?rant|the ?gamer|makeuseof|muo|how-to geek|xda|android police|hot ?cars|simple flying|the ?travel|the ?richest|dualshockers|babaa|givemesport|top ?speed|backyard boss) video of the day)",
        hits=("Was this article informative?", "Was this guide helpful?", "Was this page helpful?", "SCREENRANT VIDEO OF THE DAY", "THEGAMER VIDEO OF THE DAY"),
        misses=("Was this article of the constitution useful?", "Was this story helpful to the defence?", "The video of the day", "Funny video of the day: goat rides bus"),
        words="^was_this video_of",
        longest=80,
    ),
    Row(
        "ART101",
        "en",
        "line",
        "trending on billboard | popular on variety | trending articles from salon | ign recommends | related articles more from author",
        hits=("Popular on Variety", "Trending on Billboard", "IGN Recommends", "RELATED ARTICLES MORE FROM AUTHOR"),
        misses=("Popular on Broadway", "Trending on TikTok", "IGN recommends caution", "Related articles of the penal code"),
    ),
    Row(
        "ART106",
        "en",
        "line",
        "facebook pinterest twitter mail link | tweet share comment | share on facebook tweet this see also | copy link facebook email notes more | show additional share options | share this story, choose your platform"
        " | you can share this story on social media | like this story? share it with a friend | if you like this story, share it with a friend | think your friends would be interested? share this story"
        " | anyone you share the following link with will be able to read this content | sorry, a shareable link is not currently available for this article | provided by the springer nature sharedit content-sharing initiative",
        hits=(
            "Facebook Pinterest Twitter Mail Link",
            "Like this story? Share it with a friend!",
            "You can share this story on social media:",
            "Share This Story, Choose Your Platform!",
            "Sorry, a shareable link is not currently available for this article.",
        ),
        misses=("Like this story? Share your grief", "You can share this story with your children", "Tweet, share, comment: how a lie spreads", "Choose your platform wisely"),
    ),
    Row(
        "ART109",
        "en",
        "line",
        "view this photo on instagram | zoom image will be displayed | press enter or click to view image in full size | press enter to view image in full size | use up/down arrow keys to increase or decrease volume"
        "",
        hits=(
            "View this photo on Instagram",
            "Press enter or click to view image in full size",
            "Use Up/Down Arrow keys to increase or decrease volume.",
        ),
        misses=("View this photo with care", "The media could not be silenced", "Press enter, and the missile flies"),
    ),
    Row(
        "ART111",
        "en",
        "line",
        "this is a preview of subscription content, access via your institution | this is a preview of subscription content, log in via an institution | prices may be subject to local taxes which are calculated during checkout"
        " | rent or buy this article | prices vary by article type | you can also search for this author in pubmed google scholar | subscribe to this journal | receive 0 print issues and online access | receive 0 digital issues and online access to articles"
        " | editors have highlighted the following attributes while ensuring the content's credibility | write an article and join a growing community of more than 0 academics and researchers from 0 institutions",
        hits=(
            "This is a preview of subscription content, access via your institution",
            "Prices vary by article type",
            "Receive 12 print issues and online access",
            "Editors have highlighted the following attributes while ensuring the content's credibility:",
            "Write an article and join a growing community of more than 180,000 academics and researchers from 4,919 institutions.",
        ),
        misses=("This is a preview of hell", "Prices vary by region", "Rent or buy? This article of faith divides", "Write an article and join the party"),
    ),
    Row(
        "ART111",
        "en",
        "line",
        "play live | back to reading | over 0 subscribers | tell us why | the business of entertainment",
        hits=("play Live", "Over 10,000 subscribers", "Tell us why!"),
        misses=("Play live music", "Over 10,000 subscribers left", "Back to reading scores", "Tell us why you left"),
        weak=True,
    ),
)  # fmt: skip
