package kz.birlik.plans.classifier;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The classifiers that were taken in; one at a time is. */
@ApplicationScoped
class ClassifierImports {

    private final EntityManager database;

    ClassifierImports(EntityManager database) {
        this.database = database;
    }

    /** The next one waits here until the transaction ends, and then compares with what this one wrote. */
    void lock() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('classifier', 20))")
                .getSingleResult();
    }

    /** @return the latest day of which a classifier was taken in */
    Optional<LocalDate> latest() {
        return Optional.ofNullable(
                (LocalDate) database.createNativeQuery("select max(as_of) from classifier_import", LocalDate.class)
                        .getSingleResult());
    }

    void add(ClassifierReport report) {
        database.createNativeQuery("""
                        insert into classifier_import (id, as_of, source, changed)
                        values (:id, :asOf, :source, :changed)""")
                .setParameter("id", report.importId())
                .setParameter("asOf", report.asOf())
                .setParameter("source", report.source())
                .setParameter("changed", report.changed())
                .executeUpdate();
    }
}
