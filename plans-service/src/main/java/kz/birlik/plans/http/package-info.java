/** How this service answers reads and facts alike: entity tags, caching, preconditions. */
package kz.birlik.plans.http;
