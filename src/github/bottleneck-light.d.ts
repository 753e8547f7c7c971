/** The build without Redis support has no types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
