/** The rules of the house, checked by the build on the compiled classes of every module. */
package kz.birlik.system.house;
