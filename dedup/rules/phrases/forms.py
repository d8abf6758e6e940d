"""ART104 fields, answers and small print of sign-up forms; prompts to follow, install, support."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "line",
        "get breaking news alerts by email | get daily updates | get daily news updates | get daily headlines | "
        "get news updates | get weekly updates | get the latest updates | get more stories like this | get more "
        "like this | get more news like this | top stories delivered daily | stories in your inbox | news in "
        "your inbox | news to your inbox | delivered every friday | delivered every monday | delivered every "
        "sunday | delivered every saturday | delivered every thursday | delivered every wednesday | delivered "
        "every tuesday | delivered every morning | delivered every week | delivered every day | delivered each "
        "morning | delivered on weekdays | delivered monday to friday | delivered fridays | delivered twice a "
        "week | sent every morning | sent every day | emailed daily | emailed weekly | start your day with the "
        "morning briefing | start your day with our newsletter | start your day with the news you need | start "
        "your morning with | sign up for the latest news | sign up for our latest news | sign up for news | sign "
        "up for the day's news | sign up free | sign up for full access | sign up to the evening brief | sign up "
        "to get | sign up in seconds | sign up below | sign up via email | enter email | enter your e-mail | "
        "enter your e-mail address | enter your email here | enter your email below | enter your email address "
        "below | enter your email address here | enter your email address to subscribe | enter your email to "
        "subscribe | enter your email to sign up | enter your email address to sign up | enter your email to get "
        "| enter your email to continue | enter your email address to continue | enter your name | enter your "
        "first name | enter your last name | enter your zip code | enter your postcode | enter your phone number "
        "| your e-mail address | your e-mail | your first name | your last name | your full name | your name "
        "(required) | your email (required) | e-mail address | email address (required) | email (required) | "
        "e-mail (required) | email * required | first name last name | first name last name email | name email | "
        "name email website | name email message | mobile number | zip/postal code | confirm email | confirm "
        "email address | confirm your subscription | please confirm your subscription | please confirm your "
        "email | please confirm your email address | repeat email | lost your password | you're now subscribed | "
        "your newsletter sign-up was successful | your subscription was successful | your subscription has been "
        "confirmed | your subscription is confirmed | your subscription could not be saved | your subscription "
        "could not be saved. please try again | your email has been added | your email address has been added | "
        "your email has been submitted | you have been subscribed | you have been successfully subscribed | "
        "you've successfully subscribed | you've successfully signed up | you have successfully joined our "
        "subscriber list | you have successfully registered | you are signed up | you're signed up | you've "
        "signed up | you've been signed up | you've been added to our list | you've been subscribed | you're "
        "subscribed to | you are subscribed to | you're already subscribed | you're already signed up | you are "
        "already signed up | you have already subscribed | you have already signed up | this email is already "
        "subscribed | this email is already registered | this email address is already registered | this email "
        "address is already subscribed | this email address is currently on file | this email is already in use "
        "| this email has already been registered | this email address is already in use | email already exists "
        "| thank you for your subscription | thank you for registering | thanks for registering | thanks! you're "
        "signed up | thank you! you're signed up | thanks! check your inbox | thanks for subscribing! check your "
        "inbox | thank you! your submission has been received | thank you, your sign-up was successful | thank "
        "you for your submission | thanks for your submission | thank you, your subscription is confirmed | "
        "success! you're on the list | success! check your inbox | check your email for a confirmation | check "
        "your email to confirm | check your email to confirm your subscription | please check your spam folder | "
        "an email has been sent to you | a confirmation email has been sent | a confirmation email has been sent "
        "to you | a verification email has been sent | a password will be e-mailed to you | a password will be "
        "emailed to you | we've sent you an email | we've sent a confirmation email | we have sent you an email "
        "| we have sent a confirmation email to | we've sent an email to | we sent you an email | please verify "
        "your email | please verify your email address | resend confirmation email | resend email | resend "
        "verification email | email sent | not signed up yet | new user? sign up | new here? sign up | by "
        "checking this box, you agree to receive emails | by checking this box i agree | i agree to the terms of "
        "use | i agree to the terms | i agree to the terms and conditions | i agree to the terms & conditions | "
        "i agree to the privacy policy | i agree with the terms and conditions | i accept the terms | i accept "
        "the terms and conditions | i accept the privacy policy | i have read and agree to the terms | i have "
        "read and agree to the terms & conditions | i have read and accept the privacy policy | i've read and "
        "accept the privacy policy | i consent to my submitted data being collected and stored | i would like to "
        "receive | i would like to receive news | i'd like to receive emails | i'd like to receive marketing "
        "emails | i'd like to receive newsletters | yes, i would like to receive emails | yes, i would like to "
        "receive the newsletter | yes, i'd like to receive emails | yes, sign me up | yes! sign me up | sign me "
        "up for the newsletter | don't show this again | don't show again | don't ask again | do not show again "
        "| we'll never share your email | we'll never share your email address | we'll never share your email "
        "with anyone | we'll never share your email with anyone else | we will never share your email | we will "
        "never share your email address | we will never share your information | we will never sell your data | "
        "we won't share your email | we won't share your email address | we won't share your data | we won't "
        "spam you | we will not spam you | we will not share your email with anyone | we will not share your "
        "email address | we promise we won't spam | we don't spam | we don't spam! read our privacy policy for "
        "more info | we don't spam! read more in our privacy policy | we never spam | we hate spam too | we hate "
        "spam as much as you do | we respect your privacy | we respect your privacy. unsubscribe at any time | "
        "we value your privacy | your email is safe with us | your email address is safe with us | your "
        "information will never be shared | no spam, ever | no spam ever | no spam, no ads | no spam, "
        "unsubscribe at any time | no spam. just news | no spam, we promise | no spam. ever | spam-free | no "
        "credit card required | unsubscribe any time | unsubscribe whenever | unsubscribe here | click here to "
        "unsubscribe | to unsubscribe click here | unsubscribe with one click | unsubscribe in one click | "
        "unsubscribe from this list | unsubscribe from emails | unsubscribe or manage preferences | opt out at "
        "any time | opt-out at any time | opt out anytime | you can change your mind at any time | you can "
        "unsubscribe with one click | you can opt-out at any time | you can cancel anytime | you can cancel at "
        "any time | cancel anytime | cancel any time | cancel at any time | cancel or pause anytime | pause or "
        "cancel anytime | see our privacy policy | see our privacy notice | see our terms of use | see our terms "
        "| see our privacy policy for more information | see our privacy policy for details | view our privacy "
        "policy | view our privacy notice | view privacy policy | view our terms | check our privacy policy | "
        "please read our privacy policy | read our terms | read our terms of use | read our terms and conditions "
        "| read our full privacy policy | privacy notice applies | privacy policy applies | privacy policy and "
        "terms of service apply | privacy policy and terms apply | terms apply | terms and conditions apply | "
        "terms of use apply | terms & privacy | terms and privacy | terms of use and privacy policy | terms of "
        "service and privacy policy | terms of use privacy policy | privacy policy terms of use | privacy policy "
        "terms of service | privacy & terms | you can find our privacy policy here | our privacy policy can be "
        "found here | for more information see our privacy policy | for more information, see our privacy policy "
        "| for more information please see our privacy policy | for more information, please see our privacy "
        "policy | for more information, read our privacy policy | for more information please read our privacy "
        "policy | for more details see our privacy policy | for details see our privacy policy | find out more "
        "in our privacy policy | learn more in our privacy policy | learn more about our privacy policy | "
        "newsletters may contain info about charities, online ads, and content funded by outside parties | "
        "newsletters may contain information about charities, online ads, and content funded by outside parties "
        "| privacy notice: newsletters may contain info about charities, online ads, and content funded by "
        "outside parties | privacy notice: newsletters may contain information about charities, online ads, and "
        "content funded by outside parties | skip past newsletter promotion | after newsletter promotion | this "
        "may include adverts from us and third parties | invalid email. we use your sign-up to provide content "
        "in ways you've consented to",
        hits=(
            "Get breaking news alerts by email",
            "Enter your email address below",
            "Your subscription could not be saved. please try again",
            "A confirmation email has been sent to you",
            "We'll never share your email with anyone",
            "You can cancel at any time",
        ),
        misses=(
            "Get out of the way, they shouted",
            "Enter the dragon",
            "Sign up or ship out, minister tells clubs",
            "Thank you, she said, for your email.",
            "We hate spam, said the diners.",
            "Terms agreed for new bridge",
            "Cancel the debt",
            "Confirm or deny",
        ),
    ),
    Row(
        "ART104",
        "en",
        "line",
        "email sign-up | email signup | email sign up | e-mail sign-up | e-mail newsletter | e-mail newsletters "
        "| e-mail alerts | e-mail updates | email updates | email update | email subscription | email "
        "subscriptions | email preferences | email notifications | email bulletin | email bulletins | email "
        "digest | manage your email preferences | manage email preferences | manage newsletter subscriptions | "
        "manage subscription | manage subscriptions | manage your preferences | update your preferences | update "
        "preferences | newsletter settings | newsletter alerts | newsletters & podcasts | newsletter "
        "registration | newsletter promotion | newsletter icon | newsletter subscribe | newsletter subscribe now "
        "| subscribe our newsletter | subscribe for more | subscribe for news | subscribe for more stories like "
        "this | subscribe to our print edition | subscribe to our magazine | subscribe to the magazine | "
        "subscribe to the print edition | subscribe to breaking news | subscribe to news | subscribe to our feed "
        "| subscribe to this feed | subscribe to feed | subscribe to our rss feed | subscribe and follow | "
        "subscribe with apple | subscribe & save | subscribe login | subscribe for digital access | subscribe to "
        "our blog | subscribe me | subscribe below | subscribe i'm already a subscriber | view newsletter | view "
        "sample | see sample | view latest edition | read the latest newsletter | read the latest edition | read "
        "latest edition | read latest newsletter | read this newsletter online | view this email in your browser "
        "| view in browser | view this newsletter in your browser | read past issues | read past newsletters | "
        "see past issues | see all our newsletters | see all of our newsletters | see more newsletters | see our "
        "newsletters | find more newsletters | check out our newsletters | check out our other newsletters | "
        "choose a newsletter | select your newsletters | other newsletters | our free newsletters | our daily "
        "newsletter | our weekly newsletter | our email newsletter | your daily newsletter | your weekly "
        "newsletter | breaking news email | breaking news text alerts | breaking news by email | breaking news "
        "notifications | breaking news newsletter | news alert sign up | mobile alerts | desktop notifications | "
        "daily news alerts | daily email | weekly email | daily emails | weekly emails | daily headlines | daily "
        "headlines newsletter | evening newsletter | weekend newsletter | politics newsletter | sports "
        "newsletter | business newsletter | morning headlines | top headlines newsletter | latest newsletter | "
        "monthly newsletter | join our email list | join our subscribers | join our mailing list today | join "
        "thousands of subscribers | join 0 others | join our facebook group | join our facebook page | join our "
        "discord | join our discord server | join our slack | join our telegram | join our telegram group | join "
        "our whatsapp | join our whatsapp groups | join our whatsapp channel for news | join our whatsapp "
        "channel for the latest news | join our whatsapp community for breaking news | join our channel | join "
        "our channels | join our reddit community | join our social media | join our free whatsapp channel | "
        "join the whatsapp channel | join whatsapp group | join telegram channel | click to join our whatsapp "
        "channel | click here to join our whatsapp channel | click here to join our telegram channel | click "
        "here to join our whatsapp group | follow our whatsapp channels | follow our instagram | follow our "
        "facebook page | follow our facebook | follow our page | follow our channel | follow our channels | "
        "follow our social media | follow our socials | follow our youtube channel | follow our coverage | "
        "follow our live coverage | follow us on social | follow us on our socials | follow us here | follow us "
        "for more | follow us for more news | follow us for the latest news | follow us for more updates | "
        "follow us on social networks | follow and like us | like and follow us | like our facebook page | like "
        "our page | like and follow our facebook page | check out our social media | our social media | our "
        "socials | find us on | visit our facebook page | visit our youtube channel | visit our homepage | visit "
        "our website for more | watch on youtube | watch this on youtube | whatsapp us | message us on whatsapp "
        "| get in touch with us | tip us off | listen wherever you get your podcasts | listen and subscribe | "
        "listen and follow | listen on apple podcasts, spotify or wherever you get your podcasts | available "
        "wherever you get your podcasts | wherever you get your podcasts | subscribe wherever you get your "
        "podcasts | listen on youtube | listen on amazon music | listen on google podcasts | listen on iheart | "
        "listen on your favorite podcast app | apple podcasts spotify | spotify apple podcasts | spotify for "
        "podcasters | get it on the app store | get it on app store | get it from the app store | get it from "
        "microsoft | download it from the app store | download from the app store | download from google play | "
        "download on google play | download on the play store | download for ios | download for android | "
        "download for iphone | download for free | available on google play | available on app store | available "
        "on ios and android | available on iphone and android | available for ios and android | available in the "
        "app store | available on the app store and google play | apple app store | google play store | android "
        "app on google play | app store google play | google play app store | app store and google play | huawei "
        "appgallery | scan to download | scan to download the app | scan to download our app | scan qr code to "
        "download | scan the qr code | scan the qr code to download our app | scan the code to download | scan "
        "to get the app | use our app | install our app | install app | install the app | install our mobile app "
        "| install our news app | open our app | our mobile app | our mobile apps | download the latest version "
        "| download now for free | click here to download our app | click here to download the app | read faster "
        "in the app | read this in our app | better in the app | the story is better in the app | continue in "
        "app | continue in the app | switch to app | get more in the app | stay up-to-date | stay updated | stay "
        "updated with us | stay updated with the latest news | stay up to date with the latest news | stay "
        "up-to-date with the latest news | stay up to date on the latest news | stay informed with the latest "
        "news | stay informed about the latest news | stay on top of the news | stay on top of the latest news | "
        "stay connected with us | stay connected on social media | stay in the know with our newsletter | keep "
        "up to date | keep up to date with the latest news | keep up to date with our newsletter | keep up with "
        "the latest news | keep up with our latest news | keep me updated | keep me informed | keep me posted | "
        "keep me logged in | keep me signed in | keep yourself updated | never miss an article | never miss an "
        "issue | never miss an episode | never miss another story | never miss another update | never miss our "
        "stories | never miss our latest news | never miss our news | never miss the news | never miss breaking "
        "news | never miss a story - sign up | don't miss an update | don't miss any news | don't miss any "
        "updates | don't miss our stories | don't miss the latest | don't miss the latest news | don't miss the "
        "latest stories | don't miss out on the latest news | don't miss out on the news | don't miss out, "
        "subscribe | don't miss out! subscribe now | don't miss out. sign up | don't miss our latest stories",
        hits=(
            "Email sign-up",
            "Subscribe for digital access",
            "Evening newsletter",
            "Follow us on our socials",
            "Download on the play store",
            "Stay updated with us",
        ),
        misses=(
            "Email scandal grows",
            "Follow our leader",
            "Join the club",
            "Stay in the race, rivals tell him",
            "Spotify shares jump",
            "Get in touch with your roots, he said.",
            "Download speeds double",
            "Never miss a penalty, his father told him.",
        ),
    ),
    Row(
        "ART104",
        "en",
        "line",
        "want more stories like this | want to see more stories like this | want to read more stories like this "
        "| want to read more articles like this | want more articles like this | want more news like this | want "
        "more like this | want more of this | want more news | want more from us | want more local news | want "
        "more politics news | want more sports news | want more news and analysis | want to read more | want to "
        "read on | want to stay informed | want to stay up to date | want to stay updated | want unlimited "
        "access | like what you're reading | like what you are reading | like this story? share it | like "
        "stories like this | enjoy this story | enjoy reading this article | enjoying our content | enjoying our "
        "stories | enjoying this article | enjoying this story | enjoyed this newsletter | was this newsletter "
        "forwarded to you | was this email forwarded to you | forwarded this email? subscribe here | did someone "
        "forward you this newsletter | did someone forward you this email | got this from a friend | someone "
        "forward you this | support our work | support our reporters | support our website | support us today | "
        "support us now | support us with a donation | support us from | support us on patreon | support us by "
        "subscribing | support us by becoming a member | support local news | support local reporting | support "
        "local, independent journalism | support quality journalism | support trusted journalism | support "
        "nonprofit journalism | support nonprofit news | support real journalism | support fearless journalism | "
        "support investigative journalism | support independent media | support independent news | support "
        "independent media today | support independent, nonprofit journalism | support independent journalism "
        "today | support the news you need | support the guardian | support the newsroom | support this work | "
        "support this website | support public journalism | support free and independent journalism | support "
        "npr | support the post | support the times | donate here | donate to us | donate to support our work | "
        "donate once | donate monthly | donate via paypal | donate with paypal | donate online | please donate "
        "today | please donate now | one-time donation | one-time gift | monthly donation | one-time monthly | "
        "one-time monthly annual | one time monthly | make a contribution | make a contribution today | make a "
        "gift today | make a donation today | make a monthly donation | make a one-time donation | make a "
        "tax-deductible donation | make a tax-deductible donation today | make a tax-deductible gift | make a "
        "one-time contribution | make your gift today | make your donation | make a recurring donation | "
        "contribute today | contribute now | contribute to our work | contribute monthly | become a patron | "
        "become a patron today | become a contributor | become a monthly donor | become a sustaining member | "
        "become a paid subscriber | become a premium member | become an insider | become an insider today | "
        "become a supporter today | become a member now | become a friend of | become a digital subscriber | "
        "join as a member | join as a supporter | join our members | join our membership program | join our "
        "membership | member benefits | membership benefits | your support makes our work possible | your "
        "support makes this work possible | your support makes it possible | your support makes our journalism "
        "possible | your support makes all the difference | your support helps us | your donation makes our "
        "journalism possible | your donation makes our work possible | your contribution makes a difference | "
        "your gift makes our work possible | our journalism needs your support | our work depends on readers "
        "like you | our journalism is free | our journalism is free to read | we rely on readers like you | we "
        "rely on your support | we depend on your support | we need your help to keep going | reader-supported | "
        "reader-supported news | 100% reader-supported | please support our work | please support us | please "
        "support independent journalism | please consider donating | please consider a donation | please "
        "consider making a donation | please consider making a contribution | please consider supporting us | "
        "please consider supporting our work | please consider subscribing | please consider becoming a member | "
        "please consider becoming a subscriber | please consider a subscription | consider supporting us | "
        "consider supporting our work | consider subscribing | consider making a donation | consider donating | "
        "consider becoming a member | consider becoming a subscriber | help support our work | help support our "
        "journalism | help us keep going | help us keep reporting | help us continue our work | help keep our "
        "journalism free | help fund our journalism | help keep local journalism alive | keep our journalism "
        "free | keep local journalism alive | if you value our work | if you like our work | if you enjoy our "
        "work | if you appreciate our work | you can support us | you can support our work | you can support us "
        "here | already donated | already a supporter | already a donor | already contributed | i already "
        "subscribe | i'm already a subscriber | i'm already subscribed | i have already subscribed | i already "
        "have an account | i already donated | i'm already a member",
        hits=(
            "Want more stories like this",
            "Did someone forward you this email",
            "Support npr",
            "Make your donation",
            "Your support helps us",
            "Consider donating",
        ),
        misses=(
            "Support our troops",
            "Donations pour in after the fire",
            "Want more money? Work more, says boss",
            "Make a gift of your time",
            "Your support is killing us, she told the fans.",
            "Join the queue",
        ),
    ),
    Row(
        "ART104",
        "en",
        "line",
        "please enter your email | please enter your email address | please enter your e-mail address | please "
        "enter an email address | please enter an email | please enter your name | please enter your first name "
        "| please enter your last name | please enter your name here | please enter your email address here | "
        "please enter a valid e-mail | please enter a valid e-mail address | please enter a valid phone number | "
        "please enter a valid zip code | please enter a password | please enter your password | please enter a "
        "valid email and try again | please provide a valid email | please provide your email address | please "
        "use a valid email address | please use a valid email | please input your email | please check the email "
        "address | please insert a valid email | please add your email | email is required | email required | "
        "email address is required | email is invalid | email is not valid | email not valid | email address is "
        "invalid | email address is not valid | the email address is invalid | the email you entered is invalid "
        "| the email address you entered is invalid | this email is invalid | this email address is invalid | "
        "not a valid email | not a valid email address | incorrect email | incorrect email address | you have "
        "entered an incorrect email address | invalid e-mail | invalid e-mail address | invalid email format | "
        "invalid email or password | incorrect password | wrong email | wrong email format | name is required | "
        "first name is required | last name is required | password is required | this is a required field | this "
        "field cannot be blank | this field can't be empty | this field is mandatory | field is required | the "
        'field is required | required field | * required | * indicates required | "*" indicates required fields '
        "| * indicates required fields | * indicates required field | fields marked with an * are required | "
        "fields marked * are required | fields marked with * are required | all fields are required | all fields "
        "required | all fields are mandatory | please fill out this field | please fill in this field | please "
        "fill in all fields | please fill out all fields | please fill in all required fields | please fill out "
        "all required fields | please fill out the form | please fill out the form below | please complete this "
        "field | please complete this required field | please complete all required fields | please complete the "
        "captcha | please select an option | please select at least one | please select at least one newsletter "
        "| please select one | please select a newsletter | please check the box | please tick the box | please "
        "accept the terms | please agree to the terms | select all | select all newsletters | deselect all | one "
        "or more fields have an error. please check and try again | one or more fields have an error | please "
        "correct the errors below | please correct the error below | please correct the following errors | "
        "please try again later | please try again in a few minutes | please try again in a moment | please try "
        "again shortly | please refresh the page | please refresh the page and try again | please reload the "
        "page | please refresh and try again | reload page | reload the page | something went wrong, please try "
        "again | something went wrong please try again | something went wrong. please try again | something went "
        "wrong, please try again later | something went wrong. please try again later | something went wrong. "
        "please refresh the page | something went wrong. please refresh the page and/or try again | something "
        "went wrong. please try again in a moment | something went wrong. try again | something went wrong while "
        "submitting the form | something went wrong during submission | oops! something went wrong | oops! "
        "something went wrong while submitting the form | oops, something went wrong | oops, something went "
        "wrong. please try again | oops! something went wrong. please try again later | oops! something's wrong "
        "| oops! something went wrong, please try again | sorry, something went wrong | sorry, something went "
        "wrong. please try again | sorry, there was an error | sorry, there was a problem | sorry, we couldn't "
        "sign you up | sorry, your browser is not supported | sorry, your blog cannot share posts by email | "
        "sorry, we couldn't find | sorry, no results | sorry, an error occurred | uh oh, something went wrong | "
        "uh-oh! something went wrong | whoops, something went wrong | whoops! something went wrong | there was "
        "an error processing your request | there was an error, please try again | there was an error. please "
        "try again | there was an error submitting the form | there was an error submitting your form | there "
        "was an error signing you up | there was an error loading | there was an error trying to submit your "
        "form. please try again | there was an error trying to send your message | there was an error trying to "
        "send your message. please try again later | there was a problem with your submission | there was a "
        "problem with your submission. please review the fields below | there was a problem. please try again | "
        "there was a problem, please try again | there was a problem processing your request | there was a "
        "problem signing you up | there was a problem reporting this | there was a problem loading | there was "
        "an issue, please try again | there was an issue with your submission | an error has occurred | an error "
        "occurred, please try again | an error occurred. please try again | an error occurred, please try again "
        "later | an error occurred. please try again later | an error has occurred. please try again | an error "
        "has occurred, please try again | an error has occurred, please try again later | an error has occurred. "
        "please try again later | an unexpected error occurred | an unexpected error has occurred | an unknown "
        "error occurred | an unknown error has occurred | an error occurred while processing your request | an "
        "error occurred while retrieving | unable to subscribe | unable to process your request | unable to load "
        "| unable to load comments | unable to sign up | we're sorry, something went wrong | we're sorry, there "
        "was a problem | we are sorry, something went wrong | we're having trouble | we could not process your "
        "request | we couldn't process your request | we couldn't sign you up | we encountered an error | "
        "processing your request | form submitted | form successfully submitted | submitted successfully | leave "
        "this field empty if you're human | leave this field empty | leave this field blank | if you are human, "
        "leave this field blank | if you're a human and are seeing this field, please leave it blank | don't "
        "fill this out if you're human | do not fill this out | please leave this field empty | please leave "
        "this field blank | this field is for validation purposes and should be left unchanged | this field "
        "should be left blank | this field is hidden when viewing the form | recaptcha | i'm not a robot | i am "
        "not a robot | enter the captcha | type the characters | this iframe contains the logic required to "
        "handle ajax powered gravity forms | δ | comment or message | email address: leave this field empty if "
        "you're human | mailchimp | email format | text html | html text | loading form | loading newsletter | "
        "privacy notice newsletter | no thanks, i'm not interested | no thanks, not now | no thanks, close | "
        "close this popup | close popup | close this window | close this dialog | close dialog | close modal | "
        "close this modal | close this module | close this message | close window | close banner | beginning of "
        "dialog window. escape will cancel and close the window",
        hits=(
            "Please enter your email",
            "Incorrect email",
            "Please complete this field",
            "Something went wrong. try again",
            "There was a problem reporting this",
            "Leave this field blank",
        ),
        misses=(
            "Please try to remember",
            "Something went wrong with the engine, he said.",
            "There was an error in the count",
            "Try again, fail again, fail better",
            "An error cost them the title",
            "Sending a message to Moscow",
            "Required reading for ministers",
            "Wrong again",
        ),
    ),
    Row(
        "ART104",
        "en",
        "line",
        "thank you! | country * | message * | your message | send message | phone number | full name | zip code |"
        " postal code | postcode | weekday mornings | no thanks | maybe later | you're on the list | daily"
        " briefing | morning briefing | evening briefing | daily digest | weekly digest | weekly roundup | daily"
        " update | mailing list | past issues | special offers | exclusive offers | more info | membership | give"
        " now | give today | install | your support matters | support public media | support free press | support"
        " our mission | like what you read | like what you see | like this story | like this article | want more |"
        " want to know more | stay in touch | keep in touch | stay ahead of the curve | never miss out | buy me a"
        " coffee | read today's paper | read the print edition | get the print edition | read the e-edition |"
        " eedition | spotify",
        hits=(
            "Thank you!",
            "Postal code",
            "Evening briefing",
            "Exclusive offers",
            "Support free press",
            "Stay in touch",
        ),
        misses=(
            "Thank you, Mr President",
            "Thanks for the memory",
            "Country roads reopen",
            "Message in a bottle found",
            "Success has many fathers",
            "City beat United",
        ),
        weak=True,
    ),
    Row(
        "ART104",
        "en",
        "line",
        "get smarter every day | start your day right | enter your password | confirm your email | confirm your "
        "email address | choose a password | choose a username | reset password | reset your password | thanks "
        "for joining | thanks for joining us | check your spam folder | verify your email | verify your email "
        "address | remind me later | we care about your privacy | your privacy is important to us | no strings "
        "attached, cancel anytime | like us | text us | use the app | never miss a thing | never miss a moment | "
        "don't miss a thing | don't miss a beat | donate today | please donate | give once | give monthly | make "
        "a gift | become a donor | become a sponsor | join today | join free | we can't do this without you | we "
        "couldn't do it without you | help us do more | help us grow | help us improve | i'm not interested | "
        "please try again | there was an issue | submitting",
        hits=(
            "Get smarter every day",
            "Start your day right",
            "Enter your password",
        ),
        misses=(
            "Start your day right, doctors say",
            "Thanks for joining us at the bridge, he said.",
            "Help us grow rice",
            "Like us, they fled.",
            "Reset your password today",
        ),
        weak=True,
    ),
)
