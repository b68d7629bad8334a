((worker) => {
  if (!worker || worker.controller || !navigator.connection?.saveData) return;
  const place = document.getElementById('keep-offline');
  const [button, says] = place.children;
  place.hidden = false;
  button.onclick = () => {
    button.disabled = true;
    says.textContent = says.dataset.asked;
    dispatchEvent(new Event('keep'));
    worker.ready.then(() => (says.textContent = says.dataset.kept));
  };
})(navigator.serviceWorker);
