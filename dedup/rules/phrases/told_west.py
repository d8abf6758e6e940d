"""Looks ahead over a whole line in German, French and Dutch: nobody is quoted, said or ruled to have said it, or defrauded."""

from __future__ import annotations

UNQUOTED = r"(?!.*[\x22“”«»„‚‘])"
TOLD_DE = (
    r"(?!.*\b(?:sag(?:t|te|ten|en)|erklärt(?:e|en)?|meint(?:e|en)?|warnt(?:e|en)?|warnen|rät|riet|rieten|raten|mahnt(?:e|en)?|betont(?:e|en)?"
    r"|schr(?:ieb|eibt|ieben)|berichtet(?:e|en)?|fordert(?:e|en)?|klagt(?:e|en)?|fragt(?:e|en)?|verspr(?:ach|icht|echen|achen)|heisst es|hiess es|lautet(?:e|en)?"
    r"|stand|stehen|laut|so (?:der|die|das|ein|eine)|kritisier\w+|behaupte\w+|empfiehlt|empfahl|räumt|gestand|urteil\w*|entschied|rief|ruft|werben|wirbt|warb"
    r"|polizei|betrüger\w*|kriminelle\w*|verbraucher\w*|gericht|richter\w*|minister\w*|behörden?|kommission|datenschützer\w*|studien?|forscher\w*|experten|expertin"
    r"|er|ihm|ihn|wer|viele|manche|nutzer\w*|baten?|bittet|bitten|zeig(?:t|te|en)|teilten?|fürchtet|recherchen|kripo)\b)"
)
TOLD_FR = (
    r"(?!.*(?:\b(?:dit|disent|disai(?:t|ent)|déclar(?:e|é)|expliqu(?:e|é|ait)|affirm(?:e|é)|assur(?:e|é)|prévien(?:t|nent)|prévenu|averti(?:t|ssent)?|rappel(?:le|lent|é)|indiqu(?:e|é)"
    r"|souligne|conseil(?:le|lé|lent)|recommand(?:e|é|ent)|selon|d'après|lance|lançait|(?<!accord )(?<!autorisation )(?<!par )écri(?:t|vait|vent)|répon(?:d|dait)|répète|promet(?:tent|tait)?|lit-on|peut-on lire"
    r"|s'affiche|proclame|réclame|police|juges?|tribunal|cnil|ministres?|procès|étude|enquête|escrocs?|arnaque\w*|pirates?|fraud\w+|demand(?:e|ent|ait)|ordonne\w*|clam(?:e|ent)|déplor\w+|dénonc\w+|estim(?:e|ent)|craign\w+|victimes?|internautes|utilisateurs|beaucoup|lui|elles?|ils)\b|-t-(?:il|elle|on)\b))"
)
TOLD_NL = (
    r"(?!.*\b(?:zeg(?:t|gen)|zei(?:den)?|aldus|volgens|stel(?:t|den|de)|waarschuw(?:t|de|en|den)|legt|leggen|vertel(?:t|de|len|den)|schrij(?:ft|ven)|schreef|schreven|advise(?:ert|erde|ren)"
    r"|raadt|raden|vraagt|vroeg|meld(?:t|de|den)|belooft|beloofde|roept|riep|luidt|luidde|stond|staat er|klaagt|klaagde|eis(?:t|te|en)|oordeel(?:t|de)|politie|rechter\w*|minister\w*"
    r"|oplichters?|criminelen|consumentenbond|toezichthouder|autoriteit|onderzoek(?:ers)?|hij|hem|haar|veel|wie|gebruikers)\b)"
)
OFFICES_DE = r"(?!.*\b(?:amt|ämter|[\w-]*amts?|bank|sparkasse|klinik|krankenkasse|kasse|feuerwehr|gemeinde|rathaus|bahn|schule|verein|festival|fest)\b)"
OFFICES_FR = r"(?!.*\b(?:mairie|municipal\w*|préfecture|gendarmerie|gendarmes|banque|école|caisse|impôts|association|club|festival|sncf|clinique|hôpital|parti)\b)"
OFFICES_NL = r"(?!.*\b(?:gemeente|bank|huisarts|ggd|burgernet|digid|belastingdienst|festival|school|ns|jury|ziekenhuis|partij|museum)\b)"
"""The same: no office, bank or club is told of, for these have apps and letters, too."""
GUARDS_DE = UNQUOTED + TOLD_DE
GUARDS_FR = UNQUOTED + TOLD_FR
GUARDS_NL = UNQUOTED + TOLD_NL
