/** Lets the browser keep the calculator, so that it can be used without a connection after the first visit. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () =>
    void navigator.serviceWorker
      .register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/offline-worker.js`)
      .catch(() => undefined); // opened where no worker is allowed: then it needs its connection
  if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 5000 });
  else setTimeout(register, 3000);
}
