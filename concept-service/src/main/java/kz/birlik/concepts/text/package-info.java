/** How long a localised text may be, stated once and enforced before memory is spent. */
package kz.birlik.concepts.text;
