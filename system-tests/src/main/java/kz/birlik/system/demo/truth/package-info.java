/** What the demo plans say, before anybody draws a table of it: measures, bodies, terms and money. Knows no file and no service. */
package kz.birlik.system.demo.truth;
