/** Writes drawn plans as workbooks and documents, byte for byte the same each time, and what is expected of them beside. */
package kz.birlik.system.demo.file;
