"""The closed lists a plan chooses from; each member is its id and its label."""

from enum import StrEnum
from typing import Self

from planner.language import N_, _


class Choice(StrEnum):
    title_message: str

    def __new__(cls, value: str, title: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.title_message = title
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """The member of that id; KeyError if there is none."""
        return {str(member.value): member for member in cls}[value]

    @property
    def label(self) -> str:
        return _(self.title_message)


class Customers(Choice):
    B2C = "b2c", N_("People")
    B2B = "b2b", N_("Other businesses")
    BOTH = "both", N_("Both")
    NONPROFIT = "nonprofit", N_("Members or supporters (non-profit)")


class Reach(Choice):
    STREET = "street", N_("The neighborhood")
    CITY = "city", N_("The town or region")
    COUNTRY = "country", N_("The country")
    WORLD = "world", N_("The world")


class Revenue(Choice):
    STARTING = "starting", N_("Just starting")
    SMALL = "small", N_("Under 100,000 a year")
    MIDDLE = "middle", N_("100,000 to 1 million a year")
    LARGE = "large", N_("1 to 10 million a year")
    VERY_LARGE = "very-large", N_("Over 10 million a year")


class Road(Choice):
    EDUCATE = "educate", N_("Educate")
    ENTERTAIN = "entertain", N_("Entertain")
    ENGAGE = "engage", N_("Engage")
    EMPOWER = "empower", N_("Empower")


class Group(Choice):
    NETWORKING = "networking", N_("Networking")
    COLLABORATION = "collaboration", N_("Collaboration")
    MULTIMEDIA = "multimedia", N_("Multimedia")
    ENTERTAINMENT = "entertainment", N_("Entertainment")


class Future(Choice):
    KEEP = "keep", N_("Keep it going")
    REVIVE = "revive", N_("Bring it back to life")
    PARK = "park", N_("Leave it standing, with a pointer")
    CLOSE = "close", N_("Close it")


class Kind(Choice):
    MEDIA = "media", N_("Media: how many people it reached")
    WORD_OF_MOUTH = "word-of-mouth", N_("Word of mouth: what people say to each other")
    WEB = "web", N_("Web analytics: what they do on the site")
    OPINION = "opinion", N_("Opinion: what they think")


class Stage(Choice):
    ACTIVITY = "activity", N_("Activity: what we do")
    OUTPUT = "output", N_("Output: what gets out")
    OUTTAKE = "outtake", N_("Out-take: what people take from it")
    OUTCOME = "outcome", N_("Outcome: what people do")
    IMPACT = "impact", N_("Impact: what the business gains")


class Frequency(Choice):
    DAILY = "daily", N_("Every day")
    WEEKLY = "weekly", N_("Every week")
    MONTHLY = "monthly", N_("Every month")
    QUARTERLY = "quarterly", N_("Every quarter")


class Status(Choice):
    PLANNED = "planned", N_("Planned")
    STARTED = "started", N_("Started")
    DONE = "done", N_("Finished")
    DROPPED = "dropped", N_("Dropped")


class Weekday(Choice):
    MONDAY = "mon", N_("Monday")
    TUESDAY = "tue", N_("Tuesday")
    WEDNESDAY = "wed", N_("Wednesday")
    THURSDAY = "thu", N_("Thursday")
    FRIDAY = "fri", N_("Friday")
    SATURDAY = "sat", N_("Saturday")
    SUNDAY = "sun", N_("Sunday")


class PostStatus(Choice):
    PLANNED = "planned", N_("Planned")
    DRAFTED = "drafted", N_("Drafted")
    APPROVED = "approved", N_("Approved")
    PUBLISHED = "published", N_("Published")
    DROPPED = "dropped", N_("Dropped")


class Period(Choice):
    WEEK = "week", N_("A week")
    MONTH = "month", N_("A month")
    QUARTER = "quarter", N_("A quarter")
    YEAR = "year", N_("A year")
    ONCE = "once", N_("Once in all")


class Function(Choice):
    PUBLISHING = "publishing", N_("Publishing")
    LISTENING = "listening", N_("Listening")
    MEASURING = "measuring", N_("Measuring")
    WORKFLOW = "workflow", N_("Approval and workflow")
    BENCHMARKING = "benchmarking", N_("Watching competitors")
    DESIGN = "design", N_("Design")
