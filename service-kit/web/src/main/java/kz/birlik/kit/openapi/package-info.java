/** What every operation says of itself in the OpenAPI document, taken from the code so that it cannot drift. */
package kz.birlik.kit.openapi;
