"""ART101 more cues and headings of links to other stories, in many languages: alone on a line, and before a headline."""

from __future__ import annotations

from dedup.rules.row import Row

# Each stands alone, or with a separator before the headline it links.
_CUES = {
    "de nl sv no da fi": "passend dazu | siehe auch | lesen sie hierzu auch | mehr zum thema lesen sie hier | bekijk ook | kijk ook | bekijk hier | lees hier ook | lees hier meer | se också | se även | se også | hør også | lytt også | katso myös | kuuntele myös | lue lisäksi",
    "fr es ca gl it pt ro": "à découvrir aussi | à lire aussi sur le sujet | sur le même thème | mirá también | leé también | mira además | leé además | lee además | escucha también | llegeix també | mira també | le tamén | ascolta anche | guarda anche | approfondisci anche | veja também | leia ainda | assista também | ouça também | confira também | vezi și | vezi si | citește mai mult | citește și articolul",
    "pl cs sk hu": "przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej | zobacz więcej | posłuchaj też | obejrzyj też | obejrzyj także | čtěte více | přečtěte si více | přečtěte si i | podívejte se také | poslechněte si také | prečítajte si viac | prečítajte si tiež | čítajte viac | čítajte aj | pozrite si aj | olvasson tovább | olvasd el ezt is | olvassa el ezt is | nézd meg ezt is | ez is érdekelhet | ez is érdekelheti",
    "hr sr bs sl mk": "pročitajte i | pročitajte još | pročitajte više | pročitajte također | pročitajte takođe | pogledajte i | pogledajte još | čitajte još | čitajte i | više o temi | preberite tudi | preberite še | preberite več | berite tudi | beri tudi | poglejte tudi | прочитајте и | прочитајте још | прочитајте исто така | прочитај и",
    "bg ru uk": "прочетете също | прочетете още | прочетете повече | прочети още | прочети също | вижте също | виж още | виж също | още по темата | гледайте също | смотрите ещё | смотрите еще | читайте ещё | читайте еще | читайте подробнее | ещё по теме | еще по теме | ранее по теме | слушайте также | дивіться також | дивіться ще | читайте ще | читайте докладніше | ще за темою | слухайте також",
    "lt lv et": "skaitykite taip pat | taip pat skaitykite | skaitykite daugiau | skaityti daugiau | taip pat žiūrėkite | lasi vēl | lasi arī | lasiet arī | lasiet vēl | lasi vairāk | skaties arī | loe ka | loe veel | loe lisaks | vaata ka | vaata lisaks | kuula ka",
    "el tr az": "διαβάστε ακόμη | διαβάστε περισσότερα | διαβάστε και | δείτε ακόμα | δείτε ακόμη | δείτε περισσότερα | ακούστε επίσης | ayrıca okuyun | ayrıca bakınız | bunu da okuyun | bunları da okuyun | şunu da okuyun | bunu da izleyin | sıradaki haber | önceki haber | sonraki haber | həmçinin oxuyun | oxuyun",
    "ar he fa ur": "إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | إقرأ المزيد | اقرأ كذلك | اقرأوا أيضا | شاهد أيضا | شاهد أيضاً | استمع أيضا | طالع أيضا | للمزيد اقرأ | קראו גם | קרא גם | קראו עוד | קראו בנוסף | ראו גם | צפו גם | לקריאה נוספת | קראו עוד בנושא | بیشتر بخوانید | بیشتر بدانید | همچنین بخوانید | همچنین ببینید | این را هم بخوانید | اس بارے میں مزید پڑھیں | یہ بھی پڑھیے | مزید پڑھیے",
    "hi mr bn ta": "ये भी पढ़ें | यह भी पढ़ें | इसे भी पढ़ें | इसे भी पढ़े | ये भी पढ़े | इन्हें भी पढ़ें | पढ़ें ये भी | यह भी देखें | ये भी देखें | इसे भी देखें | और भी पढ़ें | हेही वाचा | हे पण वाचा | हे देखील वाचा | আরো পড়ুন | আরও খবর | আরও দেখুন | পড়ুন | এটিও পড়ুন | இதையும் படிங்க | இதையும் படியுங்கள் | இதையும் பாருங்க | இதையும் வாசிக்க | மேலும் படியுங்கள் | மேலும் செய்திகள்",
    "id ms vi th": "simak juga | tonton juga | lihat juga | baca pula | baca lagi | baca juga artikel | xem ngay | đọc ngay | mời bạn đọc thêm | mời bạn xem thêm | đọc tiếp | xem tiếp | อ่านข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติมที่นี่ | อ่านข่าวเพิ่มเติม | ข่าวที่น่าสนใจ | เรื่องที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | อ่านข่าวอื่น ๆ",
    "ja ko zh": "あわせて読む | あわせて読みたい | 合わせて読みたい | こちらもおすすめ | こちらの記事もおすすめ | こちらの記事も読まれています | この記事も読まれています | 関連記事はこちら | 次に読みたい | 前回の記事 | 過去記事 | 함께 보면 좋은 기사 | 함께 읽으면 좋은 기사 | 같이 볼만한 기사 | 이 기사도 보세요 | 이어서 보기 | 연관기사 | 연관 기사 | 你可能也想看 | 你可能还喜欢 | 您可能还喜欢 | 你可能会喜欢 | 猜你喜欢 | 更多阅读 | 更多報導 | 更多相关新闻 | 相关报道 | 相关链接 | 相关推荐 | 相關報導 | 相關文章 | 延伸閱讀 | 看更多新聞 | 推薦閱讀 | 推薦文章 | 其他人也在看 | 更多內容",
}
_HITS = {
    "de nl sv no da fi": (("Siehe auch: Brücke gesperrt", "Katso myös", "Bekijk ook: Brug dicht"), ("Siehe auch Seite 3 des Berichts.", "Se også på prisen", "Bekijk ook de brug van onderen")),
    "fr es ca gl it pt ro": (("Mirá también: Cierran el puente", "Leia ainda", "Llegeix també"), ("Leia ainda hoje o livro", "Mira además lo que hizo", "Vezi și tu ce zice lumea")),
    "pl cs sk hu": (("Przeczytaj także: Most zamknięty", "Čtěte více", "Olvassa el ezt is"), ("Zobacz więcej niż inni", "Čtěte více knih, radí ministr", "Čítajte aj noviny")),
    "hr sr bs sl mk": (("Preberite tudi: Most zaprt", "Pročitajte još", "Прочитајте и"), ("Pogledajte i sebe", "Preberite več knjig", "Više o temi reći će ministar")),
    "bg ru uk": (("Прочетете също: Мостът е затворен", "Смотрите ещё", "Дивіться ще"), ("Смотрите ещё раз", "Виж още веднъж", "Читайте ще одну книгу")),
    "lt lv et": (("Skaitykite taip pat: Tiltas uždarytas", "Lasi vēl", "Loe ka"), ("Loe ka lastele raamatut", "Lasi vairāk grāmatu", "Skaitykite daugiau knygų")),
    "el tr az": (("Ayrıca okuyun: Köprü kapandı", "Sıradaki haber", "Διαβάστε ακόμη"), ("Sıradaki haberler kötü", "Δείτε ακόμα μια φορά", "Bunu da okuyun dedi bakan")),
    "ar he fa ur": (("اقرأ المزيد: إغلاق الجسر", "קראו עוד", "بیشتر بخوانید"), ("اقرأ المزيد من الكتب", "ראו גם אותו נופל", "بیشتر بدانید که چرا")),
    "hi mr bn ta": (("ये भी पढ़ें: पुल बंद", "इसे भी पढ़ें", "இதையும் படிங்க"), ("यह भी देखें कि वह क्या कहता है", "পড়ুন এবং শিখুন", "மேலும் செய்திகள் வரும் என்றார்")),
    "id ms vi th": (("Simak juga: Jembatan ditutup", "Đọc tiếp", "อ่านข่าวที่เกี่ยวข้อง"), ("Lihat juga sisi lain", "Đọc tiếp trang sau", "ข่าวที่น่าสนใจของเขา")),
    "ja ko zh": (("こちらの記事もおすすめ", "相关报道：大桥关闭", "你可能也想看"), ("関連記事はこちらの新聞", "相关报道称大桥关闭", "更多内容创作者")),
}  # fmt: skip


