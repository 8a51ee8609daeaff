/** Facts the domain refuses to pass over, and the one place that turns them into RFC 9457 problem+json. */
package kz.birlik.kit.problem;
