package kz.birlik.feedback.discussion;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** A provision has one id in all editions, so a discussion's copy of it is found by both ids. */
@Embeddable
public record ProvisionKey(UUID discussionId, UUID provisionId) {}
