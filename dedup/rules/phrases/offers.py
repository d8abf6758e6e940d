"""ART103 buttons and prices of shops that pages set into articles, in many languages: weak, for lists of offers are articles too."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART103",
        "en",
        "line",
        "view deal | view deals | see deal | see deals | get deal | get the deal | get this deal | view offer"
        " | see offer | view more offers | see more offers | get offer | claim offer | claim deal"
        " | buy now | buy it now | buy here | buy on amazon | buy from amazon | buy at amazon | buy on ebay | buy at best buy"
        " | buy at walmart | buy at target | shop now | shop here | shop all | shop at amazon | shop on amazon | see it at amazon"
        " | see at amazon | see on amazon | view on amazon | view at amazon | check price | check prices | check price on amazon"
        " | check amazon price | check availability | check latest price | see price | see prices | see latest price"
        " | compare prices | price at | price from | add to cart | add to basket | add to bag | add to wishlist"
        " | preorder at best buy | preorder at amazon | pre-order at amazon | preorder now | pre-order now"
        " | jump to details | order now | book now | buy tickets | get tickets | shop the look | shop this product"
        " | see all buying options | $0 at amazon | $0 at walmart"
        " | $0 at best buy | $0 at target | $0 at sephora | £0 at amazon | €0 at amazon",
        hits=("View Deal", "Buy now", "Check Price", "Add to cart", "$26 at Sephora", "Shop Now >"),
        misses=("Buy now, pay later firms face rules", "Shop all day", "View deal with suspicion", "“Buy now.”"),
        weak=True,
    ),
    Row(
        "ART103",
        "de nl sv no da fi fr es it pt ro pl cs sk hu tr ru uk el id vi ja ko zh ar he",
        "line",
        "zu den angeboten | zum shop | zum deal | jetzt kaufen | in den warenkorb"
        " | preis prüfen | preise vergleichen | angebot ansehen | angebot anzeigen | bei amazon kaufen | bei amazon ansehen"
        " | bekijk deal | bekijk aanbieding | koop nu | nu kopen | nu bestellen | in winkelwagen | naar de winkel"
        " | köp nu | till butiken | till erbjudandet | lägg i varukorgen | kjøp nå | legg i handlekurv | til butikken | køb nu"
        " | læg i kurv | osta nyt | lisää ostoskoriin | voir l'offre | acheter maintenant | ajouter au panier"
        " | voir le prix | j'en profite | voir sur amazon | ver oferta | comprar ahora | comprar en amazon | ver precio"
        " | añadir al carrito | vedi offerta | vedi l'offerta | acquista ora | acquista su amazon | compra ora"
        " | aggiungi al carrello | comprar agora | ver preço | adicionar ao carrinho | cumpără acum | vezi oferta"
        " | adaugă în coș | kup teraz | zobacz ofertę | sprawdź cenę | dodaj do koszyka | koupit nyní | do košíku | kúpiť teraz"
        " | kosárba | megveszem | satın al | hemen al | sepete ekle | fiyatı gör | купить сейчас | в корзину | узнать цену"
        " | купити зараз | до кошика | αγορά τώρα | προσθήκη στο καλάθι | beli sekarang | mua ngay | thêm vào giỏ hàng"
        " | 今すぐ購入 | カートに入れる | 購入はこちら | 구매하기 | 장바구니 담기 | 立即购买 | 加入购物车 | اشتر الآن | أضف إلى السلة"
        " | קנה עכשיו | הוסף לסל",
        hits=(
            "Zum Shop",
            "Jetzt kaufen",
            "Voir l’offre",
            "Ver oferta",
            "Acquista ora",
            "Купить сейчас",
            "今すぐ購入",
        ),
        misses=(
            "Zum Shop der Stadt gehören Kurse.",
            "Comprar ahora o esperar",
            "Voir l'offre baisser inquiète",
            "Jetzt kaufen viele Anleger Gold",
        ),
        weak=True,
    ),
)
