/** The journey a newcomer watches: every step is a real call, checked and read back; the first failed check ends it. */
package kz.birlik.system.demo;
