// <a data-save="slug" data-saved="Saved" href="/saved/new?question=slug">: saves in place; without script, or where
// that fails, the page that it leads to does.
for (const link of document.querySelectorAll('[data-save]')) {
  link.addEventListener('click', async (event) => {
    if (event.metaKey || event.ctrlKey || link.dataset.save === '') return;
    event.preventDefault();
    try {
      const { token } = await (await fetch('/form-token')).json();
      const answer = await fetch('/saved', { method: 'POST', body: new URLSearchParams({ question: link.dataset.save, _csrf: token }) });
      if (!answer.ok) throw new Error(answer.status);
      link.textContent = link.dataset.saved;
      link.href = '/saved';
      link.dataset.save = '';
    } catch {
      location.assign(link.href);
    }
  });
}
