/**
 * Calls back once, when an element comes within two viewports: far enough that data are there when the reader is, near
 * enough not to load a whole long page.
 * @returns what stops the watching
 */
export function whenNear(element: Element, arrive: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      arrive();
    },
    { rootMargin: '200% 100%' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
