// The network as the page of states needs it: answers that wait, and requests that fail, for addresses that ask for it.
const real = globalThis.fetch.bind(globalThis);
const down = new Set(['down']);
let release: () => void = () => undefined;
const released = new Promise<void>((resolve) => {
  release = resolve;
});

/** Lets the answers come that `?network=held` keeps waiting. */
export const letThrough = (): void => release();

/** Whether requests with `?network=NAME` fail, as they do without a network. */
export function cutOff(name: string, off: boolean): void {
  if (off) down.add(name);
  else down.delete(name);
}

globalThis.fetch = async (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const name = address.searchParams.get('network') ?? '';
  if (down.has(name)) throw new TypeError('The page of states keeps this request from the network.');
  if (name !== 'held') return real(input, init);
  await released;
  // The element would give up by its own signal after 15 seconds; here it waits as long as someone looks.
  return real(input, { ...init, signal: null });
};
