// <form data-live="id of the section">: the button asks for the first reading; from then on every change does. Only the
// newest answer counts, an older request is given up, and the number is announced when it changes.
const pause = 700;

for (const form of document.querySelectorAll('[data-live]')) {
  const section = document.getElementById(form.dataset.live);
  const result = section.querySelector('[data-live-result]');
  const status = section.querySelector('[data-live-status]');
  const title = section.querySelector('[tabindex="-1"]');
  let timer, running, live = Boolean(result.querySelector('[data-announce]')), said;

  const show = (html) => {
    const open = [...result.querySelectorAll('details[open][id]')].map((fold) => fold.id);
    result.innerHTML = html; // our own server's markup, escaped there
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    const news = result.querySelector('[data-announce]')?.dataset.announce;
    if (news && news !== said) status.textContent = said = news;
    return Boolean(news);
  };

  const read = async (asked) => {
    clearTimeout(timer);
    running?.abort();
    const mine = (running = new AbortController());
    result.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.getAttribute('action'), {
        method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'HX-Request': 'true' }, signal: mine.signal,
      });
      if (answer.status === 422) return asked && form.submit(); // the whole page says what is wrong, beside the fields
      const shown = show(await answer.text());
      live ||= shown;
      const again = Number(answer.headers.get('Retry-After'));
      if (again) timer = setTimeout(() => mine === running && read(false), again * 1000);
      if (asked) {
        title.focus({ preventScroll: true });
        section.scrollIntoView({ block: 'nearest' });
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') status.textContent = form.dataset.failed;
    } finally {
      if (mine === running) result.removeAttribute('aria-busy');
    }
  };

  form.addEventListener('submit', (event) => { event.preventDefault(); read(true); });
  form.addEventListener('input', () => {
    if (!live) return;
    clearTimeout(timer);
    timer = setTimeout(() => read(false), pause);
  });
}
