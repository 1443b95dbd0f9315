// A page is the same for everyone, so it is the browser that knows who is here, by cookies that say no more than that.
// <a data-account="/account" data-signed-in="My account">: for whoever is signed in, the way to the account.
// <a data-work hidden>: for whoever has work here without one, the way to that.
const has = (cookie) => new RegExp(`(^|; )(__Host-)?${cookie}=`).test(document.cookie);

if (has('signed-in')) {
  for (const link of document.querySelectorAll('[data-account]')) {
    link.href = link.dataset.account;
    link.textContent = link.dataset.signedIn;
  }
} else if (has('work')) {
  for (const link of document.querySelectorAll('[data-work]')) link.hidden = false;
}
