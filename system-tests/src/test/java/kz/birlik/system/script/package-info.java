/** The script as a person runs it. */
package kz.birlik.system.script;
