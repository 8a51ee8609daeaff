/** Business time as a port: what the suite decides by dates, it decides by this clock. */
package kz.birlik.kit.time;
