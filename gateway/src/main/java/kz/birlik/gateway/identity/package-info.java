/** Who calls, and whether Keycloak's policies let them do an administrative operation. */
package kz.birlik.gateway.identity;
