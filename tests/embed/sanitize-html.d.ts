/** What the survival test uses of a package that comes without types. */
declare module 'sanitize-html' {
  const sanitize: (html: string) => string;
  export { sanitize as default };
}
