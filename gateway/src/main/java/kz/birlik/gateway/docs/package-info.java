/** The contracts of the suite as one document, and Swagger UI to try them. */
package kz.birlik.gateway.docs;
