package kz.birlik.system.demo;

/**
 * A concept whose text is written.
 *
 * @param path of the concept
 * @param provision id of the provision that the journey follows
 */
record Drafted(String path, String provision) {}
