/**
 * Real PostgreSQL, Kafka and Keycloak as child processes, from Maven artifacts and without Docker: what {@code ./birlik}
 * runs on a laptop and what tests start. It knows nothing of the services but their jars, ports and environment.
 */
package kz.birlik.stack;
