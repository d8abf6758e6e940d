"""Articles that close with a list, and one artefact somewhere in them: what the rules take of the list.

    python benchmarks/closing_lists.py [--gate] [--details]

Needs no data: nineteen articles of two paragraphs and a list each (results, recipes, casts, polls, verses, events …), each
with each of ten artefacts at several places, with and without its title. Labelled pages hardly hold such articles, and a
scraper's text does. Lines lost are counted a page; any of them is a line that a journalist wrote.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path

from dedup.config import Settings
from dedup.rules import RuleSet

sys.path.insert(0, str(Path(__file__).parent))
from artefacts import strip_all

FLOORS = Path(__file__).with_name("floors.toml")
FIRST = "The council met until late on Monday, and the mayor said that the bridge would stay closed for another month."
SECOND = (
    "Engineers found cracks in two of the four piers last week, and the ministry has sent divers to look at the others."
)
GERMAN = "Der Stadtrat tagte am Montag bis in die Nacht, und der Bürgermeister sagte, die Brücke bleibe einen Monat geschlossen."
ARTEFACTS = (
    "Advertisement", "Share", "Sign up for our newsletter", "READ MORE: Bus fares to rise in spring", "Loading...",
    "Photo: Jane Doe/Reuters", "Facebook", "Share on Facebook", "Follow us on Twitter", "12 Comments",
)  # fmt: skip
LISTS = {
    "recipe": ["Oatmeal cookies for winter evenings", FIRST, "Ingredients", "200 g flour", "2 eggs", "1 pinch of salt", "Method", "Mix the flour and butter.", "Bake for ten minutes at 180C."],
    "results": ["Saturday's football results", FIRST, "Premier League", "Arsenal 2-1 Chelsea", "Leeds 0-0 Everton", "Championship", "Derby 1-0 Stoke", "Hull 2-2 Millwall"],
    "review": ["Review: A bridge too many", FIRST, SECOND, "Director: Jane Doe", "Cast: John Roe, Ann Poe", "Running time: 104 minutes", "Rating: PG", "Four stars out of five"],
    "interview": ["Ten questions for the mayor", FIRST, "What is your favourite book?", "Middlemarch.", "Tea or coffee?", "Coffee, black.", "Who is your hero?", "My mother."],
    "obituary": ["Jane Doe, engineer", FIRST, SECOND, "Born 3 May 1931, Leeds", "Died 4 June 2021, York", "Survived by two sons"],
    "events": ["What's on this weekend", FIRST, "Saturday", "Farmers' market, Town Hall, 9am", "Jazz in the park, 2pm", "Sunday", "Book fair, Library, 10am", "Organ recital, Minster, 4pm"],
    "verse": ["A poem for the bridge", FIRST, "The river runs below", "The stones that hold", "And no one knows", "How old, how old", "The mayor sleeps", "The waters rise"],
    "closures": ["Schools closed on Tuesday", FIRST, "Ashfield Primary", "Beech Hill Academy", "Castle Road Infants", "Dene Grammar", "St Mary's, Elm Street"],
    "election": ["How the county voted", FIRST, "Jane Doe (Lab) 12,345", "John Roe (Con) 11,222", "Ann Poe (Lib Dem) 8,100", "Majority 1,123", "Turnout 61.2%"],
    "numbered": ["Five things to know about the bridge", FIRST, "1. It is old", "2. It is long", "3. It is closed", "4. It was painted in 1989", "5. Nobody knows who owns it"],
    "quotations": ["They said it", FIRST, "“I never saw the bill”", "John Roe, minister", "“We all saw it”", "Ann Poe, opposition"],
    "dates": ["Bridge closed for a month", FIRST, SECOND, "Key dates", "May 3: cracks found", "May 10: bridge closed", "June 1: report due"],
    "markets": ["Markets at the close", FIRST, "FTSE 100 7,412.3 (+0.4%)", "Dow Jones 34,123 (-0.1%)", "Brent crude $71.20", "Gold $1,780"],
    "facts": ["Fact box: the bridge", FIRST, "Built: 1904", "Length: 412 metres", "Architect: Jane Doe", "Cost: £2m", "Traffic: 40,000 cars a day"],
    "letters": ["What readers say of the bridge", FIRST, "Sir, the bridge must open.", "Jane Doe", "Leeds", "Sir, the bridge must not open.", "John Roe", "York"],
    "police log": ["Police log", FIRST, "Theft, Main Street, 10:14 a.m.", "Loose dog, Oak Avenue, 11:02 a.m.", "Noise, Elm Court, 1:15 p.m."],
    "teams": ["Teams for the final", FIRST, "France: Lloris; Pavard, Varane", "Croatia: Subasic; Vrsaljko, Lovren", "Referee: Nestor Pitana"],
    "titles": ["The prize longlist", FIRST, "Beloved by Toni Morrison", "Atonement by Ian McEwan", "Wolf Hall by Hilary Mantel", "The winner is named in June."],
    "german": ["Brücke bleibt einen Monat gesperrt", GERMAN, "Die wichtigsten Termine", "3. Mai: Risse entdeckt", "10. Mai: Sperrung", "1. Juni: Gutachten", "Kosten: 2 Millionen Euro"],
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--details", action="store_true", help="list the lines that go")
    parser.add_argument("--gate", action="store_true", help="exit 1 above the limit of floors.toml")
    options = parser.parse_args()
    rules = RuleSet(Settings())
    pages: Counter[str] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    for name, article in LISTS.items():
        size = len(article)
        for artefact in ARTEFACTS:
            for place in sorted({1, 2, size // 2, size - 2, size}):
                page = [*article[:place], artefact, *article[place:]]
                for title in (article[0], None):
                    pages[name] += 1
                    lost.update((name, page[i]) for i in strip_all(rules, page, title, "") if i != place)
    for name, number in pages.items():
        gone = sum(times for (of, _), times in lost.items() if of == name)
        print(f"{name:12} {number:5} pages, {gone / number:5.2f} lines lost a page")
        if options.details:
            for (of, line), times in lost.most_common():
                if of == name:
                    print(f"    {times:4} {line}")
    value = lost.total() / pages.total()
    print(f"{'all':12} {pages.total():5} pages, {value:5.2f} lines lost a page")
    limit = tomllib.loads(FLOORS.read_text("utf-8"))["closing_lists"]["lines_lost_a_page"]
    if options.gate and value > limit:
        print(f"above the limit: {value:.3f} lines lost a page, limit {limit}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
