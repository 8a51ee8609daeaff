/** Files that prove what a report says: known by content, looked through for viruses, and shown to those who take part. */
package kz.birlik.plans.evidence;
