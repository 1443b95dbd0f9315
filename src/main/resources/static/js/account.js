// <a data-account="/account" data-signed-in="My account">: for whoever is signed in, the way to the account. A page is the
// same for everyone, so it is the browser that knows, by a cookie that says no more than that.
if (/(^|; )(__Host-)?signed-in=/.test(document.cookie)) {
  for (const link of document.querySelectorAll('[data-account]')) {
    link.href = link.dataset.account;
    link.textContent = link.dataset.signedIn;
  }
}
