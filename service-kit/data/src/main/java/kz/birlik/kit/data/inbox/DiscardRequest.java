package kz.birlik.kit.data.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a dead letter will never be taken in. */
record DiscardRequest(@NotBlank @Size(max = 2000) String reason) {}
