/** What every resource does alike on the wire: ids, versions, preconditions, request ids, strict query parameters. */
package kz.birlik.kit.http;
