"""Business: what follows from the country, and nothing else; who they are is theirs to say."""

from planner.advice.case import Case
from planner.advice.draft import Draft, part_of
from planner.advice.reason import Reason
from planner.language import _, currency_of, language_of
from planner.plan.business import Business
from planner.plan.choices import Reach


def propose(case: Case) -> Draft[Business]:
    draft: Draft[Business] = part_of(case.plan, "business")
    country = case.plan.business.country
    if country:
        reason = Reason(_("Usual in the country you named."), ("business.country",))
        language = language_of(country)
        world = (_("English"),) if case.plan.business.reach == Reach.WORLD else ()
        draft.fill("languages", tuple(dict.fromkeys(filter(None, (language, *world)))), reason)
        draft.fill("currency", currency_of(country), reason)
    return draft
