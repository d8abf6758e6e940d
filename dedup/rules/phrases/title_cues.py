"""Labels that open a link to another story, and sentences too: told apart by whether what follows ends as a sentence."""

from __future__ import annotations

import re

from dedup.rules.row import Row

_SEPARATOR = r"\s?(?:[:：|｜►▶»›→>＞】\]）)]|\s[-–—](?=\s)|[–—](?=\s))\s?"


def titled(code: str, languages: str, labels: str, *, hits: tuple[str, ...], misses: tuple[str, ...]) -> Row:
    """Labels parted by " | ", a separator, and what may be a headline: no full stop closes it, or parts it."""
    names = labels.split(" | ")
    choice = "|".join(map(re.escape, names))
    text = rf"[\[【(（<»>→►▶]?\s?(?:{choice}){_SEPARATOR}(?!.*[.…。।۔](?:\s|$))\S.{{5,170}}"
    words = " ".join(dict.fromkeys("^" + "_".join(name.split()[:2]) for name in names))
    return Row(code, languages, "regex", text, hits=hits, misses=misses, words=words, longest=200)


ROWS: tuple[Row, ...] = (
    titled(
        "ART101",
        "ru uk bg",
        "читайте | смотрите | подробнее | подробности | рекомендуем | не пропустите | популярное | главное по теме | дивіться | докладніше | детальніше"
        " | рекомендуємо | не пропустіть | популярне | препоръчваме | препоръчано | не пропускайте | виж повече | вижте повече | повече за"
        " | по теме | на эту тему | см. также | за темою | по темі | на цю тему | по темата",
        hits=("Подробнее: Что известно о закрытии моста", "Рекомендуем — Долгая дорога домой", "ДЕТАЛЬНІШЕ: Міст закрито", "Не пропускайте: Мостът е затворен"),
        misses=(
            "Смотрите: если цена вырастет, мы проиграем, говорит он.",
            "По теме: мэр ничего не сказал.",
            "Рекомендуем: пить больше воды и не выходить в полдень.",
            "Дивіться — це дуже просто, пояснює тренер.",
            "Подробности: мужчина вошёл в банк утром. Он потребовал деньги",
            "Не пропускайте: в събота има концерт в парка.",
        ),
    ),
    titled(
        "ART101",
        "pl cs sk hr sr bs",
        "czytaj | przeczytaj | zobacz | obejrzyj | sprawdź | polecamy | polecane | więcej | nie przegap | doporučujeme | doporučené | k tématu"
        " | nepřehlédněte | více informací | odporúčame | odporúčané | k téme | neprehliadnite | viac info | preporučujemo | preporuka | preporučeno"
        " | ne propustite | detaljnije | opširnije | povezano | viz také | viz též | kliknij tutaj | klikněte zde | kliknite sem | kliknite ovdje | kliknite ovde",
        hits=("Zobacz: Most wciąż zamknięty", "Doporučujeme | Co zůstalo po bouři", "K téme: Most zostáva zatvorený", "PREPORUKA: Dugi put kući"),
        misses=(
            "Zobacz: woda sięga już kolan.",
            "Polecamy: pierogi z mięsem i barszcz.",
            "Více informací: linka 800 123 456.",
            "Nepřehlédněte: v sobotu hraje v parku kapela.",
            "Preporuka: pijte više vode.",
            "Kliknij tutaj: potem podaj hasło.",
        ),
    ),
    titled(
        "ART101",
        "el tr",
        "περισσότερα | περισσοτερα | σχετικά | σχετικα | προτεινόμενα | προτεινομενα | μην χάσετε | μην χασετε | μη χάσετε | μη χασετε | devamı | devami"
        " | ayrıntılar | ayrintilar | daha fazla | daha fazlası | daha fazlasi | kaçırmayın | kaçirmayin | daha fazla bilgi | tıklayın | tiklayin",
        hits=("Περισσότερα: Κλειστή η γέφυρα", "Devamı: Köprü hâlâ kapalı", "Ayrıntılar | Fırtınanın bıraktıkları"),
        misses=(
            "Μη χάσετε: το Σάββατο παίζει ορχήστρα στο πάρκο.",
            "Σχετικά: δεν ειπώθηκε τίποτα.",
            "Ayrıntılar: Saldırgan sabah dokuzda bankaya girdi.",
            "Kaçırmayın: cumartesi parkta konser var.",
        ),
    ),
    titled(
        "ART101",
        "ar fa he",
        "المزيد | للمزيد | لا يفوتك | لا تفوت | بخوانید | ببینید | مرتبط | خواندنی | بشنوید | از دست ندهید | اضغط هنا | انقر هنا | اینجا کلیک کنید | לחצו כאן | צפו | אל תפספסו | מומלץ | מומלצים",
        hits=("المزيد: الجسر لا يزال مغلقا", "بخوانید: پل همچنان بسته است", "צפו: הגשר נשאר סגור"),
        misses=(
            "للمزيد: اتصل بالرقم المجاني للوزارة.",
            "ببینید: اگر قیمت‌ها بالا برود، مردم ضرر می‌کنند.",
            "צפו: מחר יירד גשם.",
            "מומלץ: לשתות הרבה מים.",
        ),
    ),
    titled(
        "ART101",
        "id ms vi th",
        "baca | lihat | simak | tonton | terkait | rekomendasi | selanjutnya | selengkapnya | jangan lewatkan | chi tiết | gợi ý | liên quan | đừng bỏ lỡ | xem ngay | klik di sini",
        hits=("Baca: Jembatan masih ditutup", "Simak: Jalan pulang yang panjang", "Đừng bỏ lỡ: Cầu vẫn đóng cửa"),
        misses=(
            "Simak: air sudah setinggi lutut.",
            "Rekomendasi: tutup jembatan dan periksa tiang.",
            "Selanjutnya: periksa minyak dan ban.",
            "Chi tiết: nghi phạm vào ngân hàng lúc 9 giờ.",
            "Liên quan: hai người bị bắt.",
        ),
    ),
    titled(
        "ART101",
        "hi mr bn",
        "पढ़ें | इसे पढ़ें | जरूर पढ़ें | ज़रूर पढ़ें | পড়ুন | বিস্তারিত",
        hits=("पढ़ें: पुल अब भी बंद", "পড়ুন: সেতু এখনো বন্ধ"),
        misses=("पढ़ें: यह किताब अच्छी है।", "বিস্তারিত: সকাল নয়টায় তিনি ব্যাংকে ঢোকেন।", "জরুরি: পড়ুন মন দিয়ে।"),
    ),
    titled(
        "ART101",
        "zh ja",
        "更多 | 详情 | 详见 | 阅读原文 | 编辑推荐 | 編輯推薦 | おすすめ | オススメ | 次へ | 参考 | 動画 | 特集",
        hits=("更多：大桥仍然关闭至下周", "详见：台风过后的小镇"),
        misses=("更多：三室两厅。", "编辑推荐：这本书值得一读。", "おすすめ：水を多く飲むこと。", "详情：会议在三楼举行。"),
    ),
)  # fmt: skip
