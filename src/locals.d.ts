declare namespace App {
  interface Locals {
    /** The ids of the page’s sources, in the order of its list: `Fact.astro` numbers its marks by them. */
    cited?: readonly string[];
  }
}
