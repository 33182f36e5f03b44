// Looks for new mails while the list is open, and shows them without losing the place.
const list = document.getElementById("mails");
async function look() {
  if (document.hidden) return;
  try {
    const response = await fetch(location.href, { cache: "no-store" });
    if (!response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("mails");
    if (fresh && fresh.dataset.newest !== list.dataset.newest) {
      list.replaceChildren(...fresh.childNodes);
      list.dataset.newest = fresh.dataset.newest;
    }
  } catch {
    // The runner is stopped or starting; the next look will tell.
  }
}
if (list) setInterval(look, 2000);
