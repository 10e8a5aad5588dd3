"""Team: who does what, who answers, and by which rules."""

from planner.language import N_
from planner.plan.choices import Frequency, Weekday
from planner.plan.section import Item, Line, Lines, Part, Text, ask

HOURS = {"default": None, "ge": 0, "le": 1000}


class Seat(Part):
    holder: Line = ask(N_("Held by"), N_("One person may hold several roles."), N_("Maya"), "T2")
    deputy: Line = ask(N_("Deputy"), N_("Who steps in."), N_("Tom"), "T2")


class Roles(Part):
    strategist: Seat = ask(N_("Lead strategist"), N_("Keeps the goal in view."), method="T2", default=Seat())
    content: Seat = ask(N_("Content manager"), N_("Plans and makes the content."), method="T2", default=Seat())
    community: Seat = ask(N_("Community manager"), N_("Publishes and talks with people."), method="T2", default=Seat())
    analyst: Seat = ask(N_("Analyst"), N_("Reads the figures."), method="T2", default=Seat())
    coordinator: Seat = ask(N_("Coordinator"), N_("Keeps meetings and mail going."), method="T2", default=Seat())


class Duty(Item):
    task: Line = ask(N_("Task"), N_("One piece of work."), N_("Publish the weekly posts"), "T2")
    responsible: Line = ask(N_("Responsible"), N_("Who does it."), N_("Maya"), "T2")
    accountable: Line = ask(N_("Accountable"), N_("Who answers for it: one person."), N_("Tom"), "T2")
    consulted: Line = ask(N_("Consulted"), N_("Who is asked first."), N_("Nina"), "T2")
    informed: Line = ask(N_("Informed"), N_("Who is told after."), N_("The Saturday staff"), "T2")


class Response(Item):
    situation: Line = ask(N_("Situation"), N_("What somebody writes."), N_("A complaint that is right"), "A18 E12")
    answer: Text = ask(N_("What we do"), N_("In one or two steps."), N_("Thank, say sorry, mend it, tell them."), "A18")
    owner: Line = ask(N_("Who answers"), N_("By name."), N_("Tom"), "E4")
    within_hours: float | None = ask(N_("Within hours"), N_("Counted while open."), N_("4"), "A18", **HOURS)


class Level(Item):
    name: Line = ask(N_("Level"), N_("From small to serious."), N_("Red: a health scare"), "A18 W8.9")
    trigger: Text = ask(N_("What sets it off"), N_("How you know."), N_("Somebody says they fell ill."), "W8.9")
    owner: Line = ask(N_("Owner"), N_("Who decides."), N_("Tom"), "E4")
    deputy: Line = ask(N_("Deputy"), N_("If the owner is away."), N_("Maya"), "E4")
    within_hours: float | None = ask(N_("First answer within hours"), N_("At the latest."), N_("1"), "A18", **HOURS)
    pause_posts: bool | None = ask(
        N_("Stop planned posts"), N_("Does everything scheduled wait?"), N_("Yes"), "T5", default=None
    )


class Team(Part):
    roles: Roles = ask(N_("Roles"), N_("Who holds which."), method="T2", default=Roles())
    response_contact: Line = ask(
        N_("Response contact"),
        N_("One name. It need not be who answers."),
        N_("Maya"),
        "E4 A12",
        essential=True,
    )
    response_hours: float | None = ask(
        N_("We answer within hours"), N_("What you can promise."), N_("8"), "A18", essential=True, **HOURS
    )
    response_days: tuple[Weekday, ...] = ask(
        N_("Days on which we answer"),
        N_("Leave it open if it is every day on which somebody works."),
        N_("Monday; Tuesday; Saturday"),
        "A18",
        default=(),
        max_length=7,
    )
    approver: Line = ask(N_("Final word before publishing"), N_("One name."), N_("Tom"), "T5", essential=True)
    approval: Text = ask(
        N_("Way to approval"),
        N_("From idea to published."),
        N_("Draft on Monday, Tom looks at noon, out on Tuesday."),
        "T5",
    )
    approval_hours: float | None = ask(
        N_("Hours until an answer is approved"), N_("Zero if whoever answers decides alone."), N_("4"), "T5", **HOURS
    )
    meeting: Frequency | None = ask(
        N_("Planning meeting"), N_("A short one keeps the rhythm."), N_("Every week"), "T4", default=None
    )
    meeting_minutes: int | None = ask(
        N_("Minutes a meeting"),
        N_("Ten for each role, twenty for ideas."),
        N_("20"),
        "T4",
        default=None,
        ge=0,
        le=600,
    )
    duties: tuple[Duty, ...] = ask(
        N_("Who does what"),
        N_("One row a task; one person answers for each."),
        method="T2",
        default=(),
        max_length=40,
    )
    responses: tuple[Response, ...] = ask(
        N_("Answers at hand"),
        N_("A complaint, praise, a question, a false claim."),
        method="A18 E12",
        default=(),
        max_length=40,
    )
    escalation: tuple[Level, ...] = ask(
        N_("When it gets serious"),
        N_("Levels, with a deputy each."),
        method="A18 W8.9",
        default=(),
        max_length=10,
    )
    code: Lines = ask(
        N_("Code of conduct"),
        N_("Whoever speaks for the business. One rule a line."),
        N_("We say who we are; we never argue in public"),
        "E6 E10",
        default=(),
    )
    guidelines: Text = ask(
        N_("Guidelines for everybody who works here"),
        N_("And what not."),
        N_("Post the bread, not the customers. Say that you work here."),
        "T3 E5",
    )
    security: Lines = ask(
        N_("Security"),
        N_("Passwords, second step, who has access."),
        N_("Two-step sign-in on every account; nobody shares a password by mail"),
        "W8",
        default=(),
    )
    advocacy: Text = ask(
        N_("Colleagues who help"),
        N_("Ask little of them, and make it easy."),
        N_("A shared album for photos; one ready post a month to copy."),
        "T6 A29",
    )
