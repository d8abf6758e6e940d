"""Portuguese."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:disse|diz|dizem|explicou|explica|afirmou|afirma|garantiu|garante|alertou|alerta|alertam|lembra|lembrou|segundo|recomenda|aconselha|perguntou|lê-se|golpistas?|golpe|burla|burlões|prometia|pede|pediu|pedem|dizia|promete|brinca|revelou|revela|mostra)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "pt",
        "cue",
        "leia também | leia mais | ler mais | ler também | leia ainda | leia a seguir | leia aqui"
        " | leia o artigo completo | leia a matéria completa | leia na íntegra | veja também | veja mais"
        " | veja ainda | ver também | ver mais | confira também | relacionada | relacionadas | relacionado"
        " | relacionados | notícias relacionadas | notícia relacionada | matérias relacionadas"
        " | matéria relacionada | artigos relacionados | artigo relacionado | conteúdo relacionado"
        " | mais sobre este assunto | mais sobre o assunto | mais notícias | mais lidas | recomendadas"
        " | recomendados para você | recomendados para si | pode gostar | você pode gostar | talvez goste"
        " | talvez você goste | também lhe pode interessar | pode interessar | isto pode interessar-lhe"
        " | ouça também | assista também | continue lendo | continue a ler | continuar lendo | entenda o caso"
        " | próxima notícia | próximo artigo | artigo anterior | notícia anterior | sugestão de leitura"
        " | texto completo",
        hits=("LEIA TAMBÉM: A ponte continua fechada", "Veja também – O longo caminho"),
        misses=("Leia mais livros, diz a ministra.", "Veja também se a porta fecha.", "Saiba mais tarde, disse ele."),
    ),
    Row(
        "ART101",
        "pt",
        "cue",
        "vídeo | video | vídeos | fotos | foto | galeria | podcast | entrevista | análise | opinião | editorial"
        " | reportagem | ao vivo | em direto | direto | infográfico | enquete | sondagem | exclusivo | veja | ouça"
        " | ver | ouvir | próximo | anterior | mapa | quiz | perfil | especial | cronologia | minuto a minuto"
        " | imagens | última hora",
        hits=("VÍDEO: Multidão recebe o trem", "Ao vivo: a votação"),
        misses=("Veja bem, disse ela.", "Análise do sangue revela erro"),
        weak=True,
    ),
    Row(
        "ART101",
        "pt",
        "line",
        "leia mais | ler mais | leia também | veja mais | ver mais | ver tudo | ver todas | ver todos"
        " | veja todas | veja todos | mostrar mais | mostrar menos | ver menos | carregar mais"
        " | carregar mais notícias | mais notícias | saiba mais | saber mais | continue lendo | continuar lendo"
        " | continuar a ler | continue a ler | ler artigo completo | ler artigo | ler notícia"
        " | ler matéria completa | leia a matéria completa | leia o texto completo | leia na íntegra"
        " | clique aqui | acesse aqui | todas as notícias | expandir | mais detalhes | ver notícia"
        " | ver mais notícias | últimas notícias aqui | confira",
        hits=("Leia mais", "Ver mais »", "Continue lendo", "Saiba mais"),
        misses=("Leia mais livros, pede a ministra.", "Ver mais longe é preciso"),
    ),
    Row(
        "ART101",
        "pt",
        "lead",
        "leia também | leia mais | veja também | veja mais | saiba mais | mais notícias | mais sobre | mais de"
        " | ver todas | ver todos | clique aqui | continue lendo | todas as | confira | notícias de",
        hits=("Leia também nossa reportagem sobre a ponte", "Mais sobre o orçamento"),
        misses=("Mais sobre o caso não se sabe.",),
        weak=True,
    ),
    Row(
        "ART102",
        "pt",
        "line",
        "carregando | a carregar | carregando conteúdo | carregando comentários | carregando vídeo | aguarde"
        " | por favor, aguarde | por favor aguarde | aguarde um momento | a carregar comentários"
        " | carregando mais notícias",
        hits=("Carregando...", "A carregar", "Por favor, aguarde"),
        misses=("Carregando o navio levaram um dia.", "Aguarde dez minutos e sirva."),
    ),
    Row(
        "ART103",
        "pt",
        "line",
        "publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado | conteúdo publicitário"
        " | conteúdo de marca | publieditorial | publi | continua após a publicidade"
        " | continua depois da publicidade | continua após publicidade | a matéria continua após a publicidade"
        " | o artigo continua após a publicidade | o texto continua após a publicidade"
        " | publicidade - continue a ler a seguir | publicidade • continue a ler a seguir"
        " | continue lendo após a publicidade | continua depois do anúncio | depois da publicidade"
        " | fechar anúncio | pular anúncio | saltar publicidade | remover anúncios | apresentado por"
        " | oferecido por | oferecimento | em parceria com | links patrocinados | anuncie | anuncie aqui"
        " | anuncie conosco | informe publicitário | branded content | recomendado por outbrain",
        hits=("PUBLICIDADE", "Continua após a publicidade", "Conteúdo patrocinado"),
        misses=("Publicidade enganosa rende multa", "Anúncio do governo surpreende"),
    ),
    Row(
        "ART104",
        "pt",
        "line",
        "newsletter | boletim | boletins | receba nossa newsletter | receba a newsletter | assine | assine já"
        " | assine agora | assine a newsletter | assine nossa newsletter | assine nossas newsletters | assinar"
        " | assinar newsletter | assinaturas | assinatura | subscreva | subscrever | subscreva a newsletter"
        " | subscreva a nossa newsletter | subscrever newsletter | subscreva já | inscreva-se"
        " | inscreva-se na newsletter | inscreva-se em nossa newsletter | inscreva-se no canal | cadastre-se"
        " | cadastre-se grátis | cadastre-se gratuitamente | registe-se | receba notícias"
        " | receba as notícias no seu e-mail | receba nossas notícias | receba alertas | seu e-mail | seu email"
        " | o seu email | digite seu e-mail | insira o seu email | informe seu e-mail | e-mail inválido"
        " | endereço de e-mail | siga-nos | siga-nos no | siga-nos em | siga-nos no facebook | siga a gente"
        " | siga nas redes sociais | siga-nos nas redes sociais | nos siga | nos siga nas redes sociais"
        " | siga nosso instagram | baixe o app | baixe o aplicativo | baixe nosso app | baixe nosso aplicativo"
        " | descarregue a app | descarregar app | ativar notificações | ative as notificações"
        " | receber notificações | canal do whatsapp | canal no whatsapp | siga nosso canal no whatsapp"
        " | entre no canal do whatsapp | entre no nosso canal | participe do canal | apoie | apoie-nos"
        " | doe agora | faça uma doação | seja assinante | seja membro | torne-se assinante | torne-se membro"
        " | obrigado por se inscrever | cancele quando quiser",
        hits=("Assine", "Assine nossa newsletter", "Siga-nos no:", "Inscreva-se"),
        misses=("Assinatura do contrato foi adiada", "Doe sangue, pede o hospital."),
    ),
    Row(
        "ART104",
        "pt",
        "regex",
        r"(?:(?:assine|subscreva|inscreva-se|cadastre-se|registe-se)(?: já| agora| grátis| gratuitamente| aqui)? (?:(?:na |à |em |no |o |a |as |para receber )?noss[ao]s? (?:(?!e |o |a )[\w-]+ ){0,2}?(?:newsletters?|boletim|boletins|canal)\b[^„“”\x22«»]{0,180}|(?:na|a|à|no|o) (?:newsletter|boletim)(?: gratuit[ao]| diári[ao])?(?: (?:e receba|para receber)\b[^„“”\x22«»]{0,140})?[.!]?)"
        r"|(?:clique aqui(?: e|,| para)? )?(?:entre|entrar|participe|inscreva-se|siga) (?:(?:no|do|para o|em|o) nosso (?:canal|grupo)|no canal)(?: d[oae] [\w .'-]{2,40}?)? (?:do|no|de) (?:whatsapp|telegram|youtube)(?: (?:d[oae]|e|para) [^„“”\x22«»?]{1,100})?[.!]?"
        r"|(?:receba|acompanhe|não perca|todas as|as notícias|as principais)\b(?! falsas)[^„“”\x22«»?]{0,80}\b(?:notícias|novidades|atualizaç\w+|newsletter|informad[oa]|informações)\b[^„“”\x22«»?]{0,80}\b(?:(?:no|em|por) (?:seu |teu )?e-?mail|noss[ao] (?:\w+ )?(?:newsletter|boletim|app|canal|grupo)|na newsletter)\b[^„“”«»?,]{0,80}"
        r"|receba (?:a |o )?noss[ao]s? (?:\w+ )?(?:newsletters?|boletim)\b[^„“”\x22«»]{0,140}"
        r"|(?:baixe|descarregue|instale)(?: já| agora| grátis| gratuitamente)? (?:o |a )?noss[oa] (?:\w+ )?(?:app|aplicativo|aplicação)\b[^„“”\x22«»?]{0,120}"
        r"|ative as (?:nossas )?notificações(?: (?:para (?:receber|não perder|ficar)|e (?:receba|fique))\b[^„“”\x22«»?]{0,100})?[.!]?)",
        guards=_SAID,
        hits=(
            "Inscreva-se em nossa newsletter e receba as notícias toda manhã.",
            "Baixe nosso aplicativo",
            "Clique aqui e entre no nosso canal do WhatsApp",
            "Receba as principais notícias do dia no seu e-mail.",
        ),
        misses=(
            "Assine o abaixo-assinado no site antes que o boletim saia.",
            "Clique no link e o golpe entra no seu e-mail.",
            "Siga as regras do grupo, pediu nosso canal.",
            "Quer saber se o vírus chegou em seu e-mail é simples.",
            "Toda a cidade conhece nosso grupo de teatro.",
            "Entre as vítimas, segundo o boletim médico, há duas crianças.",
            "Toda a região espera o boletim da Defesa Civil.",
            "O boletim da paróquia saía todo mês.",
            "O grupo venceu o prêmio.",
        ),
        words="^acompanhe ^as_notícias ^assine ^ative ^baixe ^cadastre_se ^clique ^descarregue ^entre_em ^entre_no"
        " ^entre_para ^fique ^inscreva_se ^não_perca ^participe ^quer ^receba ^registe_se ^siga ^subscreva ^toda"
        " ^todas_as",
        longest=300,
    ),
    Row(
        "ART104",
        "pt",
        "regex",
        r"(?:"
        r"(?:(?:assine|subscreva|inscreva-se|cadastre-se|registe-se|baixe|descarregue|clique)\b.{0,180}\b(?:newsle"
        r"tters?|boletim|(?:seu|teu) e-?mail|(?:nosso|no seu|o nosso) (?:app|aplicativo|canal|grupo)|a nossa aplic"
        r"ação|notificações|canal (?:do|no|de) (?:whatsapp|telegram))|entre (?:no|em|para o) (?:nosso )?(?:canal|g"
        r"rupo)\b.{0,60}\b(?:whatsapp|telegram)|(?:receba|siga|participe|quer|ative|fique|acompanhe|não perca|toda"
        r"s as|as notícias|toda)\b.{0,180}\b(?:noss[ao] (?:\w+ )?(?:newsletter|boletim|app|aplicativo|aplicação|ca"
        r"nal|grupo)|(?:no|em|o) (?:seu|teu) e-?mail|(?:a|na) newsletter d[aoe]))\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Assine a newsletter do Exemplo.",),
        misses=(
            "Entre as vítimas, segundo o boletim médico, há duas crianças.",
            "Toda a região espera o boletim da Defesa Civil.",
            "O boletim da paróquia saía todo mês.",
            "O grupo venceu o prêmio.",
        ),
        weak=True,
        words="^acompanhe ^as_notícias ^assine ^ative ^baixe ^cadastre_se ^clique ^descarregue ^entre_em ^entre_no"
        " ^entre_para ^fique ^inscreva_se ^não_perca ^participe ^quer ^receba ^registe_se ^siga ^subscreva ^toda"
        " ^todas_as",
        longest=300,
    ),
    Row(
        "ART104",
        "pt",
        "regex",
        r"(?:(?:siga-nos|siga (?:o |a )?nosso|acompanhe-nos|acompanhe as notícias d[eoa] [\w .'-]{2,40}?) (?:também )?(?:no|na|nas|em|pelo|nos) (?:(?:noss[oa]s? )?(?:(?:canal|página|perfil|conta|canais) (?:do|no|de) )?)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google notícias|redes sociais|nossas redes(?: sociais)?)(?![-\w])"
        r"(?:(?:,? (?:e|ou) |, ?| ?[/|&] ?| )(?:(?:no|na|nas|em|pelo|nos) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google notícias|redes sociais|nossas redes(?: sociais)?)(?![-\w])){0,6}(?:,? (?:para|e fique|e receba|e não)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:siga o|siga a|siga) [\w@][\w .'-]{1,48} (?:também )?(?:no|na|nas|em|pelo|nos) (?:google notícias|google news|google discover)(?![-\w])(?:(?:para|e fique|e receba|e não)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=(
            "Siga-nos no Facebook",
            "Siga o Exemplo no Google Notícias",
            "Acompanhe as notícias do Exemplo pelo WhatsApp",
        ),
        misses=(
            "Siga o debate no YouTube e no Facebook.",
            "Acompanhe o caso no Twitter, onde a família fala.",
            "Siga a corrida pelo WhatsApp do clube.",
            "Siga em frente, disse ela",
            "Acompanhe a criança na rua",
        ),
        words="^siga ^siga-nos ^acompanhe",
        longest=200,
    ),
    Row(
        "ART104",
        "pt",
        "regex",
        r"(?:"
        r"(?:siga-nos|siga|acompanhe)(?: (?:o |a |as notícias d[eoa] )?[\w .'-]{2,50}?)? (?:também )?(?:no|na|nas"
        r"|em|pelo) (?:nosso canal (?:do|no) |nossa página (?:do|no) )?(?:facebook|twitter|x|instagram"
        r"|google notícias|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky"
        r"|redes sociais)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Siga o Exemplo no Instagram",),
        misses=("Siga em frente, disse ela", "Acompanhe a criança na rua"),
        weak=True,
        words="^siga ^siga-nos ^acompanhe",
        longest=200,
    ),
    Row(
        "ART105",
        "pt",
        "line",
        "fazer login | faça login | faça seu login | iniciar sessão | inicie sessão | terminar sessão"
        " | minha conta | a minha conta | criar conta | crie sua conta | criar uma conta | registar"
        " | registe-se aqui | esqueci minha senha | esqueci a senha | esqueceu a senha? | esqueceu sua senha?"
        " | recuperar senha | já é assinante? | já é assinante? faça login | já é assinante? entre"
        " | já sou assinante | ainda não é assinante? | já tem conta? | já tem uma conta? | não tem conta?"
        " | exclusivo para assinantes | exclusivo assinantes | só para assinantes | para assinantes"
        " | conteúdo exclusivo | conteúdo exclusivo para assinantes | artigo exclusivo para assinantes"
        " | este conteúdo é exclusivo para assinantes | faça login para continuar | assine para continuar lendo"
        " | artigo premium | política de cookies | política de privacidade | aviso de privacidade | aviso legal"
        " | aceitar cookies | aceitar todos | aceitar todos os cookies | rejeitar todos | rejeitar tudo"
        " | gerir cookies | gerenciar cookies | configurações de cookies | definições de cookies"
        " | preferências de cookies | portal de privacidade | configurações de privacidade"
        " | preferências de privacidade | termos de uso | termos e condições | termos de serviço"
        " | termos e condições de uso | condições de utilização | estatuto editorial"
        " | li e aceito",
        hits=("Política de privacidade", "Já é assinante?", "Exclusivo para assinantes"),
        misses=("Entrar no mercado é difícil.", "Sair de casa custa caro"),
    ),
    Row(
        "ART105",
        "pt",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:nós e (?:os )?nossos (?:\d+ )?parceiros (?:utilizamos|usamos)|(?:este|nosso|o nosso|o presente) (?:site|portal|website|sítio) (?:utiliza|usa)|utilizamos|usamos) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:experiência|navegação|navegando|navegar|melhorar|analisar|personalizar?\w*|publicidade|anúncios|conteúdos?|tráfego|estatístic\w+|aceit\w+|concord\w+|terceiros|próprios|tecnologias|serviços?|funciona\w*)[^„“”\x22«»]{0,240})"
        r"|(?:(?:se (?:continuar|você continuar)|ao (?:continuar|navegar|usar|utilizar|clicar|acessar|prosseguir)))\b[^„“”\x22«»?]{0,140}\b(?:(?:você )?(?:aceita|concorda|consente|autoriza|está a aceitar|está de acordo))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Utilizamos cookies para melhorar sua experiência.",
            "Este site usa cookies.",
            "Ao continuar você concorda com o uso de cookies.",
        ),
        misses=(
            "O Google usa cookies para seguir os internautas.",
            "Aceitar cookies não é obrigatório.",
            "Quem aceita todos os cookies entrega seus dados.",
            "Para os cookies, use manteiga gelada.",
            "Usamos para os cookies açúcar mascavo.",
        ),
        words="cookies cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "pt",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:utilizamos|utiliza|utilizam|utilização de|usamos|usa|usam|uso de|uso dos|aceita"
        r"|aceitas|aceitar|aceitando|rejeitar|instalar|armazenar|gerenciar|gerir|concorda com|através de"
        r"|por meio de) (?!para)(?:[\w-]+,? ){0,4}cookies\b(?! (?:com|de chocolate|de aveia)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Este site usa cookies.",),
        misses=("Para os cookies, use manteiga gelada.", "Usamos para os cookies açúcar mascavo."),
        weak=True,
        words="cookies cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "pt",
        "regex",
        r"(?:(?:est[ea]|o resto deste|a) (?:conteúdo|artigo|matéria|notícia|reportagem|texto)(?: completo| completa)? é (?:exclusiv\w|só|somente|apenas|reservad\w)(?: para| a| aos| de)? (?:os )?(?:nossos )?assinantes(?:[.!/][^„“”\x22«»?]{0,120})?"
        r"|(?:conteúdo|matéria|artigo) exclusiv[oa] para assinantes\b[^„“”\x22«»?]{0,60}"
        r"|já é assinante ?\?(?: (?:faça|entre|inicie|acesse)[^„“”\x22«»?]{0,40})?"
        r"|(?:faça (?:seu )?login|inicie sessão|assine|cadastre-se|registe-se|entre)(?: agora| já| ou \w+)? (?:para|e) (?:continuar (?:lendo|a ler)|continue lendo|comentar(?! a| o| sua| seu)|ler (?:este|a matéria|o artigo|mais|a notícia)|ter acesso (?:a este|ilimitado a))\b[^„“”\x22«»?]{0,80}"
        r"|para (?:continuar (?:lendo|a ler)|comentar|ler (?:este|o) artigo|ler a matéria)(?: est[ea] \w+)?,? (?:assine|faça|cadastre|entre|inicie|registe|é preciso|é necessário|você precisa|precisa|seja)[^„“”\x22«»?]{0,100}"
        r"|(?:você |tem de |tem que )?(?:precisa|deve|tem de|tem que|estar)? ?(?:de )?(?:fazer login|iniciar sessão|estar (?:logado|registado|autenticado))(?: para (?:comentar|ler|continuar|acessar este|ver este|publicar|votar)[^„“”\x22«»?]{0,80})?[.!]?)",
        guards=_SAID,
        hits=(
            "Este conteúdo é exclusivo para assinantes.",
            "Faça login para comentar",
            "Você precisa fazer login para ler.",
        ),
        misses=(
            "Este clube é só para assinantes do teatro.",
            "Para continuar a ler, a avó precisa de óculos.",
            "Para comentar a derrota, o técnico falou só dez minutos.",
            "Este conteúdo é só para assinantes, avisa o muro.",
            "Faça login para comentar a declaração com o contador.",
            "Leia o contrato sem limites de tempo.",
            "Acesso ilimitado à praia exige conta no hotel.",
            "O jornal perdeu mil assinantes.",
            "A conta ficou para o estado pagar.",
        ),
        words="assinantes assinante assinatura login sessão conta cadastro",
        longest=300,
    ),
    Row(
        "ART105",
        "pt",
        "regex",
        r"(?:"
        r"(?:este|esta|para|o resto|faça|já|se|você|tem de|precisa|deve|conteúdo|artigo|matéria|assine|entre"
        r"|acesso|seja|leia)\b.{0,140}\b(?:(?:exclusiv\w|só|somente|apenas|reservad\w)(?: para| a| aos"
        r"| de)? (?:\w+ ){0,2}assinantes|já é assinante|para (?:continuar|comentar|ler)|fazer login"
        r"|faça (?:seu )?login|iniciar sessão|acesso ilimitado|sem limites|estar (?:logado|registado))\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Assine e tenha acesso ilimitado com sua conta.",),
        misses=("O jornal perdeu mil assinantes.", "A conta ficou para o estado pagar."),
        weak=True,
        words="assinantes assinante assinatura login sessão conta cadastro",
        longest=300,
    ),
    Row(
        "ART106",
        "pt",
        "line",
        "compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no twitter"
        " | compartilhar no x | compartilhar no whatsapp | compartilhar no linkedin | compartilhar via"
        " | compartilhar por e-mail | compartilhar esta notícia | compartilhe esta notícia | compartilhe isso"
        " | compartilhe este artigo | compartilhe no facebook | compartilhe no whatsapp"
        " | compartilhe nas redes sociais | partilhar no facebook | partilhar no twitter | partilhar artigo"
        " | partilhar este artigo | partilhar por email | partilhar via | copiar link | copiar o link | copiar"
        " | link copiado | imprimir | imprimir artigo | enviar por e-mail | enviar por email | enviar a um amigo"
        " | enviar artigo | tweetar | twittar | salvar notícia | guardar artigo | favoritar"
        " | adicionar aos favoritos | ler mais tarde | ouvir artigo | ouvir notícia | ouvir | ouça este conteúdo"
        " | curtir | seguindo | seguir autor | reportar erro | comunicar erro | encontrou um erro?"
        " | tamanho do texto | aumentar fonte | diminuir fonte | oferecer artigo | dar presente | comentar",
        hits=("Compartilhar", "Copiar link", "Partilhar no Facebook", "Imprimir"),
        misses=("Compartilhar carros poupa dinheiro.", "Guardar segredo é difícil."),
    ),
    Row(
        "ART107",
        "pt",
        "line",
        "0 comentários | 0 comentário | comentários (0) | comentários 0 | comentar (0) | 0 compartilhamentos"
        " | 0 partilhas | 0 curtidas | 0 gostos | 0 visualizações | 0 visualização | 0 leituras"
        " | 0 min de leitura | 0 min leitura | 0 minutos de leitura | 0 minuto de leitura"
        " | tempo de leitura: 0 min | tempo de leitura: 0 minutos | tempo de leitura 0 min | leitura: 0 min"
        " | leitura de 0 min | leitura 0 min | nenhum comentário | 0 seguidores | ver 0 comentários"
        " | ver todos os comentários (0)",
        hits=("14 comentários", "Tempo de leitura: 3 min"),
        misses=("14 comentários causaram revolta.", "3 minutos de silêncio"),
    ),
    Row(
        "ART109",
        "pt",
        "line",
        "assistir vídeo | assista ao vídeo | ver vídeo | veja o vídeo | reproduzir | reproduzir vídeo"
        " | ouvir podcast | ouça o podcast | ver galeria | veja as fotos | ver fotos | ver todas as fotos"
        " | galeria de fotos | galeria de imagens | fotogaleria | ampliar | ampliar foto | ampliar imagem"
        " | clique para ampliar | imagem 0 de 0 | foto 0 de 0 | 0 de 0 | 0 fotos | 0 imagens | tela cheia"
        " | ecrã inteiro | próxima foto | foto anterior | próxima imagem | imagem anterior | mostrar legenda"
        " | ver essa foto no instagram | ver esta publicação no instagram | ver este post no instagram"
        " | conteúdo não disponível | vídeo indisponível | mais vídeos | vídeos relacionados | ativar som"
        " | transcrição | fechar galeria | reprodução",
        hits=("Ver galeria", "Foto 2 de 9", "Assista ao vídeo"),
        misses=("Ampliar o metrô levará anos.", "Reproduzir o vírus em laboratório"),
    ),
    Row(
        "ART109",
        "pt",
        "regex",
        r"(?:(?:uma publicação|um post|uma foto) (?:compartilhad|partilhad)[oa] por .{1,80}\(@[\w.]{1,40}\).{0,60}|(?:por favor,? )?(?:ative|habilite) (?:o )?javascript(?:[.!]|,? (?:para|no (?:seu )?navegador)\b[^„“”\x22«»?]{0,100})?)",
        guards=_SAID,
        hits=("Uma publicação partilhada por Exemplo (@exemplo)", "Habilite o JavaScript para ver os comentários."),
        misses=(
            "Uma foto compartilhada por moradores mostra a ponte caída.",
            "Ative o JavaScript só em sites confiáveis.",
            "Uma publicação rara foi leiloada.",
        ),
        words="^ative ^ative_o ^habilite ^habilite_o ^por_favor ^um_post ^uma_foto ^uma_publicação",
        longest=200,
    ),
    Row(
        "ART109",
        "pt",
        "regex",
        r"(?:"
        r"(?:uma publicação|um post|uma foto) (?:compartilhad|partilhad)[oa] por .{1,120}"
        r"|(?:por favor,? )?(?:ative|habilite) (?:o )?javascript.{0,100}"
        r")",
        guards=_SAID,
        hits=("Uma publicação partilhada por Exemplo",),
        misses=("Uma publicação rara foi leiloada.",),
        weak=True,
        words="^ative ^ative_o ^habilite ^habilite_o ^por_favor ^um_post ^uma_foto ^uma_publicação",
        longest=200,
    ),
    Row(
        "ART110",
        "pt",
        "line",
        "todos os direitos reservados | © todos os direitos reservados | direitos reservados | reprodução proibida"
        " | proibida a reprodução | é proibida a reprodução | proibida a reprodução total ou parcial",
        hits=("Todos os direitos reservados.", "Proibida a reprodução total ou parcial"),
        misses=("Todos os direitos da criança foram violados.",),
    ),
    Row(
        "ART110",
        "pt",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|ltda|s\.a|\bsa|lusa) ?)?(?:todos os direitos (?:são )?reservados)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright|a|ao?s?|por)\b[^„“”\x22«»]{0,100})?"
        r"|(?:é )?(?:expressamente |terminantemente )?proibida a reprodução(?:,? (?:total|parcial|ou|e|d[oae]s?|dest[ea]s?|conteúdos?|textos?|material|matéria|artigos?|notícia|sem|autorização|permissão|expressa|prévia|escrita|editora?|site|página|em|qualquer|meio|por|de|comunicação|a|fotos)){0,24}[.!]?"
        r"|este (?:conteúdo|material|texto) (?:não pode ser (?:publicado|reproduzido|copiado|redistribuído|transmitido)(?:,? (?:ou|e|por|publicado|reproduzido|copiado|redistribuído|transmitido|reescrito|broadcasting)){0,8}(?: sem (?:\w+ ){0,3}(?:autorização|permissão)[^„“”\x22«»?]{0,80})?[.!]?|(?:é|está) protegido por (?:direitos? (?:de autor|autora\w+)|leis? de|copyright)[^„“”\x22«»?]{0,120}))",
        guards=_SAID,
        hits=("© O Exemplo. Todos os direitos reservados.", "É proibida a reprodução do conteúdo sem autorização."),
        misses=(
            "É proibida a reprodução de tubarões em cativeiro.",
            "Este material não pode ser reciclado em casa.",
            "Este material não pode ser publicado antes do julgamento.",
            "Aos índios foram todos os direitos reservados pela lei.",
            "A reprodução das enguias é um mistério.",
            "Os direitos foram reservados ao rei.",
        ),
        words="direitos reprodução publicado",
        longest=320,
    ),
    Row(
        "ART110",
        "pt",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?todos os direitos (?:são )?reservados\b.{0,160}|(?:é )?proibida a reprodução\b.{0,200}"
        r"|este (?:conteúdo|material|texto) (?:não pode ser|é protegido|está protegido)\b.{0,200}"
        r")",
        guards=_SAID,
        hits=("É proibida a reprodução com fins lucrativos.",),
        misses=("A reprodução das enguias é um mistério.", "Os direitos foram reservados ao rei."),
        weak=True,
        words="direitos reprodução publicado",
        longest=320,
    ),
    Row(
        "ART111",
        "pt",
        "heading",
        "veja mais notícias | mais notícias sobre | leia também | leia mais | veja também | veja mais"
        " | relacionadas | relacionados | notícias relacionadas | artigos relacionados | matérias relacionadas"
        " | posts relacionados | conteúdo relacionado | conteúdos relacionados | tópicos relacionados"
        " | assuntos relacionados | mais lidas | mais lidos | as mais lidas | mais lidas do dia | mais vistos"
        " | mais vistas | mais acessadas | mais populares | populares | mais comentadas | mais partilhados"
        " | mais recentes | recentes | últimas | últimas notícias | as últimas | últimas horas | última hora"
        " | em destaque | destaques | destaque | recomendados | recomendado | recomendadas"
        " | recomendados para você | recomendado para si | você pode gostar | você também pode gostar"
        " | talvez você goste | talvez goste de | pode interessar | também lhe pode interessar | mais notícias"
        " | outras notícias | mais artigos | outros artigos | mais sobre este assunto | mais sobre o assunto"
        " | mais sobre | mais do autor | do mesmo autor | posts recentes | artigos recentes | notícias recentes"
        " | sugestões de leitura | escolhas do editor | escolha dos editores | na mesma seção"
        " | assuntos do momento | continue lendo | notícias do dia | publicações relacionadas | mais conteúdo",
        hits=("Leia também", "MAIS LIDAS", "Notícias relacionadas", "Últimas notícias"),
        misses=("Mais lidas do ano, as crônicas dele", "Tendências da moda"),
    ),
    Row(
        "ART111",
        "pt",
        "cue",
        "tags | tag | tópicos | assuntos | tema | palavras-chave | palavras chave | etiquetas | marcadores"
        " | mais sobre | tudo sobre | arquivado em",
        hits=("Tags: orçamento, economia", "Assuntos: Lisboa, transportes"),
        misses=("Temas não faltam.", "Categoria cinco se aproxima"),
    ),
    Row(
        "ART111",
        "pt",
        "line",
        "início | página inicial | voltar ao topo | voltar ao início | ir para o topo | topo | ir para o conteúdo"
        " | ir para conteúdo | saltar para o conteúdo | pular para o conteúdo | pular para o conteúdo principal"
        " | abrir menu | fechar menu | buscar | busca | pesquisar | pesquisa | contato | contacto | contactos"
        " | fale conosco | contacte-nos | entre em contato | quem somos | sobre nós | mapa do site"
        " | perguntas frequentes | fechar | próximo | próxima | anterior | próxima página | página anterior"
        " | próximo artigo | artigo anterior | comentários | deixe um comentário | deixar um comentário"
        " | deixe seu comentário | deixe uma resposta | deixe o seu comentário | escreva um comentário"
        " | escreva o seu comentário | adicionar comentário | ver comentários | publicar comentário"
        " | cancelar resposta | o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com"
        " | o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado | tópicos"
        " | palavras-chave | categorias | assuntos | expediente | trabalhe conosco | edição impressa"
        " | edição digital | arquivo | política editorial | princípios editoriais | classificados"
        " | central de ajuda | sobre o autor | comentários fechados | envie sua notícia"
        " | tópicos relacionados a este texto",
        hits=("Página inicial", "Voltar ao topo", "Deixe um comentário", "Tópicos"),
        misses=("Início de jogo tenso", "Voltar para casa é um sonho", "Busca por desaparecidos segue"),
    ),
    Row(
        "ART111",
        "pt",
        "line",
        "notícias | política | economia | sociedade | mundo | internacional | nacional | brasil | portugal"
        " | desporto | esportes | esporte | futebol | cultura | ciência | saúde | tecnologia | meio ambiente"
        " | ambiente | clima | opinião | editorial | colunas | colunistas | polícia | justiça | educação | mídia"
        " | media | viagens | turismo | gastronomia | moda | estilo | livros | cinema | música | televisão | tv"
        " | famosos | entretenimento | pop & arte | cotidiano | região | local | cidades | europa | vídeos | vídeo"
        " | fotos | imagens | podcasts | podcast | ao vivo | direto | jogos | horóscopo | loterias | emprego"
        " | imóveis | carros | dinheiro | empresas | negócios | mercado | mercados | finanças | vida | família"
        " | mais | autor | redação | ver | ler | hoje | especiais | serviços | previsão do tempo | país | crime"
        " | life & style",
        hits=("Política", "Esportes"),
        misses=("Política de terra arrasada", "Saúde mental em crise"),
        weak=True,
    ),
    Row(
        "ART113",
        "pt",
        "cue",
        "publicado | publicado em | publicada em | atualizado | atualizado em | atualizada em | última atualização"
        " | criado em | por | autor | fonte | fontes | correção | errata | erramos | nota da redação"
        " | nota do editor | redação | texto | edição | com informações de | jornalista",
        hits=("Publicado em: 12 de abril de 2023", "Errata: uma versão anterior trazia o nome errado."),
        misses=("Publicado em 1851, vendeu pouco.", "Fonte de ira, o ruído"),
        weak=True,
    ),
    Row(
        "ART101",
        "pt",
        "cue",
        "leia | confira | saiba tudo | mais informações | não perca | recomendado | assista | clique aqui"
        " | acesse aqui | entenda | acompanhe | para saber mais | em destaque",
        hits=("Leia: Exempel", "Confira: Exempel"),
        misses=("Leia mais livros, diz a ministra.", "Veja também se a porta fecha.", "Saiba mais tarde, disse ele."),
        weak=True,
    ),
    Row(
        "ART103",
        "pt",
        "line",
        "pub",
        hits=("Pub",),
        misses=("Publicidade enganosa rende multa", "Anúncio do governo surpreende"),
        weak=True,
    ),
    Row(
        "ART105",
        "pt",
        "line",
        "entrar | sair | aceitar | recusar | concordo | prosseguir",
        hits=("Entrar", "Sair"),
        misses=("Entrar no mercado é difícil.", "Sair de casa custa caro"),
        weak=True,
    ),
    Row(
        "ART106",
        "pt",
        "line",
        "gosto | gostei | presentear",
        hits=("Gosto", "Gostei"),
        misses=("Compartilhar carros poupa dinheiro.", "Guardar segredo é difícil."),
        weak=True,
    ),
    Row(
        "ART107",
        "pt",
        "line",
        "sem comentários",
        hits=("Sem comentários",),
        misses=("14 comentários causaram revolta.", "3 minutos de silêncio"),
        weak=True,
    ),
    Row(
        "ART111",
        "pt",
        "heading",
        "em alta | para você | sugestões | tendências",
        hits=("Em alta", "Para você"),
        misses=("Mais lidas do ano, as crônicas dele", "Tendências da moda"),
        weak=True,
    ),
    Row(
        "ART111",
        "pt",
        "cue",
        "assunto | temas | categoria | categorias | seção | secção | editoria",
        hits=("Assunto: Exempel", "Temas: Exempel"),
        misses=("Temas não faltam.", "Categoria cinco se aproxima"),
        weak=True,
    ),
    Row(
        "ART111",
        "pt",
        "line",
        "responder",
        hits=("Responder",),
        misses=("Início de jogo tenso", "Voltar para casa é um sonho", "Busca por desaparecidos segue"),
        weak=True,
    ),
    Row(
        "ART106",
        "pt",
        "line",
        "enviar | salvar | guardar | favoritos | seguir | comente",
        hits=("Enviar", "Salvar"),
        misses=("Compartilhar carros poupa dinheiro.", "Guardar segredo é difícil."),
        weak=True,
    ),
    Row(
        "ART111",
        "pt",
        "line",
        "procurar | ajuda | voltar",
        hits=("Procurar", "Ajuda"),
        misses=("Início de jogo tenso", "Voltar para casa é um sonho", "Busca por desaparecidos segue"),
        weak=True,
    ),
    Row(
        "ART101",
        "pt",
        "cue",
        "saiba mais",
        hits=("Saiba mais: Exempel",),
        misses=("Leia mais livros, diz a ministra.", "Veja também se a porta fecha.", "Saiba mais tarde, disse ele."),
        weak=True,
    ),
    Row(
        "ART101",
        "pt",
        "line",
        "mais informações",
        hits=("Mais informações",),
        misses=("Leia mais livros, pede a ministra.", "Ver mais longe é preciso"),
        weak=True,
    ),
    Row(
        "ART111",
        "pt",
        "heading",
        "não perca",
        hits=("Não perca",),
        misses=("Mais lidas do ano, as crônicas dele", "Tendências da moda"),
        weak=True,
    ),
)
