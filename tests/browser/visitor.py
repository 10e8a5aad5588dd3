"""What a person does in the wizard, in their words."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import FilePayload, Locator, Page, expect

from planner.plan import SECTIONS, Plan
from planner.store.plan_file import dumps

# Those of an open plan.
PAGES = (
    *("overview", "questions", "proposals", "catalog", *SECTIONS),
    *("gauge", "mix", "calendar", "outlook", "inspection", "export", "brands"),
)
# A short pause between an event and the run that answers it is no rest: the rest must last.
STILL = """rest => {
  const app = document.querySelector("[data-testid=stApp][data-test-script-state=notRunning]");
  const inPlan = location.search.includes("plan=") && !location.pathname.endsWith("/catalog");
  if (!app || (inPlan && !document.querySelector("#roadworthy-news"))) window.busy = performance.now();
  window.busy ??= performance.now();
  return performance.now() - window.busy > rest;
}"""
STILL_MS = 250
TURN = "address => { history.pushState({}, '', address); dispatchEvent(new PopStateEvent('popstate')); }"
# Patience costs nothing where it is not needed; several browsers on two cores need it.
PATIENCE_MS = 60_000
expect.set_options(timeout=PATIENCE_MS)
# What the browser keeps is gone as soon as the server has saved it.
ACKNOWLEDGED = "() => !Object.keys(localStorage).some((name) => name.startsWith('roadworthy:'))"


class Visitor:
    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.size = page.viewport_size
        page.set_default_timeout(PATIENCE_MS)
        self.clicks = 0
        self.foreign: list[str] = []
        page.on("request", self._note)

    def _note(self, request: object) -> None:
        address = urlsplit(getattr(request, "url", ""))
        if address.scheme in ("http", "https") and address.hostname != "localhost":
            self.foreign.append(address.geturl())

    def leave(self) -> None:
        """As a stranger finds the browser: at no page of the wizard, with nothing kept. The window stays, since a new
        one takes as long as a whole test to be warm."""
        assert self.size
        self.page.set_viewport_size(self.size)
        self.page.remove_listener("request", self._note)
        self.page.goto(f"{self.url}/_stcore/health")
        self.page.evaluate("localStorage.clear(); sessionStorage.clear()")
        self.page.context.clear_cookies()

    def wait(self) -> None:
        """Until the server has answered and the page has stood still for a while."""
        self.page.wait_for_function(STILL, arg=STILL_MS)
        self.page.evaluate("delete window.busy")

    def open(self, path: str = "") -> None:
        self.page.goto(f"{self.url}/{path}")
        self.page.get_by_role("heading", level=1).wait_for()
        self.wait()

    def press(self, name: str, nth: int = 0) -> None:
        self.page.get_by_role("button", name=name).nth(nth).click()
        self.clicks += 1
        self.wait()

    def follow(self, name: str, nth: int = 0) -> None:
        self.page.get_by_role("link", name=name).nth(nth).click()
        self.clicks += 1
        self.wait()

    def field(self, question: str) -> Locator:
        return self.page.get_by_label(question).last

    def answer(self, question: str, text: str) -> None:
        self.field(question).fill(text)
        self.field(question).press("Tab")
        self.page.wait_for_function(ACKNOWLEDGED)
        self.wait()

    def date(self, question: str, digits: str) -> None:
        """Year, month and day are typed one after the other."""
        box = self.page.get_by_test_id("stDateInput").filter(has_text=question).last
        box.get_by_role("spinbutton").first.click()
        self.page.keyboard.type(digits)
        self.page.keyboard.press("Tab")
        self.wait()

    def choose(self, *labels: str) -> None:
        for label in labels:
            self.page.get_by_role("radio", name=label, exact=True).or_(
                self.page.get_by_role("button", name=label, exact=True)
            ).or_(self.page.get_by_role("checkbox", name=label, exact=True)).first.click()
            self.clicks += 1
            self.wait()

    def select(self, question: str, *labels: str) -> None:
        """From a list that drops down."""
        for label in labels:
            box = self.field(question)
            box.click()
            box.fill(label)
            self.page.get_by_role("option", name=label).first.click()
            self.page.keyboard.press("Tab")
            self.clicks += 1
            self.wait()

    def unfold(self) -> None:
        self.page.get_by_text("More detail").click()
        self.clicks += 1
        self.wait()

    def go_to(self, section: str) -> None:
        """The same plan, another page: its address, as the browser's Back and Forward name it, without a new load."""
        self.page.evaluate(TURN, re.sub(r"/[a-z]+\?", f"/{section}?", self.page.url.split("&")[0]))
        self.wait()

    def new_plan(self, name: str = "") -> None:
        self.open()
        self.press("Start with empty pages")
        self.page.wait_for_url("**/business?plan=*")
        self.wait()
        if name:
            self.answer("What is your business called?", name)

    def upload(self, content: bytes) -> None:
        self.open()
        name = "plan.pdf" if content.startswith(b"%PDF") else "plan.json"
        file = FilePayload(name=name, mimeType="application/octet-stream", buffer=content)
        self.page.locator("input[type=file]").set_input_files(file)
        self.wait()

    def open_plan(self, plan: Plan, file: bytes = b"") -> None:
        """`file`: what carries it, if not a plan file."""
        self.upload(file or dumps(plan))
        self.press(f"Open {plan.business.name}")
        self.page.wait_for_url("**/overview?plan=*")
        self.wait()

    def open_example(self, name: str) -> None:
        self.open()
        self.press(name)
        self.page.wait_for_url("**/overview?plan=*")
        self.wait()

    def sees(self, text: str) -> None:
        expect(self.page.get_by_test_id("stMain")).to_contain_text(text, use_inner_text=True)

    def misses(self, text: str) -> None:
        expect(self.page.get_by_test_id("stMain")).not_to_contain_text(text, use_inner_text=True)

    def holds(self, question: str, text: str) -> None:
        expect(self.field(question)).to_have_value(text)
