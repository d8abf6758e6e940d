"""Guards of rows in Spanish, Portuguese, Italian and Swedish: nobody is quoted in the line, or told of."""

from __future__ import annotations

_QUOTES = r"[«»“”„‟\x22]"


def _no(tellers: str) -> str:
    """A look ahead over the whole line: neither a quotation mark nor one of ``tellers``."""
    return rf"(?!.*(?:{_QUOTES}|\b(?:{tellers})\b))"


ES = _no(
    r"dij(?:o|eron|era)|dicen?|decían?|diciendo|explic(?:a|an|ó|aron|aba)|afirm(?:a|an|ó|aron|aba)|asegur(?:a|an|ó|aron|aba)|advirti(?:ó|eron)|advierten?|avis(?:an?|ó|aron|aba)"
    r"|recuerdan?|record(?:ó|aron|aba)|señal(?:a|an|ó|aron|aba)|según|recomiendan?|recomend(?:ó|aron|aba)|aconsej(?:an?|ó|aron)|pregunt(?:an?|ó|aron|aba)|se lee|se leía|leerse|reza|rezaba"
    r"|estafador\w*|estafas?|timo|timadores|ciberdelincuentes|delincuentes|hackers?|policía\w*|guardia civil|fiscal(?:ía)?|juez|jueza|jueces|tribunal(?:es)?|supremo|ministr[oa]s?|ministerio"
    r"|alcaldes?a?|prometían?|prometen?|pid(?:e|en|ió|ieron)|pedían?|bromea|bromeó|ironiza|ironizó|revel(?:a|an|ó|aron)|escrib(?:e|en|ió|ieron|ía|ían)|denunci(?:a|an|ó|aron|aba)"
    r"|critic(?:a|an|ó|aron|aba)|cont(?:ó|aban?)|lament(?:a|an|ó)|reclam(?:a|an|ó)|exig(?:e|en|ió|ía)|orden(?:ó|aba)|gritó|gritaban?|suplicó|la ocu|facua|aepd|ella|ellos|ellas|sin saberlo"
)
PT = _no(
    r"disse(?:ram|sse)?|diz|dizem|diziam?|dizendo|explic(?:a|am|ou|aram|ava)|afirm(?:a|am|ou|aram|ava)|garant(?:e|em|iu|iram)|alert(?:am|ou|aram|ava)|avis(?:am?|ou|aram|ava)|lembr(?:a|am|ou|aram|ava)"
    r"|segundo|recomend(?:a|am|ou|aram|ava)|aconselh(?:a|am|ou|ava)|pergunt(?:a|am|ou|aram|ava)|lê-se|lia-se|golpistas?|golpes?|burlas?|burlões|criminosos|hackers?|piratas|polícia|procurador\w*|juiz|juíza"
    r"|tribuna(?:l|is)|supremo|ministr[oa]s?|ministério|prefeit[oa]|autarca|prometi?am?|promet(?:e|em|eu)|ped(?:e|em|iu|iram|ia|iam)|brinc(?:a|ou)|ironiz(?:a|ou)|revel(?:a|am|ou|aram)"
    r"|escrev(?:e|em|eu|eram|ia)|denunci(?:a|am|ou|aram|ava)|critic(?:a|am|ou|aram|ava)|cont(?:ou|aram|ava)|lament(?:a|am|ou)|reclam(?:a|am|ou)|exig(?:e|em|iu|ia)|ordenou|gritou|gritavam?|procon|deco|cnpd"
    r"|ela|eles|elas|sem saber|mostra(?:m|ram|va)?"
)
IT = _no(
    r"disse(?:ro)?|dice|dicono|diceva(?:no)?|dett[oa]|spieg(?:a|ano|ò|ava)|spiegato|afferm(?:a|ano|ò)|assicur(?:a|ano|ò)|avvert(?:e|ono|ì|iva)|ricord(?:a|ano|ò|ava)|secondo|consigli(?:a|ano|ò)"
    r"|si legge|si leggeva|recita(?:va)?|truffator\w+|truffe?|hackers?|criminali|polizia|carabinieri|procur\w+|giudic[ei]|cassazione|garante|ministr[oa]|ministero|sindac[oa]|promett(?:e|ono|eva|evano)"
    r"|chied(?:e|ono|eva|evano)|chiese|invit(?:a|ano|ava|ò)|ironizza|scherza|rivel(?:a|ano|ò)|scriv(?:e|ono|eva|evano)|scrisse|scritto|denunci(?:a|ano|ò)|critic(?:a|ano|ò)|raccont(?:a|ano|ò|ava)|lament(?:a|ano|ò)"
    r"|protest(?:a|ano)|ordin(?:a|ò)|grid(?:a|ava|ò)|implor(?:a|ò)|altroconsumo|codacons|agcom|lui|lei|loro|senza saperlo|gli diss\w+"
)
SV = _no(
    r"säger|sade|sa|sagt|enligt(?! (?:lagen|upphovsrätt))|menar|menade|varn(?:ar|ade|at)|förklar(?:ar|ade|at)|berätt(?:ar|ade|at)|skriver|skrev|skrivit|uppman(?:ar|ade)|uppger|uppgav|råder|rådde|tips(?:ar|ade)|fråg(?:ar|ade)|lov(?:ar|ade)"
    r"|ber|bad|löd|lyder|står det|stod det|bedrag\w+|hackare|polisen|åklag\w+|domstol\w*|rätten|minister\w*|kritiser\w+|påst(?:år|od)|heter det|hette det|skämt(?:ar|ade)|kräv(?:er|de)|ropade|vädjar|vädjade"
    r"|klag(?:ar|ade)|han|hon|hans|hennes|honom|henne|deras|utan att veta|konsumentverket"
)
OFFICES = (
    r"(?!.*\b(?:ayuntamiento|alcaldía|municip\w+|gobierno|generalitat|junta|xunta|diputación|consejería|secretaría|dgt|aemet|protección civil|vecin\w+|barrio|comunidad de vecinos|escuela|colegio|universi\w+|instituto|hospital|clínica|nasa|esa"
    r"|club|clube|selección|seleção|seleccion\w*|federación|federação|liga|equipo|equipe|metro|renfe|banco|banc[ao]|prefeitura|governo|câmara|junta de freguesia|defesa civil|proteção civil|bairro|escola|faculdade|universidade|condomínio|moradores|inss|receita federal"
    r"|sns|enem|detran|comune|della regione|provincia di|protezione civile|scuola|università|ospedale|squadra|quartiere|condominio|inps|agenzia|atac|trenitalia|kommun\w*|region \w+|skolan?s?|klubb\w*|förening\w*|myndighet\w*|försäkringskassan|smhi|krisinformation|sl:s|festival\w*|museo|museu|muse[ot]|parroquia|iglesia|igreja|chiesa|sindicato|sindacato|partido|partito|parti)\b)"
)
"""The same: no town, club, school or office, whose channels and applications papers tell their readers of."""
