"""ART106 and ART107 around readers' comments: forms, closures, sorting, counters."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART107",
        "en",
        "line",
        "estimated reading time 0 minutes | estimated reading time 0 minute | estimated reading time: 0 min | "
        "estimated read time 0 min | est. read time 0 min | est. reading time 0 min | estimated time to read: 0 "
        "minutes | reading time: 0 minute | reading time: 0 min read | reading time: 0m | read time: 0 minute | "
        "read time 0 minutes | read in 0 minutes | read in 0 min | 0 min to read | 0 minute to read | 0 minutes "
        "reading time | 0 mins reading time | 0 min reading time | time to read 0 min | time to read: 0 min | "
        "time to read 0 minutes | less than a minute read | less than 0 minute read | less than 0 min read | "
        "less than 0 minutes read | less than 0 min | a minute read | one minute read | two minute read | three "
        "minute read | four minute read | five minute read | 0 m read | 0m read | 0-min. read | 0 minutes listen "
        "| listening time: 0 minutes | 0 min listening | 0k reads | 0 total views | 0 total shares | total reads "
        "0 | total shares 0 | shares 0 views 0 | 0m views 0 days ago | 0k views 0 days ago | 0 people reacted | "
        "0 people like this post | 0 people liked this | 0 people reading now | 0 people viewed | article views "
        "0 | article views: 0 | this post has been viewed 0 times | this article has been viewed 0 times | this "
        "article has been read 0 times | reads: 0 | reads 0 | hits: 0 | visits: 0 | visitors: 0 | viewed: 0 | "
        "love 0 | love haha wow sad angry | like love haha wow sad angry | happy sad angry | 0 love 0 | comments "
        "0 shares 0 | 0 comments on this post | 0 comments yet | comments 0 comments | share 0 comments | "
        "comments share | comment 0 share | no comments on this | no comment yet | no comments to show | there "
        "are no comments | there are no comments yet | there are 0 comments | there are 0 comments on this "
        "article | there is 0 comment | currently there are no comments | no comments have been posted | no "
        "comments found | no comments posted | no comments so far | no reviews yet | no replies yet | 0 new "
        "comments | 0 new comment | 0 characters left | 0 characters remaining | characters left | characters "
        "remaining | 0 of 0 characters",
        hits=(
            "Estimated reading time 4 minutes",
            "4 minutes reading time",
            "Four minute read",
            "4 people reacted",
            "Love 4",
            "There are no comments yet",
        ),
        misses=(
            "Comments on the budget",
            "12 comments from the minister",
            "No comment, said the palace",
            "3 minutes from time he scored",
            "Less than a minute later, it was over",
            "View from the bridge",
        ),
    ),
    Row(
        "ART106",
        "en",
        "line",
        "comments off | comments are turned off | comments are off | comments are off for this post | comments "
        "have been closed | comments have been disabled | comments have been turned off | commenting is closed | "
        "commenting is now closed | commenting has been disabled | commenting is disabled | commenting on this "
        "article is closed | commenting on this item is disabled | comments on this story are closed | comments "
        "on this article are closed | comments on this post are closed | comments on this entry are closed | "
        "comments on this article are now closed | comments are disabled | comments are disabled for this "
        "article | comments are disabled for this story | comments are not allowed | comments are not available "
        "| comments are not available on this story | comments are not open | comments are not open for this "
        "article | comments are not enabled | comments are currently unavailable | comments are currently closed "
        "| comments are now closed | comments are now closed for this article | comments are closed for this "
        "article | comments are closed on this story | comments are closed on this article | comments for this "
        "thread are now closed | comments for this article are closed | comments are moderated | comments are "
        "subject to moderation | all comments are moderated | sorry, comments are closed for this item | sorry, "
        "comments are closed | sorry, comments are closed for this post | sorry, comments are closed at this "
        "time | sorry, comments are currently closed | the comments section is closed | the comments are closed "
        "| the comment section is closed | this comments section is closed | this comment section is closed | "
        "this conversation is closed | this conversation is moderated | this discussion is closed | this "
        "discussion has been closed | this thread is closed | this thread is closed for comments | we are no "
        "longer accepting comments on this article | we have closed comments on this article | the comments "
        "below have not been moderated | the comments below have been moderated in advance | the views expressed "
        "in the contents above are those of our users | we are no longer accepting comments | leave your comment "
        "| leave your comments | leave your comment below | leave a comment below | leave a comment here | leave "
        "us a comment | leave a comment on this article | leave comment | leave your reply | leave your thoughts "
        "| leave your thoughts below | leave your thoughts in the comments | leave your thoughts in the comments "
        "below | leave a response | leave a reply cancel reply | add your comment | add your comments | add your "
        "voice | add your thoughts | add a new comment | add new comment | add a public comment | post your "
        "comment | post your comments | post a new comment | post a reply | post reply | post a response | write "
        "a comment | write your comment | write your comment here | write your comments | write a reply | write "
        "a response | type your comment | type your comment here | type comment | enter comment | enter your "
        "comment | enter your comment here | please enter your comment | submit comment | submit your comment | "
        "submit a comment | send comment | send your comment | share a comment | share your comment | share your "
        "comments | comment below | comment on this story | comment on this article | comment on this post | "
        "comment on story | comment on article | comment with facebook | comment via facebook | facebook "
        "comments | facebook comments plugin | comment using facebook | create comment | new comment | start "
        "writing a post | start a discussion | start the discussion | join the comments | join in the "
        "conversation | join in the discussion | join our conversation | join this conversation | join the "
        "conversation below | join the conversation in the comments | join the conversation in the comments "
        "below | join our commenting forum | join thought-provoking conversations, follow other independent "
        "readers and see their replies | visit our discussion area | be part of the conversation | be the first "
        "to leave a comment | be the first to share your thoughts | be the first to like this | be the first to "
        "post a comment | be the first to post | be the first to write a comment | be the first to add a comment "
        "| be the first to join the conversation | be the first to comment on this story | be the first to "
        "comment on this article | be the first to comment below | be the first to comment on this post | be the "
        "first to react | be the first to reply | be the first to respond | be the first to rate this | be the "
        "first to start a conversation | be the first one to comment | be first to comment | let us know what "
        "you think in the comments | let us know what you think in the comments below | let us know in the "
        "comments | let us know in the comments below | let us know your thoughts in the comments | let us know "
        "your thoughts in the comments below | let us know your thoughts in the comments section below | tell us "
        "in the comments | tell us in the comments below | tell us what you think in the comments | tell us what "
        "you think in the comments below | tell us your thoughts in the comments | share your thoughts in the "
        "comments | share your thoughts in the comments below | share your thoughts below | share your thoughts "
        "in the comment section below | share your views in the comments | share your views in the comments "
        "below | share your opinion in the comments | share your opinions in the comments below | have your say "
        "in our comments section | have your say in the comments | have your say in the comments below | have "
        "your say in the comments section below | have your say below | have your say by commenting below | what "
        "do you think? have your say in the comments below | what do you think? let us know in the comments | "
        "what do you think? let us know in the comments below | what do you think? leave a comment below | what "
        "do you think? tell us in the comments | what do you think? share your thoughts in the comments | what "
        "are your thoughts? let us know in the comments below | what do you think about this? let us know in the "
        "comments | show all comments | show more replies | show replies | show 0 replies | view replies | view "
        "0 replies | view more comments | view the comments | view comments below | view discussion | view the "
        "discussion | view the discussion thread | view conversation | hide replies | read the comments | read "
        "all comments | read reader comments | read and post comments | read or post comments | read or leave "
        "comments | post or read comments | load more comments | load previous comments | open comments | close "
        "comments | toggle comments | go to comments | go to the comments | go to comment section | jump to "
        "comments | jump to comment | scroll to comments | skip to comment | see the comments | see more "
        "comments | newest comments | oldest comments | older comments | newer comments | newest first | oldest "
        "first | newest oldest | newest oldest most voted | newest oldest best rated worst rated | oldest newest "
        "| oldest newest most voted | most voted | most recent comments | most liked comments | best rated | "
        "worst rated | sort by newest | sort by oldest | sort by best | sort comments by | sort by: newest | "
        "sort by newest first | sort by oldest first | sort by: best | sort by most recent | sort by most "
        "popular | sort by relevance | sort by date | sort by best newest oldest | top comments | all comments | "
        "all comments (0) | all 0 comments | featured comments | featured comment | editor's comments | staff "
        "comments | reader comments | reader comments (0) | reader comments 0 | readers' comments | reader's "
        "comments | readers comments | comments from readers | comments from our readers | comments from our "
        "community | user comments | your comment | your comments | your comment has been submitted | your "
        "comment has been posted | your comment has been sent | your comment has been sent successfully | your "
        "comment is awaiting moderation | your comment was submitted | your comment will be reviewed | your "
        "comment is under review | your comment will appear after moderation | your comment is in moderation | "
        "your message has been sent | thank you for your comment | thanks for your comment | thank you for "
        "commenting | reply to this comment | reply to comment | reply cancel | reply report | reply share | "
        "report comment | report this comment as inappropriate | report this post | flag comment | flag as "
        "inappropriate | flag this comment | like this comment | like reply | like · reply | edit comment | "
        "delete comment | remove comment | comment deleted | this comment has been deleted | this comment has "
        "been removed | this comment was deleted | this comment was removed by a moderator | this comment was "
        "removed by a moderator because it didn't abide by our community standards | commenting guidelines | "
        "commenting policy | comment guidelines | comments guidelines | comment rules | commenting rules | "
        "commenting faq | commenting faqs | comment moderation policy | read our commenting policy | read our "
        "commenting guidelines | read our comments policy | read our community guidelines | see our community "
        "guidelines | see our commenting guidelines | view our comments policy | please read our comment policy "
        "| please read our comment policy before commenting | please follow our community guidelines | please "
        "keep comments respectful | please keep your comments respectful | be nice. hate speech is not allowed | "
        "sign up to comment | please sign up or log in to comment | you need to be a subscriber to comment | you "
        "need to be a subscriber to join the conversation | subscribe to comment | subscribe to join the "
        "conversation | subscribe to view comments | become a subscriber to comment | only subscribers can "
        "comment | only subscribers can post comments | only members can comment | only registered users can "
        "comment | only registered members can comment | commenting is for subscribers only | comments are for "
        "subscribers only | subscribers can comment | want to comment | want to join the conversation | want to "
        "leave a comment | notify me of new comments | notify me of new comments via email | notify me of "
        "followup comments via e-mail | notify me of follow-up comments | notify me of follow up comments via "
        "e-mail | notify me when new comments are added | notify of new follow-up comments | notify of new "
        "replies to my comments | notify of | save my name and email in this browser for the next time i comment "
        "| save my name, email and website in this browser for the next time i comment | save my information for "
        "the next time i comment | save my details for next time | more comments | more replies | powered by "
        "disqus | comments powered by disqus | disqus comments | comments powered by | comments by disqus | "
        "powered by viafoura | powered by coral | powered by openweb | powered by facebook comments | show "
        "hidden comments | conversation (0) | conversation 0 | conversation 0 comments | the conversation (0) | "
        "discussion about this post | discussion about this episode | inline feedbacks | inline feedbacks view "
        "all comments | most reacted comment | hottest comment thread | recent comment authors | oldest newest "
        "inline feedbacks view all comments | total shares | total views | total comments | share count | view "
        "count | upvote | downvote | upvote downvote | like dislike | thumbs up thumbs down | did you like this "
        "article | did you like this story | did you like this post | did you enjoy this article | did you enjoy "
        "this story | did you enjoy reading this article | enjoyed this article | enjoyed this article? share it "
        "| enjoyed reading this article | enjoyed this post | enjoyed this story | liked this article | liked "
        "this story | liked this article? share it | like this article? share it | like it? share it | like it? "
        "share with your friends | liked what you read | like what you just read | found this article "
        "interesting | found this article useful | found this interesting | what's your reaction | what is your "
        "reaction | your reaction | your reactions | leave a reaction | add reaction | add a reaction | add your "
        "reaction | choose your reaction | select your reaction | react to this story | react to this article | "
        "react to this post | react with an emoji | how does this story make you feel | how does this make you "
        "feel | how do you feel about this article | how do you feel about this story | how did this story make "
        "you feel | rate this | your rating | submit rating | submit vote | view poll results | vote in our poll "
        "| take our poll | take the poll | take our survey | take the survey | loading poll | thank you for "
        "voting | you have already voted",
        hits=(
            "Comments off",
            "Add your comment",
            "Be the first to comment on this post",
            "Newest comments",
            "Edit comment",
            "Show hidden comments",
        ),
        misses=(
            "Comments are closed-minded, critics say",
            "Leave comments out of it, he said.",
            "The conversation turned to money",
            "Newest member sworn in",
            "Vote now or pay later, unions warn",
            "Join the army, said his father",
            "Your comment was cruel, she told him.",
        ),
    ),
    Row(
        "ART106",
        "en",
        "line",
        "shares | views | reads | likes | reactions | oldest | newest | relevance | sort by | what's your view |"
        " what's your opinion | tell us what you think | tell us your views | what are your thoughts | replies |"
        " responses | react | respond | upvotes | house rules | start writing",
        hits=(
            "Shares",
            "Reactions",
            "Sort by",
            "Tell us your views",
            "React",
        ),
        misses=(
            "Shares fall on rate fears",
            "What do you think of him now?",
            "Views from the valley",
            "Best of three",
            "Thoughts turn to spring",
        ),
        weak=True,
    ),
    Row(
        "ART107",
        "en",
        "line",
        "less than a minute",
        hits=("Less than a minute",),
        misses=("Less than a minute later, it was over",),
        weak=True,
    ),
    Row(
        "ART106",
        "en",
        "line",
        "leave a message | make a comment | start a conversation | join the debate | join the chat | please be "
        "respectful | please be civil | keep it clean | enjoyed reading | already voted",
        hits=(
            "Leave a message",
            "Make a comment",
            "Start a conversation",
        ),
        misses=(
            "Keep it clean, the coach told his team.",
            "Already voted by post",
            "Join the debate on Monday",
        ),
        weak=True,
    ),
)
