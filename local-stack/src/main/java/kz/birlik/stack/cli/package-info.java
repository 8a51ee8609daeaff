/** The commands of {@code ./birlik}; the script itself only finds Java, builds what is stale and calls {@link kz.birlik.stack.cli.Main}. */
package kz.birlik.stack.cli;
