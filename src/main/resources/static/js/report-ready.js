// <div data-report-waiting>: looks again and again whether more answers have been read, and puts only what has changed
// in its place. Rows stay open, recordings play on, and what was read is announced.
const soon = 3_000;
const later = 15_000;
const patience = 40; // looks

for (const notice of document.querySelectorAll('[data-report-waiting]')) {
  const report = notice.closest('.report');
  const status = report.querySelector('[data-report-news]');
  const rows = (page) => [...page.querySelectorAll('.report-answer')];
  let looks = 0, behind = false;

  const replaceRow = (row, fresh) => {
    const focused = row.contains(document.activeElement);
    row.querySelectorAll('[data-recordings]').forEach((place, index) => fresh.querySelectorAll('[data-recordings]')[index]?.replaceWith(place));
    fresh.open = row.open;
    row.replaceWith(fresh);
    if (focused) fresh.querySelector('summary').focus({ preventScroll: true });
  };

  const take = (page) => {
    const changed = rows(page).filter((fresh) => document.getElementById(fresh.id).dataset.state !== fresh.dataset.state);
    changed.forEach((fresh) => replaceRow(document.getElementById(fresh.id), fresh));
    if (changed.length) status.textContent = changed.map((row) => row.dataset.news).join(' ');
    behind ||= changed.length > 0;
    // Nobody loses the button that they are at.
    if (behind && !report.querySelector('.report-first').contains(document.activeElement)) {
      ['.lede', '.report-first'].forEach((part) => report.querySelector(part).replaceWith(page.querySelector(`.report ${part}`)));
      behind = false;
    }
  };

  const look = async () => {
    try {
      const reply = await fetch(location.pathname);
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      if (reply.ok) take(page);
      if (reply.ok && !page.querySelector('[data-report-waiting]') && !behind) return notice.remove();
    } catch { /* no connection: later, then */ }
    setTimeout(look, ++looks < patience ? soon : later);
  };
  setTimeout(look, soon);
}
