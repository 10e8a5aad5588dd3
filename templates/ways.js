// A click anywhere on an answer goes to its question: the page around this one goes there, once it has saved what is
// being typed. A click with a key held opens the link beside, as everywhere.
document.addEventListener("click", (event) => {
  const place = event.target.closest("[data-path]");
  const held = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!place || held || parent === window || String(getSelection())) return;
  event.preventDefault();
  parent.postMessage({ roadworthy: place.dataset.path }, "*");
});
