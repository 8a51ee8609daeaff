/** The gateway's own refusals as problem+json, in the shape the services use. */
package kz.birlik.gateway.problem;
