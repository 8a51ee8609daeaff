/** The whole suite under faults: its processes are really killed and paused, its topics really get what is no event. */
package kz.birlik.system.faults;
