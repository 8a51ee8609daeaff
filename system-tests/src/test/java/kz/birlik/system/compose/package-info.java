/** The Docker files held to the sources they serve: no Docker is needed to see that they have drifted apart. */
package kz.birlik.system.compose;
