// <a data-start href="/interviews/new?role=nurse">: starts the interview that this page offers, in one press; without
// script, or where that fails, the page does.
for (const link of document.querySelectorAll('[data-start]')) {
  let pressed = false;

  const start = (token) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/interviews', hidden: true });
    [...new URL(link.href).searchParams, ['_csrf', token]].forEach(([name, value]) => {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    });
    document.body.append(form);
    form.submit();
    form.remove();
  };

  link.addEventListener('click', async (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (pressed) return;
    pressed = true;
    try {
      start((await (await fetch('/form-token')).json()).token);
    } catch {
      location.assign(link.href);
    }
  });
  addEventListener('pageshow', () => (pressed = false));
}
