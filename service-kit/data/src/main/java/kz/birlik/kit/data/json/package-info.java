/** How values lie in JSON columns, apart from how they look on the wire. */
package kz.birlik.kit.data.json;
