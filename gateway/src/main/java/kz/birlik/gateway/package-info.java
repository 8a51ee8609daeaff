/**
 * The one door of the suite. It owns nothing stored: it checks paths and tokens, asks Keycloak's policies about
 * administrative operations, limits, forwards, merges the OpenAPI documents and reads the event feed. It refuses to know
 * what a concept, a plan or a comment is.
 */
package kz.birlik.gateway;
