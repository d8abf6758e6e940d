"""Vietnamese."""

from __future__ import annotations

from dedup.rules.row import Row

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
        " | sao chép link | copy link | copy link thành công | đã sao chép | in bài | in bài viết | bản in | in"
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
)
