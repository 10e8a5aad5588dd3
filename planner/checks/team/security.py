"""The safety of the accounts."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.quotes import sentence
from planner.checks.reading import affirmed, is_readable, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _, ngettext, number

PHISHING = N_(
    "phish, two-step, two step, second step, two-factor, two factor, second factor, 2fa, mfa, passkey, password, "
    "passphrase, sign-in, sign in, log-in, login, authenticat, bait, fake, suspicious, recovery code, backup code"
)
SECOND_LOCK = N_(
    "phish, two-step, two step, second step, two-factor, two factor, second factor, 2fa, mfa, passkey, authenticat, "
    "bait, fake, suspicious, link, official, recovery code, backup code"
)
OPEN = N_(
    "same password, post-it, sticky note, on a note, password for all, knows the password, know the password, "
    "share the password, shares the password, shared password, password by mail, password by e-mail, on the wall, "
    "on the whiteboard, password is on"
)


@rule("TEAM031", Severity.WARNING, needs=("team", "tools"))
def accounts_left_unlocked(case: Case) -> Iterator[Site]:
    """Nothing protects your accounts from being taken over.

    What it checks: Whether the security lines speak of passwords, a second step at sign-in, or false messages
        that ask for them.
    Why it matters: Most accounts are lost to a message that looks official. Whoever takes over yours speaks in your
        name to all your customers.
    Example: "Two-step sign-in on every account; nobody signs in by a link in a message."
    Sources: seed-W W8.4, seed-W W8.7
    """
    lines, many = [each for each in case.plan.team.security if each.strip()], len(case.channels)
    if many and not any(mentions(line, PHISHING) for line in lines) and (not lines or is_readable("\n".join(lines))):
        message = ngettext(
            "You could lose {count} channel, but nothing is said about passwords, sign-in or false messages.",
            "You could lose {count} channels, but nothing is said about passwords, sign-in or false messages.",
            many,
        )
        yield Site(
            "team.security",
            message.format(count=number(many)),
            _("Switch on two-step sign-in everywhere, and agree that nobody signs in by a link in a message."),
            against="tools.channels",
        )


@rule("TEAM032", Severity.WARNING, needs=("team",))
def password_lies_open(case: Case) -> Iterator[Site]:
    """A password can be seen by others, or is the same everywhere.

    What it checks: Whether the security lines speak of one password for all accounts, or of one that is on a note or
        goes around by email.
    Why it matters: Anybody who gets hold of it has everything, and you cannot tell who it was.
    Example: "The password is on a note by the till" becomes "each of us has our own sign-in".
    Sources: seed-W W8.4, seed-W W8.5
    """
    for line in case.plan.team.security:
        if words := affirmed(line, OPEN):
            message = _("Under security the plan says {words}: whoever sees it can take over the accounts.")
            yield Site(
                "team.security",
                message.format(words=called(case.plan, "team.security", sentence(line, words))),
                _("Use a different long password for each account, kept in a password manager, and two-step sign-in."),
            )
            return


@rule("TEAM038", Severity.ADVICE, needs=("team", "tools"))
def password_is_the_only_lock(case: Case) -> Iterator[Site]:
    """Passwords are the only protection of the accounts.

    What it checks: Whether security lines that speak of passwords also speak of a second step at sign-in, or of false
        messages.
    Why it matters: The best password is of no use once somebody has typed it into a page that only looks like the
        network.
    Example: "Long passwords" becomes "long passwords, a second step, and no sign-in by a link in a message".
    Sources: seed-W W8.4
    """
    lines = case.plan.team.security
    locked = any(mentions(line, PHISHING) for line in lines)
    if case.channels and locked and not any(mentions(line, SECOND_LOCK) for line in lines):
        yield Site(
            "team.security",
            _("The accounts have passwords, but nothing stops a false message that asks for them."),
            _("Switch on two-step sign-in, and agree that nobody signs in by a link in a message."),
            against="tools.channels",
        )
