// <a data-account="/account" data-signed-in="My account" data-work="Your work">: the way to what is one's own, for whoever is
// signed in or has work here without an account. A page is the same for everyone, so it is the browser that knows, by
// cookies that say no more than that.
const has = (cookie) => new RegExp(`(^|; )(__Host-)?${cookie}=`).test(document.cookie);
const who = has('signed-in') ? 'signedIn' : has('work') ? 'work' : null;

if (who) {
  for (const link of document.querySelectorAll('[data-account]')) {
    link.href = link.dataset.account;
    link.textContent = link.dataset[who];
  }
}
