/** Whether the suite as a whole can serve. */
package kz.birlik.gateway.health;
