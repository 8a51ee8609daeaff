/** What is refused before a request is routed or its token looked at. */
package kz.birlik.gateway.guard;
