package kz.birlik.kit.data.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row that two may want to change at once. */
@Entity
@Table(name = "sample_row")
public class SampleRow {

    @Id
    private String id;

    @Version
    private int version;

    private int steps;

    protected SampleRow() {}

    SampleRow(String id) {
        this.id = id;
    }

    void step() {
        steps++;
    }
}
