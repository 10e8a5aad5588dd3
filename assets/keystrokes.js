// Keeps what is typed until the server has it: in this browser only, one entry a plan, gone once acknowledged.

let data = null;
let watching = false;
let focused = "";
let shown = "";
const offered = new Set();

const shelf = () => `roadworthy:${data.plan}`;
const read = () => JSON.parse(localStorage.getItem(shelf()) || "{}");
const write = (kept) =>
  Object.keys(kept).length ? localStorage.setItem(shelf(), JSON.stringify(kept)) : localStorage.removeItem(shelf());
// A list is one entry a line; the server drops blanks around them.
const plain = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean).join("\n");

function pathOf(element) {
  const found = Object.entries(data.fields).find(([, field]) => element.closest(`.${field.css}`));
  return found && found[0];
}

function keep(event) {
  const path = data && event.target.closest && pathOf(event.target);
  if (!path || !("value" in event.target)) return;
  const kept = read();
  kept[path] = event.target.value;
  if (plain(kept[path]) === plain(data.fields[path].saved)) delete kept[path];
  write(kept);
}

function warn(event) {
  if (data && Object.keys(read()).length) event.preventDefault();
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

// The field may be drawn a moment after this: look for it a few times.
function focus(tries = 20) {
  const wanted = data.focus;
  if (!wanted || wanted === focused) return;
  const target = document.querySelector(`.${wanted} :is(input, textarea, button)`);
  if (!target && tries) setTimeout(() => focus(tries - 1), 100);
  if (!target) return;
  focused = wanted;
  target.scrollIntoView({ block: "center" });
  target.focus();
}

// Another page begins at its top and with its heading, for eyes and for screen readers alike.
function begin() {
  if (data.page === shown) return;
  const first = shown === "";
  shown = data.page;
  const heading = document.querySelector("[data-testid=stMain] h1");
  if (first || data.focus || !heading) return;
  document.querySelector("[data-testid=stMain]").scrollTo(0, 0);
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
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

export default function ({ data: fresh, setStateValue }) {
  [data] = fresh;
  if (!watching) {
    watching = true;
    document.addEventListener("input", keep, true);
    window.addEventListener("beforeunload", warn);
  }
  const kept = acknowledge();
  if (!offered.has(data.plan)) {
    // Once a page load: what is on the shelf now was typed before it.
    offered.add(data.plan);
    if (Object.keys(kept).length) setStateValue("unsent", kept);
  }
  begin();
  focus();
  announce();
}
