/** What tests take from local-stack: real servers for a test JVM, tokens signed by a test key, and business time that can be moved. */
package kz.birlik.stack.testing;
