package kz.birlik.plans.likeness;

import java.util.List;
import java.util.UUID;

/**
 * Measures that say the same.
 *
 * @param members at least two, by id
 * @param similarity mean over the pairs of different wordings, 0 to 1; 1 when all are worded alike
 */
public record LikenessGroup(List<UUID> members, double similarity) {}
