((worker, notice) => {
  if (!worker) return;
  const LATER = 'well-met:later';
  const [says, use, later] = notice.children;
  const watch = (found) => {
    const look = () => {
      if (!found.waiting || !worker.controller || sessionStorage[LATER]) return;
      notice.hidden = false;
      setTimeout(() => (says.textContent = says.dataset.says));
    };
    const follow = () => {
      found.installing?.addEventListener('statechange', look);
      look();
    };
    found.addEventListener('updatefound', follow);
    follow();
    use.onclick = () => {
      worker.oncontrollerchange = () => location.reload();
      if (found.waiting) found.waiting.postMessage('use');
      else location.reload();
    };
    later.onclick = () => (notice.hidden = sessionStorage[LATER] = true);
  };
  const createScriptURL = () => '/sw.js';
  const keep = () => {
    if (keep.asked) return;
    keep.asked = true;
    const { trustedTypes = { createPolicy: (name, rules) => rules } } = window;
    const url = trustedTypes.createPolicy('well-met', { createScriptURL }).createScriptURL('');
    worker
      .register(url)
      .then(watch)
      .catch(() => undefined);
  };
  addEventListener('keep', keep);
  addEventListener('appinstalled', keep);
  if (worker.controller || !navigator.connection?.saveData)
    addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(keep));
})(navigator.serviceWorker, document.querySelector('.edition'));
