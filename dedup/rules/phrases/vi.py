"""Vietnamese."""

from __future__ import annotations

from dedup.rules.phrases.footer_bars import menu
from dedup.rules.phrases.told_east import VI
from dedup.rules.row import Row

# What footers list.
_MENU = r"giới thiệu|liên hệ|quảng cáo|rss|tòa soạn|toà soạn|liên hệ quảng cáo|liên hệ tòa soạn|chính sách bảo mật|điều khoản sử dụng|sơ đồ trang|sitemap|đặt báo|trang chủ|về chúng tôi|tuyển dụng|góp ý|báo giá quảng cáo|thông tin tòa soạn"

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "vi",
        "cue",
        "xem thêm | đọc thêm | đọc tiếp | xem tiếp | tin liên quan | bài liên quan | bài viết liên quan"
        " | tin tức liên quan | có thể bạn quan tâm | bạn có thể quan tâm | mời bạn đọc thêm"
        " | mời xem thêm | tin cùng chuyên mục | đọc ngay | nghe thêm | xem chi tiết"
        " | tin nên đọc | bài trước | bài tiếp theo | mời độc giả xem thêm video | mời xem video",
        hits=("XEM THÊM: Cầu vẫn đóng cửa", "Đọc thêm | Sau cơn bão", "Có thể bạn quan tâm: Mười ý tưởng"),
        misses=("Xem thêm sách, bộ trưởng nói.", "Liên quan vụ án, hai người bị bắt."),
    ),
    Row(
        "ART101",
        "vi",
        "cue",
        "video | ảnh | clip | infographic | podcast | trực tiếp | phỏng vấn | bình luận | góc nhìn | phân tích"
        " | mới nhất | độc quyền",
        hits=("Video: Đám đông đón tàu", "Trực tiếp: bầu cử"),
        misses=("Ảnh cũ bị mất",),
        weak=True,
    ),
    Row(
        "ART101",
        "vi",
        "line",
        "xem thêm | đọc thêm | đọc tiếp | xem tiếp | xem tất cả | xem toàn bộ | xem chi tiết | chi tiết"
        " | xem thêm tin | tải thêm | thêm | hiển thị thêm | tin khác | xem thêm bình luận | thu gọn | mở rộng"
        " | xem đầy đủ | tất cả | click để xem thêm | tìm hiểu thêm | xem nhiều hơn | xem bài gốc | trở lại",
        hits=("Xem thêm", "Đọc tiếp", "Xem tất cả »"),
        misses=("Xem thêm phim mới là sở thích của anh.",),
    ),
    Row(
        "ART102",
        "vi",
        "line",
        "đang tải | đang tải dữ liệu | vui lòng chờ | xin vui lòng chờ | vui lòng đợi | đang tải bình luận",
        hits=("Đang tải...", "Vui lòng chờ"),
        misses=("Đang tải hàng thì tàu chìm.",),
    ),
    Row(
        "ART103",
        "vi",
        "line",
        "quảng cáo | tin tài trợ | nội dung tài trợ | được tài trợ | bài pr | thông tin doanh nghiệp"
        " | đóng quảng cáo | bỏ qua quảng cáo | liên hệ quảng cáo | rao vặt",
        hits=("Quảng cáo", "Nội dung tài trợ"),
        misses=("Quảng cáo sai sự thật bị phạt",),
    ),
    Row(
        "ART104",
        "vi",
        "line",
        "bản tin | đăng ký | đăng ký ngay | đăng ký nhận tin | đăng ký nhận bản tin | nhận bản tin | nhận tin"
        " | email của bạn | nhập email | nhập email của bạn | địa chỉ email | theo dõi chúng tôi"
        " | theo dõi chúng tôi trên | theo dõi chúng tôi trên google news | theo dõi trên google news | theo dõi"
        " | tải ứng dụng | tải app | bật thông báo | đặt báo | đặt mua báo | theo dõi trên"
        " | gửi bài viết",
        hits=("Đăng ký nhận tin", "Theo dõi chúng tôi", "Tải ứng dụng"),
        misses=("Đăng ký kết hôn tăng mạnh.", "Ủng hộ đồng bào lũ lụt"),
    ),
    Row(
        "ART105",
        "vi",
        "line",
        "đăng nhập | đăng xuất | tạo tài khoản | tài khoản | quên mật khẩu | quên mật khẩu? | bạn đã có tài khoản?"
        " | dành cho độc giả trả phí | chính sách bảo mật | chính sách quyền riêng tư | chính sách cookie"
        " | điều khoản sử dụng | điều khoản dịch vụ | quy định bảo mật"
        " | chính sách dữ liệu",
        hits=("Đăng nhập", "Chính sách bảo mật", "Điều khoản sử dụng"),
        misses=("Đồng ý với phương án, ông nói.",),
    ),
    Row(
        "ART106",
        "vi",
        "line",
        "chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ qua | chia sẻ lên facebook | sao chép liên kết"
        " | sao chép link | copy link | copy link thành công | đã sao chép | in bài | in bài viết | bản in"
        " | gửi email | gửi bài | gửi | lưu | lưu bài | lưu bài viết | báo lỗi | nghe bài viết"
        " | nghe đọc bài | cỡ chữ | chia sẻ twitter | bình luận bài viết",
        hits=("Chia sẻ", "Copy link thành công", "Lưu bài viết"),
        misses=("Chia sẻ nỗi đau với gia đình.", "Gửi quân ra biên giới"),
    ),
    Row(
        "ART107",
        "vi",
        "line",
        "0 bình luận | bình luận (0) | bình luận 0 | ý kiến (0) | 0 lượt xem | lượt xem: 0 | 0 chia sẻ | 0 thích"
        " | 0 phút đọc | thời gian đọc: 0 phút | chưa có bình luận | 0 ý kiến",
        hits=("14 bình luận", "Ý kiến (7)", "1.204 lượt xem"),
        misses=("14 bình luận gây phẫn nộ.", "3 phút im lặng"),
    ),
    Row(
        "ART109",
        "vi",
        "line",
        "xem video | phát video | xem ảnh | bộ sưu tập ảnh | thư viện ảnh | ảnh 0/0 | 0 ảnh | toàn màn hình"
        " | ảnh tiếp theo | phóng to | xem bài viết này trên instagram | video không khả dụng | video khác"
        " | video nổi bật | nghe podcast | xem thêm video | xem thêm ảnh",
        hits=("Xem video", "Thư viện ảnh"),
        misses=("Xem video, cảnh sát tìm ra nghi phạm.",),
    ),
    Row(
        "ART110",
        "vi",
        "line",
        "bản quyền thuộc về | giữ bản quyền | mọi quyền được bảo lưu | đã đăng ký bản quyền"
        " | không sao chép dưới mọi hình thức | bảo lưu mọi quyền",
        hits=("Mọi quyền được bảo lưu.",),
        misses=("Mọi quyền của trẻ em bị xâm phạm.",),
    ),
    Row(
        "ART111",
        "vi",
        "heading",
        "tin liên quan | bài liên quan | bài viết liên quan | tin tức liên quan | tin cùng chuyên mục"
        " | cùng chuyên mục | tin khác | các tin khác | bài khác | tin mới | tin mới nhất | tin mới nhận | tin nóng"
        " | tin nổi bật | nổi bật | đọc nhiều | đọc nhiều nhất | tin đọc nhiều | xem nhiều | xem nhiều nhất"
        " | có thể bạn quan tâm | bạn có thể quan tâm | đừng bỏ lỡ | đáng chú ý | gợi ý cho bạn | dành cho bạn"
        " | xu hướng | chủ đề nóng | tin tức mới nhất | tin hot | tin trong ngày | bài đọc nhiều | được quan tâm"
        " | cùng chủ đề | cùng tác giả | tin nên đọc | thịnh hành | xem thêm | bài mới | mới cập nhật",
        hits=("Tin liên quan", "Đọc nhiều nhất", "Có thể bạn quan tâm"),
        misses=("Đọc nhiều nhất là truyện tranh.",),
    ),
    Row(
        "ART111",
        "vi",
        "cue",
        "từ khóa | từ khoá | tags | tag | thẻ | chuyên mục",
        hits=("Từ khóa: ngân sách, kinh tế", "Chuyên mục: Hà Nội"),
        misses=("Chủ đề không thiếu.",),
    ),
    Row(
        "ART111",
        "vi",
        "line",
        "trang chủ | về trang chủ | lên đầu trang | về đầu trang | tìm kiếm | liên hệ | liên hệ tòa soạn"
        " | giới thiệu | tòa soạn | đường dây nóng | đóng | trang sau | trang trước | tiếp theo | bình luận"
        " | gửi bình luận | viết bình luận | ý kiến của bạn | ý kiến bạn đọc | ý kiến | trả lời | để lại bình luận"
        " | hủy | từ khóa | chủ đề | chuyên mục | danh mục | rss | sơ đồ trang | báo giấy | phản hồi | mục lục"
        " | bình luận của bạn | gửi ý kiến",
        hits=("Trang chủ", "Gửi bình luận", "Từ khóa"),
        misses=("Tìm kiếm người mất tích tiếp tục",),
    ),
    Row(
        "ART111",
        "vi",
        "line",
        "thời sự | thế giới | kinh doanh | kinh tế | chính trị | xã hội | pháp luật | giáo dục | sức khỏe"
        " | đời sống | du lịch | khoa học | công nghệ | thể thao | bóng đá | giải trí | văn hóa | xe | bất động sản"
        " | góc nhìn | tâm sự | video | ảnh | podcast | bạn đọc | số hóa | quốc tế | nhịp sống | hôm nay | mới nhất",
        hits=("Thời sự", "Thế giới"),
        misses=("Thế giới đổi thay",),
        weak=True,
    ),
    Row(
        "ART113",
        "vi",
        "cue",
        "cập nhật | cập nhật lúc | ngày đăng | đăng lúc | tác giả | nguồn | theo | đính chính | biên tập | thực hiện",
        hits=("Cập nhật: 12/4/2023", "Nguồn: Ví Dụ"),
        misses=("Nguồn nước cạn",),
        weak=True,
    ),
    Row(
        "ART101",
        "vi",
        "line",
        "đọc tiếp về trang chủ đề | tin bài liên quan | hết đọc nhiều nhất | hết tin nổi bật | bài kế tiếp | bài trước đó | bài tiếp theo | tin tiếp theo | tin trước | bài sau | tin sau"
        " | link bài gốc | lấy link | đọc bài gốc | bấm vào đây để xem | xem thêm tại đây | xem tại đây | đọc thêm tại đây | xem chi tiết tại đây | chi tiết xem tại đây | xem chi tiết bài viết"
        " | đọc toàn bộ bài viết | đọc bài viết | đọc toàn văn | xem toàn văn | xem thêm bài viết | xem thêm tin tức | xem tất cả bài viết | xem thêm tin khác | hiển thị thêm bình luận"
        " | đọc thêm bài viết | đọc tiếp bài viết | đọc thêm các tin khác | các bài viết khác | các bài liên quan | quay lại trang trước | trở về trang trước | xem thêm về chủ đề này"
        " | tin tức khác | tin bài khác | bài viết khác | bài viết mới nhất | bài viết nổi bật | bài nổi bật | bài cùng chuyên mục | tin cùng loại | đọc nhiều trong tuần | tin xem nhiều"
        " | tin đọc nhiều nhất | xem nhiều trong tuần | chủ đề liên quan | sự kiện liên quan | mời bạn đọc | có thể bạn thích | bạn nên đọc | nội dung liên quan | video liên quan",
        hits=("Tin bài liên quan", "Lấy link!", "Hết Đọc nhiều nhất", "Bài kế tiếp"),
        misses=("Bài trước đó đã gây tranh cãi.", "Đọc bài viết của cháu, bà khóc.", "Quay lại trường sau lũ", "Xem tại đây có gì lạ"),
    ),
    Row(
        "ART101",
        "vi",
        "regex",
        r"bỏ qua (?:đọc nhiều nhất|tin [^.,!?]{2,20}|nổi bật|podcast|video|bài [^.,!?]{2,20}) và tiếp tục đọc|(?:trở lại|quay lại|trở về) (?:thời sự|trang chủ|số hóa|tâm sự|chuyên mục)",
        hits=("Bỏ qua Đọc nhiều nhất và tiếp tục đọc", "Trở lại Thời sự"),
        misses=("Bỏ qua cảnh báo và tiếp tục đi", "Trở lại thế giới sau ba năm", "Bỏ qua tiếng ồn, bà và tiếp tục đọc sách.", "Trở lại đời sống thường ngày"),
        words="^bỏ_qua ^trở_lại ^quay_lại ^trở_về",
        longest=80,
    ),
    Row(
        "ART103",
        "vi",
        "line",
        "nội dung tiếp tục sau quảng cáo | bài viết tiếp tục sau quảng cáo | tiếp tục đọc sau quảng cáo | cuộn xuống để đọc tiếp | cuộn xuống để tiếp tục | kéo xuống để đọc tiếp"
        " | kéo xuống để xem tiếp | vuốt xuống để đọc tiếp | quảng cáo sẽ đóng sau | tắt quảng cáo | ẩn quảng cáo | đặt quảng cáo | báo giá quảng cáo | quảng cáo trên báo | bài viết được tài trợ",
        hits=("Nội dung tiếp tục sau quảng cáo", "Cuộn xuống để đọc tiếp"),
        misses=("Tắt quảng cáo trên mạng bị phạt", "Nội dung tiếp tục gây tranh cãi", "Báo giá quảng cáo tăng 10%."),
    ),
    Row(
        "ART103",
        "vi",
        "regex",
        r"(?:liên hệ|đường dây nóng|hotline)(?: quảng cáo| tòa soạn| nội dung| phát hành) ?[:：]? ?\+?\(?[\d][\d .()-]{6,18}(?: ?[-–/,] ?[\d .]{7,14})?",
        hits=("Liên hệ quảng cáo: 0909.123.456", "Hotline tòa soạn: 0914.000.111"),
        misses=("Đường dây nóng: 0909.123.456", "Đường dây nóng tiếp nhận tin báo: 111", "Liên hệ gia đình nạn nhân", "Đường dây nóng của sở y tế: 0909.123.456 hoặc 115."),
        words="^liên_hệ ^đường_dây ^hotline",
        longest=80,
    ),
    Row(
        "ART104",
        "vi",
        "line",
        "đăng ký ngay để nhận gói tin tức mới | đăng ký ngay để nhận tin mới | đăng ký nhận tin tức | đăng ký nhận tin mới | đăng ký nhận tin mới nhất | đăng ký nhận thông báo"
        " | nhận thông báo | nhận tin tức mới nhất | cảm ơn bạn đã đăng ký nhận bản tin | cảm ơn bạn đã đăng ký | cảm ơn quý độc giả đã đăng ký | đăng ký thành công"
        " | theo dõi trên zalo | theo dõi trên facebook | theo dõi trên youtube | theo dõi trên tiktok | theo dõi trên telegram | theo dõi báo trên | theo dõi báo trên google news"
        " | nhập địa chỉ email | nhập địa chỉ email của bạn | nhập email để nhận bản tin | nhập email để nhận tin | nhập email nhận tin | kết nối với chúng tôi | tham gia cùng chúng tôi"
        " | tải ứng dụng đọc báo | đọc báo trên ứng dụng | mở ứng dụng | mở bằng ứng dụng | mua báo | đặt mua báo in | mua gói | bấm theo dõi | ủng hộ tòa soạn | gửi tin bài | gửi tin",
        hits=("Đăng ký ngay để nhận gói tin tức mới", "Cảm ơn bạn đã đăng ký nhận bản tin!", "Theo dõi trên Zalo"),
        misses=("Đăng ký thành công doanh nghiệp chỉ mất ba ngày.", "Theo dõi trên Facebook, cảnh sát tìm ra nghi phạm.", "Gửi tin nhắn rác bị phạt", "Mở ứng dụng ngân hàng rồi chọn chuyển tiền."),
    ),
    Row(
        "ART104",
        "vi",
        "regex",
        r"(?:mời (?:bạn đọc|quý (?:vị|độc giả|bạn đọc)|bạn|độc giả) )?(?:theo dõi|quan tâm|like|follow|bấm theo dõi|nhấn theo dõi) (?:(?:trang |kênh |fanpage )?(?:báo|tạp chí|tuần báo|trang tin)(?: [\w.]+){1,5}|[\w-]+\.(?:vn|com|net)(?: [\w.]+){0,3}?) (?:trên|tại)(?: (?:google news|facebook|zalo|youtube|tiktok|telegram|viber|instagram|các nền tảng))?\W*"
        r"|(?:bấm|nhấn|nhấp)(?: vào)? (?:theo dõi|quan tâm|đăng ký)(?: \S+){0,6}? để (?:không bỏ lỡ|nhận|cập nhật)(?: \S+){0,5}? (?:tin (?:tức|mới|nóng|nhanh)|bài viết mới|bản tin|video mới)(?: \S+){0,6}"
        r"|(?:theo dõi|quan tâm|like|follow)(?: \S+){0,2}? (?:zalo oa|zalo|fanpage|kênh telegram)(?: \S+){0,4}? để (?:nhận|cập nhật|không bỏ lỡ|đọc)(?: \S+){0,3}? tin (?:tức|nóng|mới|nhanh)(?: \S+){0,6}"
        r"|nhập (?:địa chỉ )?email(?: của bạn)? để (?:nhận|đăng ký)(?: \S+){0,3}? (?:tin tức|bản tin|tin mới|tin nóng|newsletter)(?: \S+){0,5}|mời (?:bạn|quý vị|quý độc giả|độc giả|bạn đọc)(?: hãy)? tham gia (?:kênh|nhóm|cộng đồng) (?:telegram|zalo|viber|whatsapp|facebook)(?: \S+){0,2}? của (?:chúng tôi|báo|tòa soạn)(?: \S+){0,6}"
        r"|đăng ký (?:ngay )?(?:để )?nhận (?:gói )?(?:bản tin|newsletter)(?: \S+){0,4}? (?:hằng|hàng|mỗi) (?:ngày|tuần|sáng)(?: \S+){0,6}",
        guards=rf"(?!\W?[“„\x22«])(?!.*{VI})(?!.*\b(?:sở|trường|bệnh viện|công an|ubnd|phường|thành phố|nhóm|bộ|ủy ban|ngân hàng|báo (?:cáo|động|chí|thức))\b)",
        hits=(
            "Mời quý độc giả theo dõi Example.VN trên",
            "Theo dõi Báo Ví Dụ trên",
            "Bấm theo dõi để không bỏ lỡ tin tức mới nhất",
            "Quan tâm Zalo OA của báo để nhận tin nóng mỗi ngày",
            "Nhập email của bạn để nhận tin tức hằng ngày",
            "Mời bạn tham gia kênh Telegram của chúng tôi",
        ),
        misses=(
            "Theo dõi bão trên biển Đông",
            "Theo dõi đài quan sát trên đỉnh núi",
            "Quan tâm con để nhận biết sớm trầm cảm",
            "Nhập email và số điện thoại để nhận mã xác nhận.",
            "Tham gia kênh Telegram của nhóm lừa đảo, bà mất 2 tỷ.",
            "Theo dõi báo cáo trên bàn giám đốc",
            "Nhấn đăng ký để nhận hỗ trợ từ thành phố.",
            "Like trang giả mạo ngân hàng, chị mất tiền.",
        ),
        words="^theo_dõi ^mời_quý ^mời_bạn ^mời_độc ^quan_tâm ^like ^follow ^bấm ^nhấn ^nhấp ^nhập_email ^nhập_địa đăng_ký",
        longest=200,
    ),
    Row(
        "ART105",
        "vi",
        "line",
        "chấp nhận và tiếp tục | đồng ý và tiếp tục | chấp nhận tất cả | chấp nhận tất cả cookie | từ chối tất cả | chấp nhận cookie | cài đặt cookie | tùy chọn cookie | quản lý cookie"
        " | chính sách cookies | vui lòng đăng nhập để gửi bình luận | vui lòng đăng nhập để bình luận | bạn cần đăng nhập để bình luận | bạn cần đăng nhập để gửi bình luận"
        " | bạn cần đăng nhập để thực hiện chức năng này | đăng nhập để bình luận | đăng nhập để gửi bình luận | bạn phải đăng nhập để bình luận | bạn phải đăng nhập để gửi bình luận | đăng nhập để đọc tiếp"
        " | đăng nhập để tiếp tục | đăng nhập để xem | đăng nhập bằng facebook | đăng nhập bằng google | đăng nhập với facebook | đăng nhập với google | đăng nhập bằng apple | đăng nhập bằng zalo"
        " | đăng nhập qua facebook | đăng nhập / đăng ký | đăng nhập/đăng ký | đăng ký tài khoản | bạn chưa có tài khoản? đăng ký ngay | bạn chưa có tài khoản? đăng ký | chưa có tài khoản? đăng ký ngay"
        " | chưa có tài khoản? đăng ký | chưa có tài khoản? | bạn chưa có tài khoản? | đã có tài khoản? đăng nhập | bạn đã có tài khoản? đăng nhập | đã có tài khoản?"
        " | nội dung này chỉ dành cho thành viên trả phí | nội dung chỉ dành cho thành viên | nội dung dành cho thành viên | chỉ dành cho thành viên | nội dung trả phí | bài viết trả phí"
        " | đăng ký gói để đọc tiếp | mua gói đọc báo | lấy lại mật khẩu | ghi nhớ đăng nhập | nhập mật khẩu",
        hits=("Chấp nhận và tiếp tục", "Vui lòng đăng nhập để gửi bình luận", "Bạn chưa có tài khoản? Đăng ký ngay", "Đăng nhập bằng Facebook"),
        misses=("Đăng nhập để xem điểm thi từ 8h sáng mai.", "Đổi mật khẩu ngay nếu nghi lộ thông tin.", "Chấp nhận tất cả để có hòa bình, ông nói.", "Mật khẩu yếu dễ bị hack"),
    ),
    Row(
        "ART105",
        "vi",
        "regex",
        r"bài (?:viết )?này có nội dung (?:từ|của|do) [^.\x22“”]{1,40}\. ?chúng tôi (?:hỏi|xin|cần|yêu cầu)\b[^\x22“”]{0,300}|để xem nội dung này,? (?:hãy |vui lòng |xin )?(?:nhấn|bấm|nhấp|chọn|click)\W{1,3}(?:vào )?\W?(?:chấp nhận|đồng ý)\b.{0,60}|(?:quý vị|bạn) có thể (?:muốn )?(?:đọc|xem) (?:về )?chính sách (?:về )?(?:cookie|quyền riêng tư|bảo mật)\b.{0,80}trước khi (?:chấp nhận|đồng ý).{0,80}"
        r"|(?:chú ý|cảnh báo|lưu ý): (?:bbc không|nội dung (?:từ |của )?(?:bên thứ ba|youtube|bên ngoài))\b.{0,100}|cho phép (?:hiển thị )?nội dung (?:từ|của) (?:x|facebook|twitter|youtube|instagram|tiktok|google youtube)\?"
        r"|(?:nội dung|bài viết|chuyên mục|bài)(?: này)? (?:chỉ )?dành (?:riêng )?cho (?:thành viên|độc giả|bạn đọc|thuê bao) (?:trả phí|vip|premium|đã đăng ký|đã đăng nhập)(?:\W*$|[.!,] (?:vui lòng|đăng nhập|đăng ký|mời|hãy)\b[^\x22“”]{0,120})"
        r"|(?:bạn|quý vị|quý độc giả) (?:đã|vừa) (?:đọc|xem|dùng|sử dụng) hết(?: \S+){0,3}? (?:bài|tin|bài viết|lượt) (?:đọc )?miễn phí(?: \S+){0,5}|(?:vui lòng |hãy |xin )?(?:đăng nhập|đăng ký|mua gói)(?: \S+){0,4}? để (?:đọc (?:tiếp|toàn bộ|đầy đủ|trọn)|tiếp tục đọc) (?:bài|nội dung|tin)(?: (?:viết|báo|này|tức|đầy đủ)){0,3}[.!]?",
        guards=rf"(?!\W?[“„\x22«])(?!.*{VI})",
        hits=(
            "Bài viết này có nội dung từ X. Chúng tôi hỏi xin phép quý vị trước khi tải nội dung.",
            "Nội dung này chỉ dành cho thành viên trả phí. Vui lòng đăng nhập",
            "Bạn đã đọc hết số bài miễn phí trong tháng",
            "Vui lòng đăng nhập để đọc tiếp bài viết",
        ),
        misses=(
            "Bài viết này có nội dung sai sự thật.",
            "Bạn đã dùng hết gạo miễn phí.",
            "Nội dung dành cho độc giả trẻ tuổi đang thiếu.",
            "Đăng ký thẻ thư viện để đọc sách miễn phí.",
            "Nội dung này chỉ dành cho thành viên, đại diện công ty cho biết.",
            "Để xem nội dung này, học sinh phải trả tiền.",
        ),
        words="^bài_viết ^bài_này xem_nội ^nội_dung ^chuyên_mục chính_sách ^chú_ý ^cảnh_báo ^lưu_ý ^cho_phép miễn_phí đọc_tiếp đọc_toàn đọc_đầy đọc_trọn tục_đọc",
        longest=420,
    ),
    Row(
        "ART106",
        "vi",
        "line",
        "gửi ý kiến của bạn | gửi ý kiến bình luận | viết bình luận của bạn | nhập bình luận của bạn | nhập bình luận | nhập nội dung bình luận | nhập nội dung | thêm bình luận | ý kiến của bạn về bài viết này"
        " | tối đa: 0 ký tự | tối đa 0 ký tự | còn 0 ký tự | vui lòng nhập tên hiển thị | vui lòng nhập nội dung bình luận | vui lòng nhập email | vui lòng nhập họ tên | vui lòng nhập nội dung | tên hiển thị"
        " | họ và tên | họ tên | nhập mã xác nhận | nhập lại | gửi đi | tặng sao | tặng sao cho bài viết | gửi email cho bạn bè | gửi cho bạn bè | gửi bài viết cho bạn bè | gửi cho bạn"
        " | chưa có bình luận nào | hiện chưa có bình luận nào | hãy là người đầu tiên bình luận | hãy là người đầu tiên bình luận về bài viết này | hãy là người đầu tiên bình luận bài viết này | chưa có ý kiến nào"
        " | hiện chưa có bình luận nào, hãy là người đầu tiên bình luận | trở thành người đầu tiên bình luận | trở thành người đầu tiên tặng sao cho bài viết | bình luận mới nhất | quan tâm nhất | sắp xếp theo"
        " | xem thêm ý kiến | tất cả bình luận | xem tất cả bình luận | xem các bình luận | bình luận (0) | chia sẻ bài viết này | chia sẻ bài viết lên facebook | chia sẻ lên zalo | chia sẻ zalo | chia sẻ qua email"
        " | chia sẻ link | chia sẻ link bài viết | đã copy link | đã sao chép liên kết | link đã được sao chép | sao chép liên kết bài viết | copy link bài viết | in trang | in tin này | in tin | lưu tin | đọc sau"
        " | lưu bài viết này | báo lỗi nội dung bài viết | báo lỗi bài viết | báo cáo bài viết | báo cáo vi phạm | báo xấu | góp ý bài viết | nghe audio | nghe báo nói | giọng đọc | tăng cỡ chữ | giảm cỡ chữ"
        " | phông chữ | cỡ chữ: | đánh giá bài viết | thích bài viết | bạn thích bài viết này? | bạn thấy bài viết này thế nào?",
        hits=("Gửi ý kiến của bạn", "Tối đa: 1500 ký tự", "Tặng sao cho bài viết", "Báo lỗi nội dung bài viết", "Hiện chưa có bình luận nào, hãy là người đầu tiên bình luận"),
        misses=("Họ và tên người mất tích được công bố.", "In tin giả trên áo bị phạt", "Tặng sao vàng cho doanh nghiệp", "Hãy là người đầu tiên bình luận, ông nói đùa."),
    ),
    Row(
        "ART108",
        "vi",
        "line",
        "ttxvn/vietnam+ | ttxvn | theo ttxvn | chụp lại hình ảnh | nguồn hình ảnh | ảnh tư liệu | ảnh ttxvn | ảnh internet | ảnh: internet | nguồn: internet | hình minh họa | nguồn: ttxvn | theo reuters | theo afp | theo tân hoa xã"
        " | ảnh chụp màn hình | ảnh nhân vật cung cấp | ảnh: nvcc | ảnh: tl | ảnh cắt từ clip | ảnh cắt từ video | ảnh do nhân vật cung cấp",
        hits=("(TTXVN/Vietnam+)", "Chụp lại hình ảnh,", "Ảnh tư liệu", "(Theo Reuters)"),
        misses=("TTXVN đưa tin hôm thứ hai.", "Theo Reuters, hai bên sẽ đàm phán", "Ảnh tư liệu quý bị mất"),
    ),
    Row(
        "ART108",
        "vi",
        "regex",
        r"nguồn hình ảnh, ?[^\s.!?]+(?: [^\s.!?,]+){0,5}|(?:đồ họa|đồ hoạ|thiết kế|infographic|minh họa) ?: ?[^\s.,!?:]+(?: [^\s.,!?:]+){1,3}",
        hits=("Nguồn hình ảnh, Getty Images", "Đồ họa: Khánh Ví Dụ"),
        misses=("Nguồn hình ảnh, theo cảnh sát, chưa rõ.", "Đồ họa: Bão số 3 đi vào đất liền ra sao?", "Thiết kế: đẹp", "Nguồn hình ảnh chưa được kiểm chứng."),
        words="^nguồn_hình ^đồ_họa ^đồ_hoạ",
        guards=rf"(?!.*{VI})(?!.*\b(?:vì sao|ra sao|thế nào|những|của|các|bão|giá|cách|hành trình|diễn biến|toàn cảnh|bản đồ)\b)",
        longest=70,
    ),
    Row(
        "ART109",
        "vi",
        "line",
        "trình duyệt của bạn không hỗ trợ phát video | trình duyệt của bạn không hỗ trợ video | trình duyệt của bạn không hỗ trợ audio | trình duyệt không hỗ trợ video | trình duyệt của bạn không hỗ trợ javascript"
        " | trình duyệt của bạn không hỗ trợ html0 video | trình duyệt không hỗ trợ iframe | vui lòng bật javascript | vui lòng bật javascript để xem nội dung này | vui lòng bật javascript để tiếp tục"
        " | bạn cần bật javascript để xem nội dung này | video đang được phát | đang phát | video đang tải | xem toàn màn hình | thoát toàn màn hình | phát lại | bật tiếng | tắt tiếng | tự động phát"
        " | bấm để xem video | nhấn để xem video | click để xem video | xem video tại đây | xem thêm video khác | xem ảnh lớn | xem hình lớn | bấm vào ảnh để xem lớn | click vào ảnh để phóng to | nhấn vào ảnh để xem kích thước lớn"
        " | ảnh trước | ảnh sau | ảnh trước đó | video tiếp theo | video mới nhất | video nổi bật nhất | xem bài viết trên facebook | xem bài đăng này trên instagram | xem bài viết này trên facebook | nội dung không khả dụng"
        " | nội dung này hiện không khả dụng | không thể phát video này",
        hits=("Trình duyệt của bạn không hỗ trợ phát video", "Vui lòng bật JavaScript để xem nội dung này", "Xem toàn màn hình"),
        misses=("Video đang được phát tán trên mạng.", "Xem lại bản án cũ", "Ảnh trước và sau bão", "Đang phát thuốc cho dân"),
    ),
    Row(
        "ART102",
        "vi",
        "line",
        "đang tải dữ liệu, vui lòng chờ | đang tải dữ liệu, vui lòng đợi | đang tải, vui lòng chờ | đang tải thêm | đang tải nội dung | đang tải video | xin chờ trong giây lát | vui lòng chờ trong giây lát | vui lòng đợi trong giây lát",
        hits=("Đang tải dữ liệu, vui lòng chờ...", "Đang tải nội dung"),
        misses=("Đang tải hàng, tài xế bị bắt.", "Đang xử lý vụ việc"),
    ),
    Row(
        "ART110",
        "vi",
        "regex",
        r"(?:nghiêm )?cấm (?:sao chép|sao chụp|copy|trích dẫn|phát hành lại)(?: \S+){0,6}? (?:dưới mọi hình thức|khi chưa|nếu (?:không|chưa)|mà không)(?: \S+){0,4}?(?: (?:chấp thuận|đồng ý|cho phép|bằng văn bản|văn bản|dưới mọi hình thức|hình thức))[^\x22“”]{0,60}|\W{0,3}(?:vui lòng |đề nghị |yêu cầu |xin )?ghi rõ nguồn(?: \S+){0,6}? (?:khi|nếu)(?: bạn| quý vị)? (?:phát hành lại|sử dụng|trích dẫn|đăng lại|sao chép|copy|đăng tải lại|khai thác)(?: \S+){0,8}? (?:thông tin|nội dung|bài viết|tin bài)(?: \S+){0,4}? (?:website|trang (?:web|này|tin)|báo|\S+\.(?:vn|com|net))(?: \S+){0,4}"
        r"|(?:giấy phép|gpxb|giấy phép hoạt động|giấy phép xuất bản|giấy phép thiết lập)(?: \S+){0,8}? số:? ?\d+(?:\S*/gp-(?:bttt|ttđt|cbc|bc\b|bvhtt|stttt)\S*(?:,? .{0,120})?|.{0,40}(?:bộ thông tin|cục báo chí|sở thông tin|bộ vh).{0,80})|cơ quan chủ quản ?: ?[^.!?]{3,80}|(?:quyền )?tổng biên tập ?: ?[^\s.,!?]+(?: [^\s.,!?]+){1,3}"
        r"|thông tin (?:của )?(?:bạn đọc|bạn|độc giả|quý vị)(?: \S+)? sẽ được bảo mật an toàn[^\x22“”]{0,160}|(?:bản quyền|tác quyền) © ?.{2,80}",
        guards=rf"(?!\W?[“„\x22«])(?!.*{VI})(?!.*\b(?:nào|chịu|đâu|phải|thu hồi|hết hạn|bị|cam kết|nghề)\b)",
        hits=(
            "Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.",
            "® Ghi rõ nguồn khi phát hành lại thông tin từ website này",
            "Giấy phép số 76/GP-BTTTT do Bộ Thông tin và Truyền thông cấp",
            "Cơ quan chủ quản: Bộ Ví dụ",
            "Tổng biên tập: Nguyễn Văn Ví",
            "Thông tin của bạn đọc sẽ được bảo mật an toàn",
        ),
        misses=(
            "Cấm sao chép đề thi dưới mọi hình thức, bộ nhấn mạnh.",
            "Giấy phép xây dựng số 12 đã bị thu hồi.",
            "Tổng biên tập tờ báo từ chức.",
            "Ghi rõ nguồn gốc thực phẩm khi bán hàng.",
            "Cơ quan chủ quản đã nhận đơn.",
            "Thông tin của bạn đọc gửi về rất nhiều.",
        ),
        words="^cấm ^nghiêm_cấm ghi_rõ ^giấy_phép ^gpxb ^cơ_quan ^tổng_biên ^quyền_tổng ^thông_tin ^bản_quyền ^tác_quyền",
        longest=260,
    ),
    Row(
        "ART111",
        "vi",
        "line",
        "lên đầu top | lên đầu | lên trên | lên đầu trang này | chuyển đến nội dung chính | chuyển đến nội dung | bỏ qua nội dung | đi đến nội dung | đến nội dung chính | tới nội dung chính | bỏ qua điều hướng | menu chính | mở menu | đóng menu"
        " | tìm kiếm nâng cao | nhập từ khóa | nhập từ khóa cần tìm | nhập từ khóa tìm kiếm | kết quả tìm kiếm | về chúng tôi | liên hệ với chúng tôi | thông tin tòa soạn | liên hệ tòa soạn | thông tin liên hệ | đường dây nóng | quảng cáo - liên hệ"
        " | phiên bản mobile | phiên bản di động | phiên bản đầy đủ | bản mobile | báo in | báo điện tử | trang tiếp | trang tiếp theo | trang đầu | trang cuối | quay lại đầu trang | trở lại đầu trang | trở về đầu trang | chuyên mục khác | tất cả chuyên mục"
        " | dòng sự kiện | chủ đề: | tin theo ngày | xem theo ngày | chọn chuyên mục | hộp thư bạn đọc",
        hits=("Lên đầu Top", "Chuyển đến nội dung chính", "Về chúng tôi"),
        misses=("Lên đầu bảng xếp hạng", "Chuyển đến nội dung chính của phiên họp", "Đường dây nóng kêu cứu"),
    ),
    menu(
        "vi",
        _MENU,
        hits=("Giới thiệu | Liên hệ | Quảng cáo | RSS",),
        misses=("Giới thiệu sách | Liên hệ",),
        words="^giới_thiệu ^liên_hệ ^tòa_soạn ^toà_soạn ^trang_chủ ^về_chúng ^quảng_cáo ^chính_sách ^điều_khoản ^đặt_báo",
    ),
)  # fmt: skip
