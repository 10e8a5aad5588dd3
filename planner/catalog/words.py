"""What the ids that an entry chooses from are called; by the names of the fields that hold them.

What a plan chooses from as well has the words of planner.plan.choices, which stands above; a test holds them alike.
"""

from planner.language import N_, _, countries, month_name

ROADS = {
    "educate": N_("Educate"),
    "entertain": N_("Entertain"),
    "engage": N_("Engage"),
    "empower": N_("Empower"),
}
CUSTOMERS = {
    "b2c": N_("People"),
    "b2b": N_("Other businesses"),
    "nonprofit": N_("Members or supporters (non-profit)"),
}
REACH = {
    "street": N_("The neighborhood"),
    "city": N_("The town or region"),
    "country": N_("The country"),
    "world": N_("The world"),
}
GROUPS = {
    "networking": N_("Networking"),
    "collaboration": N_("Collaboration"),
    "multimedia": N_("Multimedia"),
    "entertainment": N_("Entertainment"),
}
KINDS = {
    "media": N_("Media: how many people it reached"),
    "word-of-mouth": N_("Word of mouth: what people say to each other"),
    "web": N_("Web analytics: what they do on the site"),
    "opinion": N_("Opinion: what they think"),
    "built-in": N_("Built in"),
    "commercial": N_("Commercial"),
    "open-source": N_("Open source"),
}
STAGES = {
    "activity": N_("Activity: what we do"),
    "output": N_("Output: what gets out"),
    "outtake": N_("Out-take: what people take from it"),
    "outcome": N_("Outcome: what people do"),
    "impact": N_("Impact: what the business gains"),
}
SKILLS = {
    "writing": N_("Writing"),
    "photo": N_("Photos"),
    "video": N_("Video"),
    "audio": N_("Sound"),
    "design": N_("Design"),
    "talking": N_("Talking"),
    "expertise": N_("Expertise"),
    "care": N_("Care for people"),
}
WORDS = {
    "carries": ROADS,
    "road": ROADS,
    "roads": ROADS,
    "fits": CUSTOMERS,
    "customers": CUSTOMERS,
    "reaches": REACH,
    "group": GROUPS,
    "kind": KINDS,
    "stage": STAGES,
    "skills": SKILLS,
    "status": {"open": N_("In operation"), "closed": N_("Closed down")},
    "ground": {"own": N_("Your own"), "rented": N_("Rented: its owner makes the rules")},
    "sizes": {
        "solo": N_("One person"),
        "small": N_("Small"),
        "medium": N_("Medium-sized"),
        "large": N_("Large"),
    },
    "fit": {"well": N_("Well"), "in part": N_("In part")},
    "direction": {"up": N_("Up"), "down": N_("Down"), "steady": N_("Steady")},
    "manner": {"open": N_("Open"), "sober": N_("Sober")},
    "topic": {
        "code": N_("Code of conduct"),
        "guidelines": N_("Guidelines"),
        "security": N_("Security"),
        "advocacy": N_("Advocacy"),
    },
    "when": {
        "always": N_("Always"),
        "agency": N_("An agency works for you"),
        "barred-market": N_("A channel is barred in your market"),
        "customers-shown": N_("Customers are shown"),
        "few-hours": N_("There are few hours"),
        "no-site": N_("There is no site"),
        "one-person": N_("Everything hangs on one person"),
        "paid-voices": N_("People are paid for praise"),
        "rented-ground": N_("Everything stands on rented ground"),
        "reviews": N_("People write reviews"),
        "sleeping-account": N_("An account sleeps"),
        "sober-trade": N_("The trade is a sober one"),
        "staff-post": N_("Colleagues post"),
    },
}
PLACES = ("countries", "only_in", "strong_in", "barred_in")


def word(field: str, value: str) -> str:
    """An id in the reader's language; itself if nobody has a word for it."""
    if field in PLACES:
        return countries().get(value, value)
    if field == "months":
        return month_name(int(value))
    return _(WORDS.get(field, {}).get(value, "")) or value
