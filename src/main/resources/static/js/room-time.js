// <div data-room-time>: shortens the line between two signs, asks at the moments that matter, and adds time on F2.
for (const time of document.querySelectorAll('[data-room-time]')) {
  const form = document.querySelector('[data-room]');
  const line = time.querySelector('.room-line-left');
  const extend = document.querySelector('[data-extend]');
  const grace = 30;
  let left = Number(time.dataset.left), allowed = Number(time.dataset.allowed), heardAt = performance.now(), timer;

  const now = () => left - (performance.now() - heardAt) / 1000;
  const draw = () => line?.setAttribute('width', `${Math.max(0, (100 * now()) / allowed)}%`);

  // At four fifths, at the end, after the grace, and at each full minute until then.
  const next = () => [now() - allowed / 5, now(), now() + grace, now() % 60].filter((wait) => wait > 0.5).sort((a, b) => a - b)[0];
  const schedule = () => {
    clearTimeout(timer);
    if (allowed && next()) timer = setTimeout(() => form.dispatchEvent(new Event('room:sign')), next() * 1000 + 300);
  };

  form?.addEventListener('room:heard', ({ detail }) => {
    ({ left, allowed } = detail);
    heardAt = performance.now();
    time.querySelector('[data-room-words]').textContent = detail.words;
    time.className = `room-time ${detail.phase.toLowerCase()}`;
    document.querySelectorAll('[data-phase]').forEach((notice) => (notice.hidden = notice.dataset.phase !== detail.phase));
    if (extend) extend.hidden = detail.phase === 'RUNNING';
    draw();
    schedule();
  });
  if (line) setInterval(draw, 1000);

  const add = async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.delete('answer');
    await fetch(extend.formAction, { method: 'POST', body, redirect: 'manual' }).catch(() => {});
    form.dispatchEvent(new Event('room:sign'));
  };
  extend?.addEventListener('click', add);
  addEventListener('keydown', (event) => event.key === 'F2' && extend && !extend.hidden && add(event));
}
