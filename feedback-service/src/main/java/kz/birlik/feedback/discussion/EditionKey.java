package kz.birlik.feedback.discussion;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Editions are numbered within their concept, from 1. */
@Embeddable
public record EditionKey(UUID conceptId, int edition) {}
