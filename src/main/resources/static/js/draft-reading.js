// [data-draft-reading]: once an answer was read, it is read again after each save, and the reading replaced. What is
// on its way already is dropped.
const place = document.querySelector('[data-draft-reading]');
const form = document.querySelector('[data-draft]');

if (place && form) {
  const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  place.before(status);
  let request, timer, attempts = 0;

  const read = async () => {
    clearTimeout(timer);
    request?.abort();
    request = new AbortController();
    place.setAttribute('aria-busy', 'true');
    const open = [...place.querySelectorAll('details[open]')].map(({ id }) => id).filter(Boolean);
    try {
      const response = await fetch(`${form.getAttribute('action')}/reading`, {
        method: 'POST', body: new URLSearchParams([['_csrf', form.elements._csrf.value]]), signal: request.signal,
      });
      if (!response.ok && response.status !== 429) return;
      place.innerHTML = await response.text();
      open.forEach((id) => { const fold = document.getElementById(id); if (fold) fold.open = true; });
      const announced = place.querySelector('[data-announce]')?.dataset.announce;
      const wait = Number(response.headers.get('Retry-After'));
      if (wait) timer = setTimeout(read, wait * 1000);
      else if (announced) status.textContent = announced;
      else if (place.querySelector('[data-again]') && attempts++ < 15) setTimeout(read, 2000);
    } catch {
      // A later one is on its way, or the network is gone: what stands there stays.
    } finally {
      place.removeAttribute('aria-busy');
    }
  };

  form.addEventListener('draft:saved', () => place.dataset.read && read());
  if (place.dataset.due) { place.dataset.read = 'true'; read(); }
}