def _rows() -> tuple[Row, ...]:
    rows = []
    for languages, labels in _CUES.items():
        hits, misses = _HITS[languages]
        cues = tuple(hit for hit in hits if any(sign in hit for sign in ":："))
        alone = tuple(hit for hit in hits if hit not in cues)
        if alone:
            rows.append(Row("ART101", languages, "line", labels, hits=alone, misses=misses))
        if cues:
            rows.append(Row("ART101", languages, "cue", labels, hits=cues, misses=misses))
    return tuple(rows)


ROWS: tuple[Row, ...] = (
    *_rows(),
    Row(
        "ART101",
        "en",
        "line",
        "keep on reading | also in this section | also in this issue | also in this series | also in this "
        "package | also by this author | also from this author | elsewhere on the site | elsewhere on our site | "
        "more from our site | more from the author | more from this writer | more from this reporter | more from "
        "this source | more from this series | more from this issue | more from this collection | more from this "
        "category | more from this category | more in this series | more in this section | more in this category "
        "| more in this package | more on this | more on this subject | more on these topics | more on this "
        "series | more of our coverage | more of our stories | see also these stories | see all stories | see "
        "all articles | see full coverage | see our full coverage | read our full coverage | read our latest "
        "coverage | read more from us | read more from our site | read more in this series | read the rest of "
        "the series | read the series | read the whole series | read more in the series | read all our stories | "
        "read all stories | read all articles | read all posts | view all stories | view all articles | view all "
        "posts | view all news | view more stories | view more articles | view more news | view more posts | "
        "view more videos | explore more stories | explore more articles | discover more stories | discover more "
        "articles | find more stories | find more news | here's what to read next | here's more to read | what "
        "else to read | what to read now | what to watch next | watch more videos | watch more | more videos "
        "like this | next up for you | up next for you | you might also want to read | you may also want to read "
        "| you may also enjoy | you might also enjoy | you'll also like | you'll also love | you will also like "
        "| if you liked this story | if you like this, read | if you enjoyed this article | readers also enjoyed "
        "| readers are also reading | people also like | people are reading | people are also reading | others "
        "also read | others also viewed | other people read | most read in news | most read today | most read "
        "this week | most read stories | most read articles | most read in sport | most read in politics | most "
        "viewed stories | most viewed articles | most popular stories | most popular articles | most popular "
        "today | most popular this week | most popular posts | most popular videos | most popular on our site | "
        "popular right now | popular today | popular this week | popular articles | popular videos | popular on "
        "our site | hot stories | hot right now | hot topics | hot news | trending topics | trending articles | "
        "trending news | trending videos | trending on our site | trending today | trending this week | stories "
        "you may like | stories you might like | stories for you | articles you may like | articles you might "
        "like | articles for you | picked for you | picks for you | chosen for you | selected for you | more for "
        "you | today's top stories | today's top news | today's headlines | this week's top stories | this "
        "week's most read | latest from our site | the latest from us | latest updates | latest headlines | "
        "latest videos | latest posts | latest blog posts | latest episodes | recent stories | recent articles | "
        "recent news | recent headlines | recent videos | newest articles | newer post | older post | newer "
        "posts | older posts | newer article | older article | newer stories | older stories | previous post | "
        "next post | previous story | previous news | next news | previous page | next page | previous episode | "
        "next episode | prev article | prev post | prev story | back to articles | back to news | back to all "
        "articles | back to all news | back to all stories | back to blog | back to top stories | back to home | "
        "back to homepage | related articles and videos | related articles & videos | related stories and videos "
        "| related articles from our site | related coverage | related reports | related galleries | related "
        "gallery | related photos | related podcasts | related podcast | related episodes | related interviews | "
        "related analysis | related opinion | related op-eds | related blog posts | related to this article | "
        "related to this story | related to this topic | stories related to this topic | similar articles | "
        "similar posts | similar topics | similar content | in the same category | in the same section | on the "
        "same topic | this might interest you | this may interest you | this could also interest you | might "
        "interest you",
        hits=("Keep on reading", "Also in this section", "View all stories", "You may also enjoy", "Related podcasts", "Older posts", "Most read this week"),
        misses=(
            "Keep on reading the tea leaves",
            "Also in this section of the city",
            "Recent storms broke records",
            "You may also enjoy the view",
            "Most read newspapers closed",
            "Hot topicality is no virtue",
            "Similar stories were told by his victims.",
        ),
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"(?:read(?: or|/) ?share|share) this (?:story|article|column|post)\W{1,3}(?:https?://|\w+\.\w+/)\S{2,120}|watch the latest videos? at .{2,120}"
        r"|(?:for more(?: news| stories),? )?(?:read|see|watch|learn(?= more))(?: (?:more|full story|the full story|it|the story|the original|all))?(?: (?:stories|here|news|coverage|videos|photos))? ?(?:at|on|via|to)? ?:? ?(?:https?://[\w./?=&%#~+-]{4,160}|(?:www\.)[\w-]+(?:\.[\w-]+){1,3}(?:/[\w./?=&%#~+-]*)?)\.?",
        hits=("Read or Share this story: http://exa.mp/1h3RoDv", "Watch the latest video at video.example.com", "Read more at www.example.com/news.", "See more at: http://example.com/a_b.html"),
        misses=("Read or share this story with care", "Visit the museum at noon", "Go to www.example.com and enter your name", "See more of the zoo", "Find out more at www.example.org"),
        words="^read ^read/share ^share ^watch ^see ^learn ^for",
        longest=220,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"(?:for more(?: information| news| details| stories)?,? )?(?:read|see|learn|find out|watch|get|find|go to|visit)(?: (?:more|full story|the full story|it|the story|the original|all))?(?: (?:stories|here|news|coverage|videos|photos))? ?(?:at|on|via|to)? ?:? ?(?:https?://[\w./?=&%#~+-]{4,160}|(?:www\.)[\w-]+(?:\.[\w-]+){1,3}(?:/[\w./?=&%#~+-]*)?)\.?",
        hits=("Find out more at www.example.org", "For more information, visit www.example.org."),
        misses=("Visit the museum at noon", "Go to www.example.com and enter your name"),
        weak=True,
        words="^find ^get ^go ^visit ^for ^learn",
        longest=220,
    ),
    Row(
        "ART101",
        "hi mr ur bn",
        "regex",
        r"[(\[]?(?:(?:ये|यह|इसे|इन्हें) भी (?:पढ़ें|पढ़े|पढें|पढ़िए|देखें)|पढ़ें ये भी|हेही वाचा|یہ بھی پڑھیں|আরও পড়ুন|আরো পড়ুন)\s?[-–—:>|।.…]{1,4}\s?.{5,220}",
        hits=("ये भी पढ़ें- पुल बंद हुआ", "इसे भी पढ़ें:- शहर में बारिश", "یہ بھی پڑھیں- پل بند کر دیا گیا"),
        misses=("ये भी पढ़ें और समझें", "यह भी देखें कि क्या हुआ", "আরও পড়ুন এবং শিখুন"),
        words="पढ़ें पढ़ें- पढ़ें:- पढ़ें– पढ़े पढ़े- पढें पढें- पढ़िए पढ़िए- देखें देखें- वाचा वाचा- پڑھیں پڑھیں- পড়ুন পড়ুন- পড়ুন– ^हेही",
        longest=260,
    ),
    Row(
        "ART101",
        "en",
        "line",
        "more to watch | next up | if you liked this | just for you",
        hits=("More to watch", "Next up", "If you liked this"),
        misses=("Just for you and me", "Next up is Spain"),
        weak=True,
    ),
)  # fmt: skip
