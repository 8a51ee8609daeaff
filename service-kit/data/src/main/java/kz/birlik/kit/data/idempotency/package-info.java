/** Requests that may be repeated without being done twice. */
package kz.birlik.kit.data.idempotency;
