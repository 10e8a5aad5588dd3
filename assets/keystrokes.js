// Keeps what is typed until the server has it: in this browser only, one entry a plan, gone once acknowledged.

const PATIENCE = 2000;  // milliseconds: a server that answers later is in trouble, and the page says so
const CLICKED = "[data-testid=stPageLink-NavLink], [data-testid=stButton] button, .languages a";
const typed = new Set();  // the fields whose text was typed since the page was loaded
let data = null;
let watching = false;
let focused = 0;
let shown = "";
let tell = null;

const shelf = () => `roadworthy:${data.plan}`;
const read = () => JSON.parse(localStorage.getItem(shelf()) || "{}");
const write = (kept) =>
  Object.keys(kept).length ? localStorage.setItem(shelf(), JSON.stringify(kept)) : localStorage.removeItem(shelf());
// A list is one entry a line; the server drops blanks around them.
const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean).join("\n");
// "2,5" and "2.5" are one number.
const plain = (text) => (/^[\d\s.,-]+$/.test(text) ? text.replace(/\s/g, "").replace(",", ".") : lines(text));

function pathOf(element) {
  const found = Object.entries(data.fields).find(([, field]) => element.closest(`.${field.css}`));
  return found && found[0];
}

function keep(event) {
  const path = data && event.target.closest && pathOf(event.target);
  if (!path || !("value" in event.target)) return;
  const kept = read();
  kept[path] = event.target.value;
  typed.add(path);
  if (plain(kept[path]) === plain(data.fields[path].saved)) delete kept[path];
  write(kept);
}

function warn(event) {
  if (data && Object.keys(read()).length) event.preventDefault();
}

// A link or a button that is clicked while a field is not saved yet would race its text: either of the two could be lost.
// So the text goes first, and the click as soon as it is saved. What is not taken within a while is not waited for again.
function textFirst(event) {
  const clicked = data && event.isTrusted && event.target.closest && event.target.closest(CLICKED);
  if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey || !waiting()) return;
  event.preventDefault();
  event.stopPropagation();
  onceSaved(() => (clicked.isConnected ? clicked : twin(clicked))?.click());
}

const waiting = () => Object.keys(read()).some((path) => typed.has(path));

function onceSaved(act) {
  document.activeElement.blur();
  const until = performance.now() + PATIENCE;
  const go = () => {
    if (waiting() && performance.now() < until) return setTimeout(go, 50);
    typed.clear();
    act();
  };
  setTimeout(go, 50);
}

// A click on the paper beside the answers: its frame may not lead this page anywhere, but it may say where to.
function follow(event) {
  const path = data && event.data && event.data.roadworthy;
  const frames = [...document.querySelectorAll("[data-testid=stMain] iframe")];
  if (typeof path !== "string" || !frames.some((frame) => frame.contentWindow === event.source)) return;
  onceSaved(() => tell("follow", path));
}

// What has been drawn anew in the place of a link or a button.
function twin(clicked) {
  const href = clicked.getAttribute("href");
  const keyed = [...(clicked.closest('[class*="st-key-"]')?.classList || [])].find((name) => name.startsWith("st-key-"));
  return document.querySelector(href ? `a[href="${CSS.escape(href)}"]` : `.${CSS.escape(keyed || "none")} button`);
}

function acknowledge() {
  const kept = read();
  for (const [path, text] of Object.entries(kept)) {
    const field = data.fields[path];
    if (data.settled.includes(path) || (field && plain(field.saved) === plain(text))) delete kept[path];
  }
  write(kept);
  return kept;
}

// What holds a field may be drawn a moment after this: look for it a few times.
function focus(tries = 20) {
  const [css, time] = data.focus;
  if (!css || time === focused) return;
  const inside = (what) => document.querySelector(`.st-key-${css} ${what}`);
  const target = inside("[role=spinbutton]") || inside('input:not([tabindex="-1"])') || inside("textarea") || inside("button");
  if (!target && tries) setTimeout(() => focus(tries - 1), 100);
  if (!target) return;
  focused = time;
  target.scrollIntoView({ block: "center" });
  target.focus({ focusVisible: true });
}

// Another page begins at its top and with its heading, for eyes and for screen readers alike.
function begin() {
  const first = shown === "";
  shown = data.page;
  const heading = document.querySelector("[data-testid=stMain] h1");
  if (first || data.focus[1] !== focused || !heading) return;
  document.querySelector("[data-testid=stMain]").scrollTo(0, 0);
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // On a phone the road lies over the page.
  if (innerWidth < 768) document.querySelector('[data-testid=stSidebar][aria-expanded="true"] button')?.click();
}

// Streamlit names a field by the markup of its label; a screen reader shall read words.
function speakPlainly() {
  for (const field of document.querySelectorAll('[aria-label*="**"]')) {
    const words = field.getAttribute("aria-label").replace(/\*\*|:small\[|:gray\[|\]/g, "");
    field.setAttribute("aria-label", words.replace(/\s*\n\s*/g, " "));
  }
}

// As planner/language/script.py has it: where right to left is read, one of its letters makes a text one of its own.
const OURS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const isForeign = (text) => !OURS.test(text) && (/\p{L}/u.test(text) || /^\s*[-+\u2212]\d/.test(text));

function turn() {
  if (document.documentElement.dir !== "rtl") return;
  for (const field of document.querySelectorAll("input[type=text], textarea")) {
    field.dir = isForeign(field.value || field.placeholder) ? "ltr" : "rtl";
  }
}

function announce() {
  let voice = document.getElementById("roadworthy-news");
  if (!voice) {
    voice = document.body.appendChild(document.createElement("div"));
    voice.id = "roadworthy-news";
    voice.setAttribute("role", "status");
  }
  if (voice.textContent !== data.news) voice.textContent = data.news;
}

export default function ({ data: fresh, setStateValue, setTriggerValue }) {
  [data] = fresh;
  tell = setTriggerValue;
  if (!watching) {
    watching = true;
    document.addEventListener("input", keep, true);
    document.addEventListener("click", textFirst, true);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("message", follow);
    document.addEventListener("input", turn, true);
    new MutationObserver(turn).observe(document.body, { childList: true, subtree: true });
  }
  const kept = acknowledge();
  if (data.page !== shown) {
    // Once a page: what is on the shelf now was typed before it.
    if (Object.keys(kept).length) setStateValue("unsent", kept);
    begin();
  }
  focus();
  announce();
  // Fields are drawn a moment after this.
  for (const later of [300, 1500]) {
    setTimeout(speakPlainly, later);
    setTimeout(turn, later);
  }
}
