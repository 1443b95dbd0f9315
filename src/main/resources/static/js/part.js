// <div data-part="/address" hidden>: a part of the page that is not the same for everyone; shown if there is any.
for (const place of document.querySelectorAll('[data-part]')) {
  fetch(place.dataset.part).then((response) => (response.ok ? response.text() : '')).then((html) => {
    if (!html.trim()) return;
    place.innerHTML = html;
    place.hidden = false;
  }, () => {});
}
