/** What tools that cannot read Vue files, such as ESLint, take them for; vue-tsc reads the files. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
