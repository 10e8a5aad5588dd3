"""Who the plan is for."""

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.business import Business
from planner.wizard.form import Form
from planner.wizard.step import Step


def render(plan: Plan) -> Business:
    form = Form("business", plan.business)
    form.ask("name", _("What is your business called?"))
    form.ask("offer", _("What do you sell?"))
    form.ask("industry", _("What kind of business is it?"))
    form.ask("customers", _("Who buys from you?"))
    form.ask("reach", _("How far away are most of your customers?"))
    with form.more() as is_open:
        if is_open:
            _further(form)
    return form.part


def _further(form: Form[Business]) -> None:
    form.ask("people", _("How many people work here?"))
    form.ask("revenue", _("How much do you sell in a year?"))
    form.ask("country", _("In which country?"))
    form.ask("languages", _("Which languages do your customers read?"))
    form.ask("currency", _("In which currency do you count?"))
    with form.within("voice") as voice:
        voice.ask("ours", _("Which words are yours?"))
        voice.ask("not_ours", _("Which words would you never use?"))
        voice.ask("personality", _("How does the business talk?"))
    form.ask("story", _("What is your story?"))
    form.ask("site", _("Do you have a website?"))
    form.ask("colors", _("Which colors are yours?"))
    form.ask("prepared_by", _("Who prepared this plan?"))
    form.ask("plan_date", _("Which date shall the plan carry?"))


STEP = Step(
    "business",
    N_("Your business"),
    N_("Five short answers about who you are. Everything later leans on them."),
    "storefront",
    render,
)
