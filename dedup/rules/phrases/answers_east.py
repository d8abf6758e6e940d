"""Labels that are answers, subheadings and items of lists in articles too: "I agree.", "Wait!", "Subject: peace"; eastern languages."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "zh",
        "line",
        "全部 | 返回",
        hits=("全部",),
        misses=("全部死亡", "返回地球的飞船"),
        weak=True,
    ),
    Row(
        "ART102",
        "ru uk bg pl hr el tr ar fa hi bn",
        "line",
        "подождите | зачекайте | изчакайте | proszę czekać | sačekajte | περιμένετε | περιμενετε | bekleyin"
        " | تحميل | بارگذاری | प्रतीक्षा करें | অপেক্ষা করুন",
        hits=("Подождите", "Зачекайте", "Изчакайте"),
        misses=(
            "Подождите десять минут и подавайте.",
            "Περιμένετε ως την Παρασκευή, είπε.",
            "Bekleyin ve görün, dedi.",
        ),
        weak=True,
    ),
    Row(
        "ART103",
        "tr he vi ja ko",
        "line",
        "tanıtım | tanitim | פרסום | חסות | tài trợ | お知らせ | 提供 | 협찬",
        hits=("Tanıtım", "פרסום", "Tài trợ"),
        misses=("提供された資料", "お知らせを出した市", "Tanıtım toplantısı yapıldı."),
        weak=True,
    ),
    Row(
        "ART104",
        "ru uk bg pl cs sk hr tr ar fa he id vi ja ko",
        "line",
        "присоединяйтесь | поддержать | підтримати | приєднуйтесь | дарете | присъединете се | wpłać"
        " | přispět | darovat | prispieť | donirajte | doniraj | pridružite se | destek ol | تبرع"
        " | حمایت کنید | תרמו | הצטרפו | gabung | bergabung | donasi | quan tâm | ủng hộ | 応援する | 후원",
        hits=("Присоединяйтесь", "Підтримати", "Дарете"),
        misses=("Поддержать больных пришли сотни.", "Darovat krev může každý.", "Donasi korban gempa terkumpul"),
        weak=True,
    ),
    Row(
        "ART105",
        "ru uk bg pl cs sk hr el tr ar fa he bn id vi ko zh",
        "line",
        "хорошо | понятно | согласен | соглашаюсь | я согласен | погоджуюся | приемам | съгласен съм"
        " | zgadzam się | souhlasím | nesouhlasím | súhlasím | slažem se | συμφωνώ | συμφωνω | kabul ediyorum"
        " | giriş | قبول | می‌پذیرم | אני מסכים | יציאה | כניסה | সম্মত | setuju | saya setuju | terima"
        " | keluar | đồng ý | tôi đồng ý | từ chối | chấp nhận | 동의 | 동의합니다 | 同意 | 接受 | 拒绝",
        hits=("Хорошо", "Погоджуюся", "Приемам"),
        misses=(
            "Согласен с вами, сказал он.",
            "Souhlasím s vládou, řekl.",
            "Giriş ücretsiz olacak.",
            "同意这个方案的人不多",
        ),
        weak=True,
    ),
    Row(
        "ART106",
        "tr ar id vi ja ko zh",
        "line",
        "gönder | انشر | غرد | suka | thích | その他 | プレゼント | 네이버 | 카카오 | 밴드 | 喜欢 | 喜歡 | 赞 | 讚",
        hits=("Gönder", "انشر", "Suka"),
        misses=("その他の地域では雪", "네이버 주가가 올랐다", "喜欢音乐的人"),
        weak=True,
    ),
    Row(
        "ART109",
        "ko",
        "line",
        "확대",
        hits=("확대",),
        misses=("확대 재정이 필요하다.",),
        weak=True,
    ),
    Row(
        "ART111",
        "ru uk bg pl cs sk hr el tr fa vi ja ko zh",
        "line",
        "вперед | вперёд | тренды | интересное | важливе | актуально | напред | pomoc | trendy | aktuálně"
        " | aktuálne | hore | u fokusu | traži | σήμερα | σημερα | πάνω | πανω | ταυτότητα | ταυτοτητα"
        " | επικαιρότητα | επικαιροτητα | ara | yukarı | yukari | خانه | trước | トレンド | 注目 | 採用 | 취소 | 帮助"
        " | 投稿 | 推荐",
        hits=("Вперед", "Важливе", "Напред"),
        misses=("Вперёд к победе", "Σήμερα βρέχει", "注目の的となる", "推荐他当主席"),
        weak=True,
    ),
    Row(
        "ART111",
        "ru uk bg pl el vi th id he hi bn zh ja",
        "cue",
        "тема | temat | θέμα | θεμα | chủ đề | หัวข้อ | topik | נושא | विषय | বিষয় | 主题 | テーマ",
        hits=("Тема: Москва", "Temat: praca", "主题：中俄关系"),
        misses=("Тема закрыта", "Темы не кончаются."),
        weak=True,
    ),
)
