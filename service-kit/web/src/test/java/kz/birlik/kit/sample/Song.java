package kz.birlik.kit.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A small resource's body, to try the kit on. */
record Song(@NotNull @Size(min = 2, max = 20) String name) {}
