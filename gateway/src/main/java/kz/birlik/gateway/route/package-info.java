/** Which path goes where, and how it is forwarded. */
package kz.birlik.gateway.route;
