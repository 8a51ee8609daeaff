package kz.birlik.plans.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** Looks a file through for viruses; a deployment chooses which one by its settings. */
public interface EvidenceScanner {

    /** A file, written out as often as asked. */
    interface FileContent {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @return whether there is one at all */
    boolean isOn();

    /** @throws IOException when the scanner cannot be reached or gives no verdict; the file is then UNSCANNED */
    ScanState scan(FileContent file) throws IOException;
}
