/**
 * What the suite promises to others, and the means to hold code to it. The promises are files (OpenAPI, AsyncAPI, a
 * JSON Schema and an example per event type); this package only reads them, so that the tests of a producer and of a
 * consumer, and an integrator's own, check against the very same text.
 */
package kz.birlik.contracts;
