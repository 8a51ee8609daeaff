/**
 * What a service with a database is built with: events that leave with the change that made them ({@code outbox}) and
 * arrive with the effect they have ({@code inbox}), requests that may be repeated ({@code idempotency}), and a record of
 * who did what by which law ({@code audit}). It knows nothing of concepts, plans or comments, has no entities, and its
 * tables ({@code db/kit}) live in the database of each service. Why it is as it is: ADR 0010 to 0014.
 */
package kz.birlik.kit.data;
